import type { Dataset } from '../../dataset/read.ts'
import { aboutPages } from '../aboutPages.ts'
import { actingActors } from '../actingActors.ts'
import { screens } from '../screens.ts'
import { fold } from './searchTokens.ts'

/** What can be found, in the order in which kinds are listed where nothing else orders them. */
export const searchKinds = [
  'country',
  'component',
  'indicator',
  'document',
  'institution',
  'milestone',
  'term',
  'claim',
  'source',
  'page',
] as const
export type SearchKind = (typeof searchKinds)[number]

/** Something that can be found: what is shown of it, and what it is found by. */
export interface SearchEntry {
  /** The kind and the id of the record, `document:il-privacy-law`: a term may have the id of a component. */
  readonly id: string
  readonly kind: SearchKind
  readonly title: string
  readonly original?: { readonly lang: string; readonly text: string }
  /** Whose it is, by id. */
  readonly actors: readonly string[]
  /** What kind of record exactly, or to which component it belongs. */
  readonly detail: string
  /** When it was adopted, founded, published or happened, as it is recorded. */
  readonly date?: string
  /** How much rests on it: entries of equal fit stand in this order. 1 for what nothing rests on. */
  readonly weight: number
  /** Abbreviations, other names and numbers. */
  readonly names: readonly string[]
  /** Names and adjectives of its actors, who issued it. */
  readonly whose: readonly string[]
  /** What is said of it. */
  readonly text: string
}

/** Everything that can be found in a dataset. */
export function searchEntriesOf(dataset: Dataset): SearchEntry[] {
  const whose = (ids: readonly string[]) =>
    dataset.actors
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ name, officialName, aka = [], iso2, iso3 }) => [
        name,
        officialName,
        ...aka,
        ...[iso2, iso3].filter((it) => it !== undefined),
      ])
  const evidence = timesNamed(dataset.findings.flatMap((finding) => finding.evidence ?? []))
  const cited = timesNamed(
    [...dataset.findings, ...dataset.documents, ...dataset.milestones, ...dataset.institutions].flatMap((record) =>
      (record.citations ?? []).map(({ source }) => source),
    ),
  )
  // What a glossary calls otherwise is found by its other names too: the sovereign internet law by `суверенный интернет`.
  const otherWords = (title: string) =>
    dataset.terms.filter(({ term }) => fold(title).includes(fold(term))).flatMap(({ aka = [] }) => aka)
  const restingOn = (id: string) => 1 + Math.log2(1 + (evidence.get(id) ?? 0))
  const entry = (kind: SearchKind, id: string, title: string, rest: Partial<SearchEntry> = {}): SearchEntry => ({
    id: `${kind}:${id}`,
    kind,
    title,
    actors: [],
    detail: '',
    weight: 1,
    names: [],
    whose: [],
    text: '',
    ...rest,
  })

  return [
    ...dataset.actors.map((it) =>
      entry('country', it.id, it.name, {
        actors: [it.id],
        detail: it.kind,
        names: [it.id, it.officialName, ...whose([it.id]), ...(it.nativeNames ?? []).map(({ text }) => text)],
        text: it.approach,
      }),
    ),
    ...dataset.components.map((it) => entry('component', it.id, it.label, { text: it.definition })),
    ...dataset.components.flatMap(({ label, indicators }) =>
      indicators.map((it) => entry('indicator', it.id, it.question, { detail: label, text: it.rule.yes })),
    ),
    ...dataset.documents.map((it) => {
      const actors = [...new Set([it.actor, ...(it.parties ?? []).map(({ actor }) => actor)])]
      return entry('document', it.id, it.title, {
        ...(it.originalTitle && { original: it.originalTitle }),
        actors,
        detail: it.type.replace('-', ' '),
        ...dated(it.adopted ?? it.proposed),
        weight: restingOn(it.id),
        names: [...idWords(it), ...inParentheses(it.title)],
        whose: [...whose(actors), it.issuer, it.type],
        text: [it.summary, ...otherWords(it.title)].join(' '),
      })
    }),
    ...dataset.institutions.map((it) =>
      entry('institution', it.id, it.name, {
        ...(it.originalName && { original: it.originalName }),
        actors: [it.actor],
        date: it.founded,
        weight: restingOn(it.id),
        names: [...(it.abbreviation === undefined ? [] : [it.abbreviation]), ...idWords(it)],
        whose: whose([it.actor]),
        text: it.role,
      }),
    ),
    ...dataset.milestones.map((it) => {
      const actors = actingActors(it, dataset.actors)
      return entry('milestone', it.id, it.title, {
        actors,
        detail: it.kind,
        date: it.date,
        weight: it.significance / 2,
        names: idWords(it),
        whose: whose(actors),
        text: it.summary,
      })
    }),
    ...dataset.terms.map((it) =>
      entry('term', it.id, it.term, {
        names: [...(it.abbreviation === undefined ? [] : [it.abbreviation]), ...(it.aka ?? [])],
        text: it.definition,
      }),
    ),
    ...dataset.claims.map((it) =>
      entry('claim', it.id, it.statement, { detail: it.assessment.status, text: it.assessment.reason }),
    ),
    ...dataset.sources.map((it) =>
      entry('source', it.id, it.title, {
        ...(it.originalTitle && { original: it.originalTitle }),
        actors: it.actor === undefined ? [] : [it.actor],
        detail: it.kind.replace('-', ' '),
        ...dated(it.date),
        weight: 1 + Math.log2(1 + (cited.get(it.id) ?? 0)) / 4,
        whose: [...(it.authors ?? []), ...(it.publisher === undefined ? [] : [it.publisher])],
      }),
    ),
    ...screens.map(({ id, label, description }) => entry('page', id, label, { text: description })),
    ...aboutPages.map(({ page, title, description }) => entry('page', `about/${page}`, title, { text: description })),
  ]
}

function dated(date: string | undefined): { date?: string } {
  return date === undefined ? {} : { date }
}

/** What stands in parentheses is often the name in use: `Federal Law 374-FZ (Yarovaya law)`. */
function inParentheses(title: string): string[] {
  return [...title.matchAll(/\(([^()]+)\)/g)].map((match) => match[1]!)
}

/** Ids end in what records are called for short: `gb-doc-nis-2018`, `us-circia`. */
function idWords({ id, replaces = [] }: { readonly id: string; readonly replaces?: readonly string[] }): string[] {
  return [id, ...replaces].map((it) => it.replace(/^[a-z]+-((doc|inst|ms|[dim])-)?/, '').replaceAll('-', ' '))
}

function timesNamed(ids: readonly string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1)
  return times
}
