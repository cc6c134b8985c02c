import { placeOf, type DataFile } from '../dataFile.ts'
import type { DatasetInfo } from '../read.ts'
import { fileKinds } from '../schema/fileKinds.ts'
import { didYouMean } from './didYouMean.ts'
import type { Fault } from './fault.ts'

const kinds: readonly [name: string, { inRoot?: true; inActor?: true; isOptional?: true }][] = Object.entries(fileKinds)
const rootFiles = kinds.filter(([, { inRoot }]) => inRoot).map(([name]) => `data/${name}.json`)
const neededFiles = kinds
  .filter(([, { inRoot, isOptional }]) => inRoot && !isOptional)
  .map(([name]) => `data/${name}.json`)
const actorFiles = kinds.filter(([, { inActor }]) => inActor).map(([name]) => `${name}.json`)

/** Files that are missing, and files that the dataset does not know. Without `info` every actor's folder is right. */
export function layoutFaults(files: readonly DataFile[], info: DatasetInfo | undefined): Fault[] {
  const paths = new Set(files.map(({ path }) => path))
  const actors = info?.actors ?? [...new Set([...paths].flatMap((path) => placeOf(path)?.actor ?? []))]
  const needed = [...neededFiles, ...actors.map((id) => `data/actors/${id}/actor.json`)]
  const known = new Set([
    ...rootFiles,
    ...actors.flatMap((id) => actorFiles.map((file) => `data/actors/${id}/${file}`)),
  ])
  return [
    ...needed.filter((path) => !paths.has(path)).map((path) => wholeFile(path, 'is missing; expected this file')),
    ...[...paths].filter((path) => !known.has(path)).map((path) => wholeFile(path, unknownFile(path, actors, known))),
  ]
}

function unknownFile(path: string, actors: readonly string[], known: Iterable<string>): string {
  const actor = placeOf(path)?.actor
  if (actor !== undefined && !actors.includes(actor)) {
    return `"${actor}" is not among the actors of data/dataset.json${didYouMean(actor, actors)}`
  }
  return `is no file of the dataset${didYouMean(path, known) || `; an actor's files are ${actorFiles.join(', ')}`}`
}

function wholeFile(path: string, message: string): Fault {
  return { path, line: 1, column: 1, rule: 'file', message }
}
