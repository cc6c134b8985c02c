import type { z } from 'zod'
import { placeOf, type DataFile } from './dataFile.ts'
import type { actor } from './schema/actor.ts'
import type { claim } from './schema/claim.ts'
import type { component, indicator } from './schema/component.ts'
import type { datasetInfo } from './schema/datasetInfo.ts'
import type { dispute } from './schema/dispute.ts'
import type { finding } from './schema/finding.ts'
import type { indexResult } from './schema/indexResult.ts'
import type { institution } from './schema/institution.ts'
import type { milestone } from './schema/milestone.ts'
import type { openQuestion } from './schema/openQuestion.ts'
import type { policyDocument } from './schema/policyDocument.ts'
import type { position } from './schema/position.ts'
import type { reference } from './schema/reference.ts'
import type { sample } from './schema/sample.ts'
import type { source } from './schema/source.ts'
import type { term } from './schema/term.ts'

type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T
type Stored<Schema extends z.ZodType> = Frozen<z.output<Schema>>
/** A record that stands in an actor's folder, with that actor's id. */
type Owned<Schema extends z.ZodType> = Stored<Schema> & { readonly actor: string }

export type DatasetInfo = Stored<typeof datasetInfo>
export type Actor = Stored<typeof actor>
export type Component = Stored<typeof component>
export type Indicator = Stored<typeof indicator> & { readonly component: string }
export type PolicyDocument = Owned<typeof policyDocument>
export type Institution = Owned<typeof institution>
export type Milestone = Owned<typeof milestone>
/** `id` is derived: `ru.con-isolation@2019-11-01`, `us.cr-un@≤2024`, `us.con-platform@throughout`. */
export type Finding = Owned<typeof finding> & { readonly id: string }
/** `id` is derived: `ru.resilience`. */
export type Position = Owned<typeof position> & { readonly id: string }
/** `id` is derived: `ru.gci@2024`. */
export type IndexResult = Owned<typeof indexResult> & { readonly id: string }
export type Dispute = Owned<typeof dispute>
export type OpenQuestion = Owned<typeof openQuestion>
/** `actor` is absent on a source that several actors share. */
export type Source = Stored<typeof source> & { readonly actor?: string }
export type Claim = Stored<typeof claim>
export type Reference = Stored<typeof reference>
export type Term = Stored<typeof term>
export type Sample = Stored<typeof sample>

/** The records of a dataset by kind, under the keys that they have in its files. */
export interface Records {
  readonly actors: readonly Actor[]
  readonly components: readonly Component[]
  readonly indicators: readonly Indicator[]
  readonly documents: readonly PolicyDocument[]
  readonly institutions: readonly Institution[]
  readonly milestones: readonly Milestone[]
  readonly positions: readonly Position[]
  readonly findings: readonly Finding[]
  readonly indices: readonly IndexResult[]
  readonly disputes: readonly Dispute[]
  readonly open: readonly OpenQuestion[]
  readonly sources: readonly Source[]
  readonly claims: readonly Claim[]
  readonly references: readonly Reference[]
  readonly terms: readonly Term[]
  readonly samples: readonly Sample[]
}

/**
 * A dataset that passed the check, deeply frozen. Lists stand in the dataset's order of actors, then as in the file;
 * shared sources before those of the actors.
 */
export interface Dataset extends Records {
  readonly info: DatasetInfo
  /**
   * Every record by its id and by the ids that it replaces. Terms are not here: the glossary has ids of its own, and
   * "resilience" is a component and a term.
   */
  readonly byId: ReadonlyMap<string, Entry>
  /** The findings of a cell by the id of its question, `ru.con-isolation`, in the order of time. */
  readonly findingsOf: ReadonlyMap<string, readonly Finding[]>
}

/** The name of a kind of record: the key that its records have in the files and in `Records`. */
export type RecordKind = keyof Records

/** A record and its kind. */
export type Entry = {
  [Kind in RecordKind]: { readonly kind: Kind; readonly record: Records[Kind][number] }
}[RecordKind]

/** The dataset in `files`, which must have passed `checkDataset`: what is wrong in them is not seen here. */
export function readDataset(files: readonly DataFile[]): Dataset {
  return datasetOf(files.flatMap((file) => recordsIn(file.path, JSON.parse(file.text))))
}

/** A record of any kind, and where it stands in its file: `['documents', 3]`; `[]` if it is the whole file. */
export type Located = (Entry | { readonly kind: 'info'; readonly record: DatasetInfo }) & {
  readonly at: readonly (string | number)[]
}

/** The records in a file's content, each with its owner and its derived id. The content must have passed the check. */
export function recordsIn(path: string, content: object): Located[] {
  const { name, actor } = placeOf(path)!
  const { $schema: _, ...held } = content as { $schema?: string }
  if (name === 'dataset') return [{ kind: 'info', record: held, at: [] } as unknown as Located]
  if (name === 'actor') return [{ kind: 'actors', record: held, at: [] } as unknown as Located]
  return Object.entries(held).flatMap(([kind, records]) =>
    (records as readonly object[]).map(
      (record, index) => ({ kind, record: withOwner(kind, record, actor), at: [kind, index] }) as unknown as Located,
    ),
  )
}

function withOwner(kind: string, record: object, actor: string | undefined): object {
  if (actor === undefined) return { ...record }
  const derive = derivedIds[kind as keyof typeof derivedIds]
  return derive ? { id: `${actor}.${derive(record as never)}`, actor, ...record } : { ...record, actor }
}

// A record of the wrong form may hold anything in place of these words.
const derivedIds = {
  findings: ({ indicator, since = 'throughout' }: Finding) => `${word(indicator)}@${word(since)}`,
  positions: ({ component }: Position) => word(component),
  indices: ({ index, edition }: IndexResult) => `${word(index)}@${word(edition)}`,
}

function word(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** The dataset that these records make, `info` among them. */
export function datasetOf(located: readonly Located[]): Dataset {
  const info = located.find((it) => it.kind === 'info')!.record as DatasetInfo
  const place = (actor: string | undefined) => (actor === undefined ? -1 : info.actors.indexOf(actor))
  function list<Kind extends RecordKind>(kind: Kind): Records[Kind] {
    const records = located.filter((it) => it.kind === kind).map((it) => it.record as { id: string; actor?: string })
    const owner = kind === 'actors' ? 'id' : 'actor'
    return records.sort((a, b) => place(a[owner]) - place(b[owner])) as unknown as Records[Kind]
  }
  const components = list('components')
  const findings = list('findings')
  const records: Records = {
    actors: list('actors'),
    components,
    indicators: components.flatMap(({ id, indicators }) => indicators.map((it) => ({ ...it, component: id }))),
    documents: list('documents'),
    institutions: list('institutions'),
    milestones: list('milestones'),
    positions: list('positions'),
    findings,
    indices: list('indices'),
    disputes: list('disputes'),
    open: list('open'),
    sources: list('sources'),
    claims: list('claims'),
    references: list('references'),
    terms: list('terms'),
    samples: list('samples'),
  }
  return freeze({
    info,
    ...records,
    byId: byId(records),
    findingsOf: byCell(findings),
  })
}

function byId(records: Records): Map<string, Entry> {
  const { terms: _, ...withoutTerms } = records
  const entries = Object.entries(withoutTerms).flatMap(([kind, list]) =>
    list.map((record) => ({ kind, record }) as Entry),
  )
  return new Map(
    entries.flatMap((entry) => [entry.record.id, ...replacedBy(entry.record)].map((id) => [id, entry] as const)),
  )
}

function byCell(findings: readonly Finding[]): Map<string, Finding[]> {
  const cells = new Map<string, Finding[]>()
  for (const finding of findings) {
    const cell = `${finding.actor}.${finding.indicator}`
    cells.set(cell, [...(cells.get(cell) ?? []), finding])
  }
  return cells
}

function replacedBy(record: Entry['record']): readonly string[] {
  return 'replaces' in record ? record.replaces : []
}

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(Object.freeze(value)).forEach(freeze)
  }
  return value
}
