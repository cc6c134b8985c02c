import { firstDayOf } from '../dataset/firstAndLastDay.ts'
import type { Dataset } from '../dataset/read.ts'
import { lateEvidence } from '../dataset/rules/evidenceInTime.ts'
import { strongSourceKinds, type SourceKind } from '../dataset/sourceKinds.ts'
import { isLaw } from './documentStatus.ts'
import { factsOf } from './facts.ts'
import { dayNumberOf } from './partialDate.ts'

/** How many of what there is have what they should have. */
export interface Measure {
  readonly id: string
  readonly words: string
  readonly count: number
  readonly of: number
  /** The share to be reached: at least, or at most where few is good. */
  readonly goal: number
  readonly isAtMost?: true
}

/** A measure's share, from 0 to 1; whole where there is nothing to count. */
export function shareOf({ count, of, isAtMost }: Measure): number {
  if (of === 0) return isAtMost ? 0 : 1
  return count / of
}

/** Whether a measure has reached its goal. */
export function isReached(measure: Measure): boolean {
  return measure.isAtMost ? shareOf(measure) <= measure.goal : shareOf(measure) >= measure.goal
}

/** How exact dates are: to the day, the month, the year; `≤` stands for a beginning that is not known. */
export interface Precision {
  readonly day: number
  readonly month: number
  readonly year: number
  readonly open: number
}

/** What there is in a dataset, or in what one actor has in it. */
export interface Holdings {
  readonly documents: number
  readonly institutions: number
  readonly milestones: number
  readonly findings: number
  readonly citations: number
  readonly precision: Precision
  /** Citations by the kind of source. */
  readonly sourceKinds: Readonly<Partial<Record<SourceKind, number>>>
  /** Days from the check of a fact to the release: the middle one, and the most. */
  readonly ageOfChecks: { readonly median: number; readonly most: number }
}

/** The facts of the dataset, or those of one actor, by kind. */
function heldBy(dataset: Dataset, actor: string | undefined) {
  const own = <R extends { readonly actor: string }>(records: readonly R[]) =>
    actor === undefined ? records : records.filter((record) => record.actor === actor)
  return {
    documents: own(dataset.documents),
    institutions: own(dataset.institutions),
    milestones: own(dataset.milestones),
    findings: own(dataset.findings),
    all: own(factsOf(dataset).map(({ record }) => record)),
  }
}

/**
 * The measures by which the record is judged, of the whole dataset or of one actor; the goals are those that the project
 * has set for itself.
 */
export function measuresOf(dataset: Dataset, actor?: string): Measure[] {
  const facts = heldBy(dataset, actor)
  const kinds = new Map(dataset.sources.map(({ id, kind }) => [id, kind]))
  const isStrong = ({ source }: { readonly source: string }) => strongSourceKinds.includes(kinds.get(source)!)
  const citations = facts.all.flatMap((fact) => fact.citations ?? [])
  const toLaw = citations.filter(({ source }) => kinds.get(source) === 'legal')
  const turning = facts.milestones.filter(({ significance }) => significance === 3)
  const foreign = new Set(
    dataset.actors
      .filter(({ nativeNames = [] }) => nativeNames.length > 0 && nativeNames.every(({ lang }) => lang !== 'en'))
      .map(({ id }) => id),
  )
  const translated = facts.documents.filter((it) => foreign.has(it.actor))
  const adopted = facts.documents.flatMap((it) => it.adopted ?? [])
  const laws = facts.documents.filter((it) => isLaw(it) && it.adopted !== undefined)
  const positive = facts.findings.filter(({ value }) => value === 'yes' || value === 'partial')
  const supported = positive.filter(({ evidence, since }) => evidence !== undefined && since !== undefined)
  const measure = <Item>(
    id: string,
    words: string,
    goal: number,
    items: readonly Item[],
    has: (item: Item) => boolean,
  ) => ({
    id,
    words,
    count: items.filter(has).length,
    of: items.length,
    goal,
  })
  return [
    measure('read', 'facts read in a source', 0.97, facts.all, ({ check }) => check === 'read'),
    {
      ...measure('unknown', 'answers unknown', 0.015, facts.findings, ({ value }) => value === 'unknown'),
      isAtMost: true,
    },
    measure('strong', 'citations to official, legal, intergovernmental or academic sources', 0.75, citations, isStrong),
    measure(
      'located',
      'citations of legal texts with article, section or paragraph',
      0.5,
      toLaw,
      (it) => it.locator !== undefined,
    ),
    measure('turning', 'turning points with at least one such source', 1, turning, (it) => it.citations.some(isStrong)),
    measure(
      'original',
      'documents in other languages with their original title',
      1,
      translated,
      (it) => it.originalTitle !== undefined,
    ),
    measure('day', 'documents adopted on a known day', 0.92, adopted, (date) => date.length === 10),
    measure(
      'start',
      'laws, regulations and decrees with entry into force',
      0.95,
      laws,
      (it) => it.inForce !== undefined,
    ),
    measure(
      'in-time',
      'answers yes or partial with evidence that exists on their first day',
      1,
      supported,
      (it) => lateEvidence(it, dataset.byId) === undefined,
    ),
    {
      ...measure(
        'single',
        'answers yes or partial that rest on a single citation',
        0.05,
        positive,
        (it) => it.citations?.length === 1,
      ),
      isAtMost: true,
    },
  ]
}

export function holdingsOf(dataset: Dataset, actor?: string): Holdings {
  const { documents, institutions, milestones, findings, all } = heldBy(dataset, actor)
  const kinds = new Map(dataset.sources.map(({ id, kind }) => [id, kind]))
  const citations = all.flatMap((fact) => fact.citations ?? [])
  const dates = [
    ...documents.flatMap((it) => it.adopted ?? it.proposed ?? []),
    ...institutions.map(({ founded }) => founded),
    ...milestones.map(({ date }) => date),
    ...findings.flatMap(({ since }) => since ?? []),
  ]
  const exact = (length: number) => dates.filter((date) => !date.startsWith('≤') && date.length === length).length
  const sourceKinds: Partial<Record<SourceKind, number>> = {}
  for (const { source } of citations) {
    const kind = kinds.get(source)
    if (kind) sourceKinds[kind] = (sourceKinds[kind] ?? 0) + 1
  }
  const { released, checked: checkDay } = dataset.info
  const ages = all
    .map(({ checked = checkDay }) => dayNumberOf(released) - dayNumberOf(firstDayOf(checked)))
    .toSorted((one, other) => one - other)
  return {
    documents: documents.length,
    institutions: institutions.length,
    milestones: milestones.length,
    findings: findings.length,
    citations: citations.length,
    precision: {
      day: exact(10),
      month: exact(7),
      year: exact(4),
      open: dates.filter((date) => date.startsWith('≤')).length,
    },
    sourceKinds,
    ageOfChecks: { median: ages[Math.floor(ages.length / 2)] ?? 0, most: ages.at(-1) ?? 0 },
  }
}
