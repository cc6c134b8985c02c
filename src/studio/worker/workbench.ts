import { addActor } from '../../dataset/addActor.ts'
import { checkDataset, reviewDataset, type Fault, type Review } from '../../dataset/check.ts'
import { checkFile } from '../../dataset/check/checkFile.ts'
import { formatFaults } from '../../dataset/check/formatFaults.ts'
import { parseFile } from '../../dataset/check/parseFile.ts'
import { placeOf, type DataFile } from '../../dataset/dataFile.ts'
import { diffDatasets, type DatasetDiff } from '../../dataset/diff.ts'
import { fixDataset, type Fixed } from '../../dataset/fix.ts'
import { insertRecord } from '../../dataset/insertRecord.ts'
import { mergeDatasets, type Merged, type Preference } from '../../dataset/merge.ts'
import { newId } from '../../dataset/newId.ts'
import { recordsStanding } from '../../dataset/pairRecords.ts'
import { matrixOf } from '../../dataset/publish/matrix.ts'
import { readDataset } from '../../dataset/read.ts'
import { rules } from '../../dataset/rules/rules.ts'
import { fileKinds, type FileKind } from '../../dataset/schema/fileKinds.ts'
import { jsonSchema, type JsonSchema } from '../../dataset/schema/jsonSchema.ts'
import { changeNotes, markdownOf, type ChangeNotes } from '../../model/changeNotes.ts'
import { doubtfulFacts, type DoubtfulFact } from '../../model/doubts.ts'
import { effectsBetween } from '../../model/effects.ts'
import { oldDayElsewhere } from '../../model/whereElse.ts'
import { takeBack, type ChangedPlace, type TakenBack } from '../change/takeBack.ts'

/** A record as far as whoever writes its id needs to know it. */
export interface KnownRecord {
  readonly id: string
  readonly name: string
  /** Where it stands. */
  readonly path: string
  readonly line: number
  /** Of a question: what yes, partial and no mean. */
  readonly rule?: Readonly<Record<string, unknown>>
}

/** What can be written in the files. */
export interface Vocabulary {
  readonly schemas: Readonly<Record<FileKind, JsonSchema>>
  /** Records by the kind of their file's list: `documents`, `indicators`, `actors` ... */
  readonly records: Readonly<Record<string, readonly KnownRecord[]>>
}

/** What changed, with its effects on the comparisons where both states can be read. */
export interface DraftChanges {
  readonly diff: DatasetDiff
  readonly notes: ChangeNotes
  readonly markdown: string
  readonly hasEffects: boolean
  /** By the id of a record of which a day was changed: the records in which the day from before still stands. */
  readonly sameDay: Readonly<Record<string, readonly StandingRecord[]>>
}

/** A record and where it stands. */
export interface StandingRecord {
  readonly id: string
  readonly path: string
  readonly line: number
}

/** A fact that should be looked at again, and where it stands. */
export type DoubtAt = DoubtfulFact & StandingRecord

/**
 * What the studio asks for beside the page: each gets all that it needs and keeps nothing, so that a worker that died is
 * simply started anew. Only here the schemas are loaded.
 */
export const workbench = {
  /** What is wrong with a file by itself: quick, so that it follows the typing. */
  checkOne(file: DataFile): readonly Fault[] {
    const parsed = parseFile(file)
    if ('rule' in parsed) return [parsed]
    const { faults } = checkFile(parsed)
    return faults.length > 0 ? faults : formatFaults(parsed)
  },

  /** The rules that only the check of the whole can try. */
  rulesAcross(): readonly string[] {
    return [...rules.map(({ id }) => id), 'exception', 'file']
  },

  review(files: readonly DataFile[]): Review {
    return reviewDataset(files)
  },

  vocabulary(files: readonly DataFile[]): Vocabulary {
    const records: Record<string, KnownRecord[]> = {}
    for (const standing of files.flatMap((file) => recordsStanding(file) ?? [])) {
      const { kind, id, record, file, at } = standing
      if (typeof record['id'] !== 'string' && kind !== 'info') continue
      const { line } = file.fault('', at, '')
      const name = ['title', 'name', 'label', 'term', 'question', 'cites'].map((key) => record[key])
      const known = { name: String(name.find((it) => typeof it === 'string') ?? ''), path: file.path, line }
      ;(records[kind] ??= []).push({ id, ...known })
      if (kind !== 'components' || !Array.isArray(record['indicators'])) continue
      for (const each of record['indicators'] as { id?: unknown; question?: unknown; rule?: unknown }[]) {
        const rule = typeof each?.rule === 'object' && each.rule !== null && { rule: { ...each.rule } }
        const indicator = { ...known, id: String(each?.id), name: String(each?.question ?? ''), ...rule }
        ;(records['indicators'] ??= []).push(indicator)
      }
    }
    const schemas = Object.fromEntries(Object.keys(fileKinds).map((kind) => [kind, jsonSchema(kind as FileKind)]))
    return { records, schemas: schemas as Record<FileKind, JsonSchema> }
  },

  changes(before: readonly DataFile[], after: readonly DataFile[]): DraftChanges {
    const diff = diffDatasets(before, after)
    const found = readBoth(before, after)
    const effects = found && effectsBetween(matrixOf(found.before), matrixOf(found.after))
    const notes = changeNotes(diff, effects)
    const sameDay: Record<string, readonly StandingRecord[]> = {}
    if (found) {
      const places = placesIn(after)
      for (const { change, id, idBefore = id } of diff.changes) {
        if (change !== 'changed') continue
        const elsewhere = oldDayElsewhere(found.before, found.after, idBefore, id)
        const standing = elsewhere.flatMap(({ entry }) => places.get(entry.record.id) ?? [])
        if (standing.length > 0) sameDay[id] = standing
      }
    }
    return { diff, notes, markdown: markdownOf(notes), hasEffects: effects !== undefined, sameDay }
  },

  /** What to look at next; nothing while the draft has errors, since it cannot be read then. */
  doubts(files: readonly DataFile[]): readonly DoubtAt[] | undefined {
    if (checkDataset(files).length > 0) return undefined
    const places = placesIn(files)
    return doubtfulFacts(readDataset(files)).flatMap((fact) => {
      const place = places.get(fact.id)
      return place ? [{ ...fact, ...place }] : []
    })
  },

  fix(files: readonly DataFile[]): Fixed {
    return fixDataset(files)
  },

  /** A record without the id that its kind needs gets one made like the others. */
  insert(files: readonly DataFile[], path: string, record: Readonly<Record<string, unknown>>): readonly DataFile[] {
    const { name } = placeOf(path)!
    const list = jsonSchema(name as FileKind).properties?.[name]?.items
    const isNameless = list?.required?.includes('id') && record['id'] === undefined
    return insertRecord(files, path, isNameless ? { ...record, id: newId(record, path, files) } : record)
  },

  /** A draft with errors is refused: they may lie where the new country is to be written. */
  addCountry(files: readonly DataFile[], id: string, said: Readonly<Record<string, unknown>>): readonly DataFile[] {
    if (checkDataset(files).length > 0) throw new Error('the draft has errors; mend them first')
    const dataset = readDataset(files)
    if (dataset.actors.some((actor) => actor.id === id)) throw new Error(`“${id}” is in the dataset already`)
    return addActor(files, dataset, id, said)
  },

  merge(
    base: readonly DataFile[],
    ours: readonly DataFile[],
    theirs: readonly DataFile[],
    preference: Preference,
  ): Merged {
    return mergeDatasets(base, ours, theirs, preference)
  },

  takeBack(before: readonly DataFile[], files: readonly DataFile[], place: ChangedPlace): TakenBack {
    return takeBack(before, files, place)
  },
}

export type Workbench = typeof workbench

/** Both states, if they can be read. */
function readBoth(before: readonly DataFile[], after: readonly DataFile[]) {
  const isSound = (files: readonly DataFile[]) => checkDataset(files).length === 0
  if (!isSound(after) || !isSound(before)) return undefined
  return { before: readDataset(before), after: readDataset(after) }
}

function placesIn(files: readonly DataFile[]): ReadonlyMap<string, StandingRecord> {
  const standing = files.flatMap((file) => recordsStanding(file) ?? [])
  return new Map(standing.map(({ id, file, at }) => [id, { id, path: file.path, line: file.fault('', at, '').line }]))
}
