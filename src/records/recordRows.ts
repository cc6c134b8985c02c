import type { SourceCitations } from '../dataset/publish/citations.ts'
import type { EvidenceRecord } from '../dataset/publish/evidence.ts'
import type { Matrix, MatrixActor } from '../dataset/publish/matrix.ts'
import type { Institution, Milestone, PolicyDocument, Source } from '../dataset/read.ts'
import { statusInWords } from '../frame/evidence/record/recordDates.ts'
import { facetsOf, type RecordFacet, type RecordsKind } from '../frame/recordFacets.ts'
import { actingActors } from '../model/actingActors.ts'
import { documentStatus, institutionStatus } from '../model/documentStatus.ts'
import { dayRangeOf, type Day } from '../model/partialDate.ts'
import { nameWithAbbreviation } from '../model/words.ts'
import { keepsComponent, textSearch, type Filters } from '../model/selection.ts'
import type { View } from '../view/view.ts'

/** A record that has a table and a page. */
export type AnyRecord = EvidenceRecord | { readonly kind: 'sources'; readonly record: Source }

/** A record as the table shows it on a day. */
export interface RecordRow {
  readonly id: string
  readonly entry: AnyRecord
  readonly title: string
  readonly original?: { readonly lang: string; readonly text: string }
  /** Whose record it is: its own actor (none of a shared source), then those who act in it, are parties or cite it. */
  readonly actors: readonly string[]
  /** It names no one in particular, and so belongs to every selection: what a forum did as a whole. */
  readonly concernsAll: boolean
  /** Those to whom it belongs beside them: the members of a bloc, of what it wrote or founded as a whole. */
  readonly members: readonly string[]
  readonly components: readonly string[]
  /** The texts in which it is searched. */
  readonly searched: string
  /** What it is in each facet; more than one value where that is not certain. */
  readonly facets: Readonly<Partial<Record<RecordFacet, readonly string[]>>>
  /** What it is on the day, in words; empty where there is nothing to say. */
  readonly status: string
  /** The party whose own dates hold: the one country that is chosen. */
  readonly party?: string
  /** It begins after the day. */
  readonly isAfter: boolean
  /** How many sources it cites; of a source, how many records and answers cite it. */
  readonly citations: number
}

/** The records of a kind, with what of the others is needed to understand them. */
export type RecordsOfKind =
  | { readonly kind: 'documents'; readonly records: readonly PolicyDocument[] }
  | { readonly kind: 'institutions'; readonly records: readonly Institution[] }
  | { readonly kind: 'milestones'; readonly records: readonly Milestone[] }
  | {
      readonly kind: 'sources'
      readonly records: readonly Source[]
      readonly citations: readonly SourceCitations[]
    }

/**
 * The rows of all records, whatever is filtered. They depend on the day, and on the selection where a single country is
 * chosen: then a document that it is party to has its status for that country.
 */
export function recordRowsOf(matrix: Matrix, list: RecordsOfKind, asOf: Day, actors: readonly string[]): RecordRow[] {
  switch (list.kind) {
    case 'documents':
      return list.records.map((record) => documentRow(matrix, record, asOf, actors))
    case 'institutions':
      return list.records.map((record) => institutionRow(matrix, record, asOf))
    case 'milestones':
      return list.records.map((record) => milestoneRow(matrix, record, asOf))
    case 'sources': {
      const citations = new Map(list.citations.map(({ source, by }) => [source, by]))
      return list.records.map((record) => sourceRow(matrix, record, citations.get(record.id) ?? {}))
    }
  }
}

function documentRow(matrix: Matrix, record: PolicyDocument, asOf: Day, actors: readonly string[]): RecordRow {
  const { id, title, originalTitle, type, components, check, issuer, summary, parties = [] } = record
  const { released } = matrix.dataset
  const entry = { kind: 'documents', record } as const
  const party = actors.length === 1 ? parties.find(({ actor }) => actor === actors[0])?.actor : undefined
  const status = documentStatus(record, asOf, released, party)
  return {
    id,
    entry,
    title,
    ...(originalTitle && { original: originalTitle }),
    actors: [...new Set([record.actor, ...parties.map(({ actor }) => actor)])],
    concernsAll: kindOf(matrix, record.actor) === 'forum' && parties.length === 0,
    members: parties.length === 0 ? membersOf(matrix, record.actor) : [],
    components,
    searched: [title, originalTitle?.text, issuer, summary, id].join('\n'),
    facets: { type: [type], status, check: [check] },
    status: statusInWords(entry, asOf, released, party),
    ...(party !== undefined && { party }),
    isAfter: status.length === 1 && status[0] === 'not-yet',
    citations: sourcesOf(record),
  }
}

function institutionRow(matrix: Matrix, record: Institution, asOf: Day): RecordRow {
  const { id, actor, name, originalName, abbreviation, components, check, role } = record
  const { released } = matrix.dataset
  const entry = { kind: 'institutions', record } as const
  const status = institutionStatus(record, asOf, released)
  return {
    id,
    entry,
    title: nameWithAbbreviation(record),
    ...(originalName && { original: originalName }),
    actors: [actor],
    concernsAll: kindOf(matrix, actor) === 'forum',
    members: membersOf(matrix, actor),
    components,
    searched: [name, originalName?.text, abbreviation, role, id].join('\n'),
    facets: { status, check: [check] },
    status: statusInWords(entry, asOf, released),
    isAfter: status.length === 1 && status[0] === 'not-yet',
    citations: sourcesOf(record),
  }
}

function milestoneRow(matrix: Matrix, record: Milestone, asOf: Day): RecordRow {
  const { id, actor, title, summary, components, kind, significance, check, date, actors } = record
  const { released } = matrix.dataset
  const entry = { kind: 'milestones', record } as const
  return {
    id,
    entry,
    title,
    actors: actingActors(record, matrix.actors),
    // As on the timeline.
    concernsAll: isJoint(matrix, actor) && actors === undefined,
    members: [],
    components,
    searched: [title, summary, id].join('\n'),
    facets: { kind: [kind], significance: [String(significance)], check: [check] },
    status: statusInWords(entry, asOf, released),
    isAfter: dayRangeOf(date, released).first > asOf,
    citations: sourcesOf(record),
  }
}

function sourceRow(matrix: Matrix, record: Source, by: SourceCitations['by']): RecordRow {
  const { id, actor, kind, title, originalTitle, language, authors = [], publisher, url, note } = record
  const citing = Object.values(by).flat()
  const owners = new Set(citing.map((it) => it.split(/[-.]/, 1)[0]))
  const others = matrix.actors.filter((it) => it.id !== actor && owners.has(it.id)).map((it) => it.id)
  const actors = actor === undefined ? others : [actor, ...others]
  return {
    id,
    entry: { kind: 'sources', record },
    title,
    ...(originalTitle && { original: originalTitle }),
    actors,
    concernsAll: (actor !== undefined && isJoint(matrix, actor)) || actors.every((it) => isJoint(matrix, it)),
    members: [],
    components: [],
    searched: [title, originalTitle?.text, ...authors, publisher, url, note, id].join('\n'),
    facets: { kind: [kind], language: [language] },
    status: '',
    isAfter: false,
    citations: citing.length,
  }
}

function isJoint(matrix: Matrix, actor: string): boolean {
  return kindOf(matrix, actor) !== 'country'
}

function kindOf(matrix: Matrix, actor: string): MatrixActor['kind'] | undefined {
  return matrix.actors.find(({ id }) => id === actor)?.kind
}

function membersOf(matrix: Matrix, actor: string): readonly string[] {
  return matrix.actors.find(({ id }) => id === actor)?.members?.map((member) => member.actor) ?? []
}

function sourcesOf({ citations }: { readonly citations: readonly { readonly source: string }[] }): number {
  return new Set(citations.map(({ source }) => source)).size
}

/** What of the view filters a table of records. */
export type RecordFilters = Pick<View, 'actors' | 'q' | 'showAfter' | RecordFacet | Exclude<keyof Filters, 'answer'>>

/** The parts of the view on which the filters depend. */
export const recordFilterParts = [
  ...(['actors', 'components', 'triad', 'vector', 'pillar', 'q', 'showAfter'] as const),
  ...(['type', 'status', 'kind', 'significance', 'check', 'language'] as const),
] as const

/** The rows that pass the filters, in their order. */
export function keptRows(matrix: Matrix, rows: readonly RecordRow[], filters: RecordFilters): readonly RecordRow[] {
  const keeps = rowFilter(matrix, filters)
  return rows.filter(keeps)
}

/** How many rows each value of a facet would show, were it the only one chosen there, all else being as it is. */
export function facetCountsOf(
  matrix: Matrix,
  rows: readonly RecordRow[],
  filters: RecordFilters,
  facet: RecordFacet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  // What is not yet there can be chosen as a status, and is of no other.
  const showAfter = filters.showAfter || facet === 'status'
  for (const row of keptRows(matrix, rows, { ...filters, showAfter, [facet]: [] })) {
    for (const value of row.facets[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

function rowFilter(matrix: Matrix, filters: RecordFilters): (row: RecordRow) => boolean {
  const { actors, q } = filters
  const kept = matrix.components.filter((it) => keepsComponent({ ...filters, answer: [] }, it))
  const components = new Set(kept.map(({ id }) => id))
  const finds = q.trim() === '' ? () => true : textSearch(q)
  return (row) =>
    (row.concernsAll || [...row.actors, ...row.members].some((id) => actors.includes(id))) &&
    (row.entry.kind === 'sources' || row.components.some((id) => components.has(id))) &&
    facetsOf(row.entry.kind).every((facet) => passes(filters[facet], row.facets[facet])) &&
    (!row.isAfter || showsAfter(row.entry.kind, filters)) &&
    finds(row.searched)
}

/** What came after the day is left out, unless it is asked for: all of it, or by its status. */
function showsAfter(kind: RecordsKind, { showAfter, status }: RecordFilters): boolean {
  return showAfter || (facetsOf(kind).includes('status') && status.includes('not-yet'))
}

/** How many rows came after the day among those that pass all other filters. */
export function countAfter(matrix: Matrix, rows: readonly RecordRow[], filters: RecordFilters): number {
  return keptRows(matrix, rows, { ...filters, showAfter: true }).filter(({ isAfter }) => isAfter).length
}

/**
 * How many rows each country and bloc would show, were it the only one chosen, all else being as it is. `rowsOf` gives
 * the rows as they are for it.
 */
export function actorCountsOf(
  matrix: Matrix,
  rowsOf: (actor: string) => readonly RecordRow[],
  filters: RecordFilters,
): ReadonlyMap<string, number> {
  const answering = matrix.actors.filter(({ kind }) => kind !== 'forum').map(({ id }) => id)
  return new Map(answering.map((id) => [id, keptRows(matrix, rowsOf(id), { ...filters, actors: [id] }).length]))
}

function passes(chosen: readonly string[], values: readonly string[] = []): boolean {
  return chosen.length === 0 || values.some((value) => chosen.includes(value))
}

/** The languages of the sources, those of most sources first. */
export function languagesIn(rows: readonly RecordRow[]): string[] {
  const counts = new Map<string, number>()
  for (const language of rows.flatMap(({ facets }) => facets.language ?? [])) {
    counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).map(([language]) => language)
}

/** The row of an id among records of any kind, by the ids that it replaces too. */
export function recordOf<R extends { readonly id: string; readonly replaces?: readonly string[] }>(
  id: string,
  records: readonly R[],
): R | undefined {
  return records.find((it) => it.id === id) ?? records.find((it) => it.replaces?.includes(id))
}
