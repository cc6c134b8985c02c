import type { MilestoneKind } from '../../dataset/milestoneKinds.ts'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import type { Institution, Milestone, PolicyDocument } from '../../dataset/read.ts'
import {
  documentStart,
  documentStatus,
  documentSteps,
  institutionStatus,
  type DocumentStatus,
} from '../../model/documentStatus.ts'
import { dayNumberOf, dayRangeOf, type PartialDate } from '../../model/partialDate.ts'
import { facetValueOf, keepsComponent, textSearch } from '../../model/selection.ts'
import { barInWords } from './barInWords.ts'
import { inTime } from './barRows.ts'
import { outsideTriad, type TimelineFilters, type TimelineItem } from './items.ts'

/**
 * A document or an institution as a bar: the longest stage that it reached. A document that is in force for each of its
 * parties from another day is a bar of its own in each of their lanes.
 */
export interface BarItem extends TimelineItem<PolicyDocument | Institution> {
  readonly kind: 'document' | 'institution'
  /** `ended` was in force once; a draft that came to nothing is `proposed`, and not open. */
  readonly state: 'in-force' | 'ended' | 'pending' | 'proposed'
  /** It is a law whose entry into force the record does not say: it is drawn from its adoption. */
  readonly startAssumed: boolean
  /** The record does not say from when it binds: it is drawn as pending, and may be in force. */
  readonly startUnrecorded: boolean
  /** Day numbers: the last day on which it can have begun, the first on which it can have ended. */
  readonly firstCertain: number
  readonly lastCertain: number
  /** It goes on at the release. */
  readonly isOpen: boolean
  /** What it may be on the as-of day. */
  readonly onDay: readonly DocumentStatus[]
  /** The same for all that took each other's place. */
  readonly chain: string
  /** It in words, with what it is on the as-of day. */
  readonly words: string
}

/** How much weight instruments have: that of the weightiest milestone that names them. Those that none names are left out. */
export function instrumentWeights(milestones: readonly Milestone[]): ReadonlyMap<string, Milestone['significance']> {
  const weights = new Map<string, Milestone['significance']>()
  for (const { significance, documents = [], institutions = [] } of milestones) {
    for (const id of [...documents, ...institutions]) {
      if (significance > (weights.get(id) ?? 0)) weights.set(id, significance)
    }
  }
  return weights
}

/** The bars that pass the reader's filters, in the order of time. */
export function barsOf(
  matrix: Matrix,
  documents: readonly PolicyDocument[],
  institutions: readonly Institution[],
  view: TimelineFilters,
  weights: ReadonlyMap<string, Milestone['significance']> = new Map(),
): { items: BarItem[] } {
  const keeps = filterOf(matrix, view, weights)
  const chainOf = chainsOf([
    ...documents.map(({ id, supersedes }) => ({ id, linked: supersedes })),
    ...institutions.map(({ id, successors }) => ({ id, linked: successors })),
  ])
  const items = [...documents, ...institutions].flatMap((record) => {
    const kind = kindOf(record)
    if (!keeps(record, kind)) return []
    return lanesOf(matrix, view, record, kind).flatMap(({ lanes, actor }) => {
      const stage = 'founded' in record ? institutionStage(record) : documentStage(record, actor)
      const significance = weights.get(record.id) ?? 1
      return stage ? barOf(matrix, view, record, { lanes, stage, significance, chain: chainOf(record.id) }) : []
    })
  })
  const shown = view.hideAfter ? items.filter(({ isAfter }) => !isAfter) : items
  return { items: shown.sort(inTime) }
}

/** Which kind of milestone a record belongs with, for the lanes and the filter by kind. */
function kindOf(record: PolicyDocument | Institution): MilestoneKind {
  return 'founded' in record ? 'institution' : kindOfType[record.type]
}

const kindOfType: Readonly<Record<PolicyDocument['type'], MilestoneKind>> = {
  strategy: 'strategy',
  'action-plan': 'strategy',
  doctrine: 'strategy',
  'white-paper': 'strategy',
  law: 'law',
  decree: 'regulation',
  regulation: 'regulation',
  treaty: 'treaty',
  agreement: 'agreement',
  resolution: 'statement',
  guidance: 'statement',
  bill: 'proposal',
  proposal: 'proposal',
}

function filterOf(matrix: Matrix, view: TimelineFilters, weights: ReadonlyMap<string, Milestone['significance']>) {
  const kept = new Set(
    matrix.components.filter((it) => keepsComponent({ ...view, answer: [] }, it)).map(({ id }) => id),
  )
  const finds = textSearch(view.q)
  const passes = (chosen: readonly string[], value: string) => chosen.length === 0 || chosen.includes(value)
  return (record: PolicyDocument | Institution, kind: MilestoneKind): boolean =>
    record.components.some((id) => kept.has(id)) &&
    passes(view.kind, kind) &&
    passes(view.check, record.check) &&
    passes(view.significance, String(weights.get(record.id) ?? 1)) &&
    finds(searchTextOf(record))
}

function searchTextOf(record: PolicyDocument | Institution): string {
  const [original, about] =
    'founded' in record ? [record.originalName, record.role] : [record.originalTitle, record.summary]
  const dates =
    'founded' in record
      ? [record.founded, record.ended]
      : [record.proposed, record.adopted, record.inForce, record.ended]
  return [titleOf(record), original?.text, about, ...dates].filter(Boolean).join('\n')
}

interface Placed {
  readonly lanes: readonly string[]
  /** The party whose dates hold there. */
  readonly actor?: string
}

/** In which lanes a record stands, and as whose: one bar in all of them, or one for each party in its own lane. */
function lanesOf(
  matrix: Matrix,
  view: TimelineFilters,
  record: PolicyDocument | Institution,
  kind: MilestoneKind,
): readonly Placed[] {
  const folder = matrix.actors.find(({ id }) => id === record.actor)!
  const parties = ('parties' in record && record.parties?.map(({ actor }) => actor)) || []
  const isJoint = folder.kind !== 'country'
  const acting = new Set(isJoint ? parties : [record.actor, ...parties])
  const selected = view.actors.filter((id) => acting.has(id))
  const concernsAll = isJoint && (parties.length === 0 || view.actors.includes(folder.id))
  if (selected.length === 0 && !concernsAll) return []
  if (view.lanes === 'actor') {
    const ofParties = selected.map((id) => ({ lanes: [id], ...(parties.includes(id) && { actor: id }) }))
    return isJoint && !selected.includes(folder.id) ? [...ofParties, { lanes: [folder.id] }] : ofParties
  }
  const components = matrix.components.filter(
    (it) => record.components.includes(it.id) && keepsComponent({ ...view, answer: [] }, it),
  )
  const lanes = {
    component: () => components.map(({ id }) => id),
    // What belongs to none of the triad's three stands in the lane of items.ts for it.
    triad: () => [...new Set(components.map((it) => facetValueOf(it, 'triad') ?? outsideTriad.id))],
    kind: () => [kind],
  }[view.lanes]()
  return lanes.length > 0 ? [{ lanes }] : []
}

interface Stage {
  readonly state: BarItem['state']
  readonly start: PartialDate
  readonly end?: PartialDate | undefined
  readonly startAssumed?: boolean
  readonly startUnrecorded?: boolean
  readonly actor?: string | undefined
}

/** What a document came to: in force (and its end), else adopted and pending, else proposed. */
function documentStage(document: PolicyDocument, actor?: string): Stage | undefined {
  const steps = documentSteps(document, actor)
  const start = documentStart(document, actor)
  const dateOf = (status: DocumentStatus) => steps.find((it) => it.status === status)?.date
  const end = dateOf('ended')
  const inForce = dateOf('in-force')
  if (inForce !== undefined) {
    return {
      state: end === undefined ? 'in-force' : 'ended',
      start: inForce,
      end,
      startAssumed: start?.how === 'assumed',
      actor,
    }
  }
  const pending = dateOf('pending')
  if (pending !== undefined) {
    return { state: 'pending', start: pending, end, startUnrecorded: start?.how === 'unrecorded', actor }
  }
  const proposed = dateOf('proposed')
  return proposed === undefined ? undefined : { state: 'proposed', start: proposed, end, actor }
}

function institutionStage({ founded, ended }: Institution): Stage {
  return { state: ended === undefined ? 'in-force' : 'ended', start: founded, end: ended }
}

function barOf(
  matrix: Matrix,
  view: TimelineFilters,
  record: PolicyDocument | Institution,
  placed: Pick<BarItem, 'lanes' | 'significance' | 'chain'> & { readonly stage: Stage },
): BarItem {
  const { released } = matrix.dataset
  const { state, start, end, startAssumed = false, startUnrecorded = false, actor } = placed.stage
  const begins = dayRangeOf(start, released)
  const ends = end === undefined ? { first: released, last: released } : dayRangeOf(end, released)
  const bar = {
    id: record.id,
    kind: 'founded' in record ? ('institution' as const) : ('document' as const),
    title: titleOf(record),
    date: start,
    first: dayNumberOf(begins.first),
    firstCertain: dayNumberOf(begins.last),
    lastCertain: dayNumberOf(ends.first),
    last: dayNumberOf(ends.last),
    significance: placed.significance,
    lanes: placed.lanes,
    actors: actor === undefined ? [record.actor] : [actor],
    components: record.components,
    check: record.check,
    isAfter: begins.first > view.asOf,
    record,
    state,
    startAssumed,
    startUnrecorded,
    isOpen: end === undefined,
    onDay:
      'founded' in record
        ? institutionStatus(record, view.asOf, released)
        : documentStatus(record, view.asOf, released, actor),
    chain: placed.chain,
  }
  return { ...bar, words: barInWords(bar, view.asOf, released) }
}

function titleOf(record: PolicyDocument | Institution): string {
  if (!('founded' in record)) return record.title
  const { name, abbreviation } = record
  return abbreviation === undefined || name.includes(abbreviation) ? name : `${name} (${abbreviation})`
}

/** Finds the chain of a record: those that took each other's place, however many steps apart, bear the same id. */
function chainsOf(records: readonly { readonly id: string; readonly linked: readonly string[] | undefined }[]) {
  const parents = new Map<string, string>()
  const rootOf = (id: string): string => {
    const parent = parents.get(id)
    return parent === undefined ? id : rootOf(parent)
  }
  for (const { id, linked } of records) {
    for (const other of linked ?? []) {
      const [one, two] = [rootOf(id), rootOf(other)]
      if (one !== two) parents.set(one, two)
    }
  }
  return rootOf
}
