import { parseTree } from 'jsonc-parser'
import type { DataFile } from './dataFile.ts'
import { formatLayout, layoutOfNode, layoutOfValue } from './formatJson.ts'
import type { Dataset } from './read.ts'
import { fileKinds } from './schema/fileKinds.ts'

/**
 * The files of a dataset with one more actor of which nothing was researched yet: a country has the answer unknown to every
 * question. `said` is what is known of it already, by the keys of its record. Throws a sentence if the id or a code cannot be
 * that of a new actor.
 */
export function addActor(
  files: readonly DataFile[],
  { actors, indicators }: Pick<Dataset, 'actors' | 'indicators'>,
  id: string,
  said: Readonly<Record<string, unknown>>,
): DataFile[] {
  const wrong = wrongId(id, actors) ?? wrongCode(said)
  if (wrong !== undefined) throw new Error(wrong)
  const actor: Record<string, unknown> = {
    $schema: '../../schema/actor.schema.json',
    id,
    kind: 'country',
    officialName: said['name'],
    summary: 'Not researched yet.',
    approach: 'Not researched yet',
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
  }
  const order = ['$schema', ...Object.keys(fileKinds.actor.record.shape)]
  const inOrder = Object.fromEntries(order.filter((key) => key in actor).map((key) => [key, actor[key]]))
  const folder = `data/actors/${id}`
  const findings = indicators.map((indicator) => ({ indicator: indicator.id, value: 'unknown', check: 'known' }))
  return [
    ...files.map((file) => (file.path === 'data/dataset.json' ? joined(file, id, actor['kind'], actors) : file)),
    { path: `${folder}/actor.json`, text: `${formatLayout(layoutOfValue(inOrder, true))}\n` },
    ...(actor['kind'] === 'country' ? [{ path: `${folder}/findings.json`, text: findingsFile(findings) }] : []),
  ].sort((one, other) => (one.path < other.path ? -1 : 1))
}

// Ids of what is no actor's begin with these words; a folder or an object of that name would be something else.
const notActors = ['shared', 'claim', 'ref', 'schema', 'constructor', 'prototype', 'con', 'nul', 'aux', 'prn']

function wrongId(id: string, actors: readonly { readonly id: string }[]): string | undefined {
  if (notActors.includes(id)) return `“${id}” means something else in the dataset; expected another id`
  const kin = actors.find((each) => id.startsWith(`${each.id}-`) || each.id.startsWith(`${id}-`))
  // The ids of records begin with that of their actor.
  return kin && `“${id}” and “${kin.id}” begin alike, and so would the ids of their records; expected another id`
}

// What a form is filled with where a code is not known; no country will ever have them (ISO 3166-1).
const noCodes = { iso2: /^(AA|QQ|XX|ZZ)$/, iso3: /^(AAA|QQQ|XXX|ZZZ)$/ }

function wrongCode(said: Readonly<Record<string, unknown>>): string | undefined {
  for (const [key, pattern] of Object.entries(noCodes)) {
    if (pattern.test(String(said[key])))
      return `${key} “${said[key]}” is no country's code; expected that of ISO 3166-1`
  }
  return undefined
}

function findingsFile(findings: readonly object[]): string {
  const records = findings.map((finding) => `    ${formatLayout(layoutOfValue(finding, true), 4)}`)
  return `{\n  "$schema": "../../schema/findings.schema.json",\n  "findings": [\n${records.join(',\n')}\n  ]\n}\n`
}

/** dataset.json with the actor after the last of its kind. */
function joined(
  file: DataFile,
  id: string,
  kind: unknown,
  actors: readonly { readonly id: string; readonly kind: string }[],
): DataFile {
  const last = actors.findLastIndex((each) => each.kind === kind)
  const ids = actors.map((each) => each.id).toSpliced(last < 0 ? actors.length : last + 1, 0, id)
  const layout = layoutOfNode(file.text, parseTree(file.text)!)
  if (!('entries' in layout)) return file
  const entries = layout.entries.map(([key, value]) => [key, key === '"actors"' ? layoutOfValue(ids) : value] as const)
  return { path: file.path, text: `${formatLayout({ ...layout, entries })}\n` }
}
