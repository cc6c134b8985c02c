import { firstDayOf, lastDayOf } from '../dataset/firstAndLastDay.ts'
import { nearestWord } from '../dataset/check/didYouMean.ts'
import { claimStatuses } from '../dataset/claimStatuses.ts'
import { documentTypes } from '../dataset/documentTypes.ts'
import { milestoneKinds } from '../dataset/milestoneKinds.ts'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { sourceKinds } from '../dataset/sourceKinds.ts'
import { documentStatuses } from '../model/documentStatus.ts'
import { dayRangeOf, isDay, isPartialDate, type Day, type PartialDate } from '../model/partialDate.ts'
import { answerFilters, facets, facetValues, noFilters, type Filters } from '../model/selection.ts'
import type { ScreenId } from '../model/screens.ts'
import { openingComponent } from '../model/widestGap.ts'
import { firstsColumns, instrumentColumns, tableColumnsOf } from './tableColumns.ts'

/** By what rows or columns are sorted, and whether from most to least (for a name: from Z to A). */
export interface SortKey {
  readonly by: string
  readonly descending: boolean
}

/** By what milestones are gathered in lanes. */
export const laneKinds = ['actor', 'component', 'triad', 'kind'] as const
export type LaneKind = (typeof laneKinds)[number]

/** What the reader has chosen on the timeline. */
export interface TimelineView {
  /** The window in time; without one of them as far as there is something to see, without both where most lies. */
  readonly from?: PartialDate | undefined
  readonly to?: PartialDate | undefined
  readonly lanes: LaneKind
  /** The one lane that is listed where there is room for one; else all are merged. */
  readonly lane?: string | undefined
  /** Time is counted from a milestone (its id), or from each country's first yes to an indicator (its id). */
  readonly zero?: string | undefined
  /** The indicator whose first yes is held against that of `zero`, where that is one. */
  readonly zeroWith?: string | undefined
  /** Kinds of milestone or of source, levels of significance, ways of checking; empty means all. */
  readonly kind: readonly string[]
  readonly significance: readonly string[]
  readonly check: readonly string[]
  /** Documents and institutions are drawn as bars. */
  readonly bars: boolean
  /** What lies after the as-of day is left out, not only dimmed. */
  readonly hideAfter: boolean
  /** The table beside holds only what the window shows. */
  readonly onlyWindow: boolean
  /** How the table of instruments and the tables of who was first are sorted; empty means as at first. */
  readonly instruments: readonly SortKey[]
  readonly firsts: readonly SortKey[]
}

/** What the reader has chosen on the tables of records. */
export interface RecordsView {
  /** Kinds of document, status on the day (of claims: how they stand), languages of sources; empty means all. */
  readonly type: readonly string[]
  readonly status: readonly string[]
  readonly language: readonly string[]
  /** Of whom claims speak (their ids), whoever is compared elsewhere; empty means all. */
  readonly of: readonly string[]
  /** What came after the as-of day stands in the tables too. */
  readonly showAfter: boolean
}

/** The parts of the studio. */
export const studioParts = ['edit', 'forms', 'changes', 'check', 'merge', 'handOver'] as const
export type StudioPart = (typeof studioParts)[number]

/** What the maintainer has chosen in the studio. */
export interface StudioView {
  readonly part: StudioPart
  /** The file whose text or records are shown, by its path within `data/`; without one that of the dataset itself. */
  readonly file?: string | undefined
}

/** One side of a pair: an actor, as of the view's day or of a day of its own. */
export interface PairSide {
  readonly actor: string
  readonly asOf?: Day
}
export type Pair = readonly [PairSide, PairSide]

/** All that the reader has chosen and that a link carries: plain data, replaced and never changed. */
export interface View extends Filters, TimelineView, RecordsView, StudioView {
  /** Countries and blocs, in the order of the columns. */
  readonly actors: readonly string[]
  readonly asOf: Day
  /** The country with which the others are compared; one of `actors`. */
  readonly baseline?: string | undefined
  readonly only?: 'differences' | 'shared' | 'open' | undefined
  /** How rows are sorted: by the coverage of a country (its id), by `spread` or by `name`; else in the record's order. */
  readonly sort: readonly SortKey[]
  /** How columns are ordered: by a component or an indicator (its id), or by `name`; else as in `actors`. */
  readonly order?: SortKey | undefined
  /** The components that are opened to their questions. */
  readonly open: readonly string[]
  /** What an inferred no is taken for. */
  readonly inferred: 'no' | 'unknown'
  /** How the screen's table is sorted, and which of its columns are shown in which order; empty means as at first. */
  readonly rows: readonly SortKey[]
  readonly columns: readonly string[]
  /** Two who stand face to face on the screen of countries. */
  readonly pair?: Pair | undefined
  /** What the evidence panel shows: a question (`ru.con-isolation`), one of its findings, or a component (`ru.defence`). */
  readonly evidence?: string | undefined
  /** The dataset that is shown, if it is not the published one: `draft`, or the address of a foreign one. */
  readonly data?: string | undefined
}

/** Years of fewer than four digits are slips of the hand: all that is recorded is later. */
export const earliestDay: Day = '1000-01-01'

/** A value in the address that cannot be followed, and why. */
export interface ViewFault {
  readonly parameter: string
  readonly message: string
  /** Of a pair that cannot be shown: the sides that were understood, or what was most likely meant. */
  readonly sides?: PairSides
}

/** Two sides of which one may still have to be chosen. */
export type PairSides = readonly [PairSide | undefined, PairSide | undefined]

/** What of the view needs no dataset to be known, where nothing has been chosen. */
export const nothingChosen = {
  ...noFilters,
  sort: [],
  inferred: 'no',
  lanes: 'actor',
  kind: [],
  significance: [],
  check: [],
  bars: false,
  hideAfter: false,
  onlyWindow: false,
  instruments: [],
  firsts: [],
  type: [],
  status: [],
  language: [],
  of: [],
  showAfter: false,
  rows: [],
  columns: [],
  part: 'edit',
} as const satisfies Partial<View>

/** What the reader sees who has chosen nothing. */
export function defaultView(matrix: Matrix): View {
  return {
    ...nothingChosen,
    actors: matrix.actors.filter(({ kind }) => kind === 'country').map(({ id }) => id),
    asOf: matrix.dataset.released,
    open: [openingComponent(matrix)],
  }
}

type OptionalPart = Exclude<{ [Part in keyof View]-?: undefined extends View[Part] ? Part : never }[keyof View], 'data'>

/**
 * What need not be chosen at all, unchosen: a view with these parts is a change that undoes whatever was chosen, but for
 * the dataset that is shown.
 */
export const unchosenParts: Readonly<Record<OptionalPart, undefined>> = {
  baseline: undefined,
  only: undefined,
  order: undefined,
  pair: undefined,
  evidence: undefined,
  from: undefined,
  to: undefined,
  lane: undefined,
  zero: undefined,
  zeroWith: undefined,
  file: undefined,
}

/** What of a view comes along to another screen: all but what belongs to the table and the page that are left. */
export function carriedTo(screen: ScreenId, view: View, from: ScreenId): View {
  // What is searched among everything is no filter of one screen, and the other way round.
  const isBench = screen === 'studio'
  const q = isBench || screen === 'search' || from === 'search' ? '' : view.q
  const known = kindsOn(screen)
  const statuses = statusesOn(screen)
  return {
    ...view,
    q,
    rows: [],
    columns: [],
    pair: undefined,
    // On the bench nothing of it is seen.
    evidence: isBench ? undefined : view.evidence,
    of: screen === 'about' ? view.of : [],
    part: isBench ? view.part : 'edit',
    file: isBench ? view.file : undefined,
    kind: view.kind.filter((kind) => known.includes(kind)),
    status: view.status.filter((status) => statuses.includes(status)),
  }
}

/**
 * The view that an address of a screen describes (`?actors=il,cn&asOf=2015-06-30`). A wrong value is left out, named in
 * `faults`, and never breaks the rest. The inverse of `formatView`.
 */
export function parseView(search: string, matrix: Matrix, screen: ScreenId): { view: View; faults: ViewFault[] } {
  const faults: ViewFault[] = []
  const given = new URLSearchParams(search)
  const view: Mutable<View> = defaultView(matrix)
  const refuse = (parameter: string, message: string, sides?: PairSides) => {
    if (!faults.some((fault) => fault.parameter === parameter && fault.message === message)) {
      faults.push({ parameter, message, ...(sides && { sides }) })
    }
  }
  for (const parameter of parameters) {
    const times = given.getAll(parameter).length
    if (times > 1) refuse(parameter, `It stands ${times} times in the address; the first one is followed.`)
  }

  const known = knownValues(matrix, screen)
  const list = (parameter: keyof typeof known): string[] | undefined => {
    const text = given.get(parameter)
    if (text === null) return undefined
    const wanted = [...new Set(text.split(',').filter(Boolean))]
    const unknown = wanted.filter((value) => !known[parameter].has(value))
    for (const value of unknown) {
      refuse(parameter, `“${value}” is not known here. Known: ${[...known[parameter]].join(', ')}.`)
    }
    const followed = wanted.filter((value) => known[parameter].has(value))
    return followed.length > 0 ? followed : undefined
  }
  const first = <T>(
    parameter: string,
    values: readonly T[] = [],
    format: (value: T) => string = String,
  ): T | undefined => {
    if (values.length > 1) {
      refuse(parameter, `Only one value is allowed here: “${format(values[0]!)}” is followed, the others are not.`)
    }
    return values[0]
  }
  const one = (parameter: keyof typeof known) => first(parameter, list(parameter))

  view.actors = list('actors') ?? view.actors
  if (
    given
      .get('actors')
      ?.split(',')
      .every((id) => id === '')
  ) {
    refuse('actors', 'Nobody is named; all countries are shown.')
  }
  for (const filter of ['components', ...facets] as const) view[filter] = list(filter) ?? []
  view.answer = (list('answer') ?? []) as View['answer']
  view.q = given.get('q')?.trim() ?? ''

  const asOf = given.get('asOf')
  if (asOf !== null) {
    const { released } = matrix.dataset
    const wrong = dayFault(asOf, released)
    if (wrong) refuse('asOf', wrong)
    else view.asOf = asOf
  }

  const shown = view.actors.join(', ')
  const baseline = one('baseline')
  if (baseline && view.actors.includes(baseline)) view.baseline = baseline
  else if (baseline) refuse('baseline', `“${baseline}” is not among the actors shown (${shown}).`)

  const only = one('only')
  if (only) view.only = only as NonNullable<View['only']>
  if (one('inferred')) view.inferred = 'unknown'

  const sortKeys = (parameter: 'sort' | 'order' | 'rows' | 'instruments' | 'firsts'): SortKey[] => {
    const keys = (given.get(parameter) ?? '').split(',').filter(Boolean).map(parseSortKey)
    return keys.filter(({ by }, index) => {
      if (!known[parameter].has(by)) refuse(parameter, `“${by}” is nothing to sort by.`)
      else if (known.baseline.has(by) && !view.actors.includes(by)) {
        refuse(parameter, `“${by}” is not among the actors shown (${shown}).`)
      } else if (keys.findIndex((key) => key.by === by) === index) return true
      else refuse(parameter, `“${by}” stands there more than once; the first one is followed.`)
      return false
    })
  }
  view.sort = sortKeys('sort')
  view.rows = sortKeys('rows')
  view.instruments = sortKeys('instruments')
  view.firsts = sortKeys('firsts')
  view.columns = list('columns') ?? []
  const order = first('order', sortKeys('order'), formatSortKey)
  if (order) view.order = order

  const open = given.get('open')
  if (open === 'none') view.open = []
  else if (open === 'all') view.open = matrix.components.map(({ id }) => id)
  else view.open = list('open') ?? view.open

  for (const side of ['from', 'to'] as const) {
    const date = given.get(side)
    if (date === null) continue
    if (isPartialDate(date)) view[side] = date
    else refuse(side, `“${date}” is not a date. Write it as 2015, 2015-06 or 2015-06-30.`)
  }
  if (view.from !== undefined && view.to !== undefined && firstDayOf(view.from) > lastDayOf(view.to)) {
    refuse('from', `${view.from} lies after ${view.to}: the two are exchanged.`)
    Object.assign(view, { from: view.to, to: view.from })
  }
  const lanes = one('lanes')
  if (lanes) view.lanes = lanes as LaneKind
  const lane = given.get('lane')
  // What lanes there are depends on what is shown: the timeline takes one that is not there for all.
  if (lane !== null && /^[a-z0-9-]+$/.test(lane)) view.lane = lane
  else if (lane !== null) refuse('lane', `“${lane}” is no id of a lane.`)
  const [zero, zeroWith] = given.get('zero')?.split(/,(.*)/s) ?? []
  // Milestones are not loaded yet: whether there is one of this id is seen, and said, on the timeline.
  if (zero !== undefined && /^[a-z0-9-]+$/.test(zero)) view.zero = zero
  else if (zero !== undefined) refuse('zero', `“${zero}” is no id of a milestone or indicator.`)
  if (zeroWith && view.zero !== undefined && known.zeroWith.has(zeroWith)) view.zeroWith = zeroWith
  else if (zeroWith) refuse('zero', `“${zeroWith}” is no id of an indicator.`)
  for (const filter of ['kind', 'significance', 'check', 'type', 'status', 'of'] as const)
    view[filter] = list(filter) ?? []
  // Which languages there are is known to the table of sources alone.
  view.language = [...new Set(given.get('language')?.split(',').filter(Boolean))]
  if (one('bars')) view.bars = true
  const after = list('after') ?? []
  view.hideAfter = after.includes('hidden')
  view.showAfter = after.includes('shown')
  if (one('table')) view.onlyWindow = true

  const part = one('part')
  if (part) view.part = part as StudioPart
  // Which files there are is known to the studio alone.
  const file = given.get('file')
  if (file) view.file = file

  const pair = given.get('pair')
  if (pair !== null) {
    const parsed = parsePair(pair, matrix)
    if (parsed.pair) view.pair = parsed.pair
    for (const message of parsed.wrong) refuse('pair', message, parsed.pair ? undefined : parsed.sides)
  }

  const evidence = given.get('evidence')
  if (evidence !== null) {
    const found = knownEvidence(evidence, matrix)
    if (found) view.evidence = found
    if (found !== evidence) {
      refuse('evidence', `There is no “${evidence}” in this dataset.${found ? ` Its question is shown instead.` : ''}`)
    }
  }

  const data = given.get('data')
  if (data) view.data = data

  const version = given.get('dataset')
  if (version !== null && version !== matrix.dataset.version) {
    refuse(
      'dataset',
      `This link was made with dataset ${version}; you see ${matrix.dataset.version}. Answers may differ.`,
    )
  }
  const page = given.get('page')
  if (page !== null) refuse('page', `There is no page “${page}” here; this is the first one.`)
  for (const parameter of given.keys()) {
    if (parameter !== 'page' && !parameters.includes(parameter))
      refuse(parameter, 'This part of the address is not known here.')
  }
  return { view, faults }
}

/**
 * The address of a view, defaults left out, in a stable order: `?actors=il,cn&asOf=2015-06-30`, or nothing for the default
 * view. With `pinned` it also says the day and the dataset's version, so that the link means the same next year.
 */
export function formatView(view: View, matrix: Matrix, { pinned = false } = {}): string {
  const standard = defaultView(matrix)
  const all = matrix.components.map(({ id }) => id)
  const listed = (list: readonly string[]) => (list.length > 0 ? list.join(',') : undefined)
  const parts: Record<string, string | undefined> = {
    actors: sameList(view.actors, standard.actors) ? undefined : listed(view.actors),
    asOf: pinned || view.asOf !== standard.asOf ? view.asOf : undefined,
    components: listed(view.components),
    triad: listed(view.triad),
    vector: listed(view.vector),
    pillar: listed(view.pillar),
    answer: listed(view.answer),
    q: view.q.trim() || undefined,
    baseline: view.baseline,
    only: view.only,
    inferred: view.inferred === 'no' ? undefined : view.inferred,
    sort: listed(view.sort.map(formatSortKey)),
    order: view.order && formatSortKey(view.order),
    open: formatOpen(view.open, standard.open, all),
    from: view.from,
    to: view.to,
    lanes: view.lanes === 'actor' ? undefined : view.lanes,
    lane: view.lane,
    zero: view.zero === undefined ? undefined : listed([view.zero, ...(view.zeroWith ? [view.zeroWith] : [])]),
    kind: listed(view.kind),
    type: listed(view.type),
    status: listed(view.status),
    language: listed(view.language),
    of: listed(view.of),
    significance: listed(view.significance),
    check: listed(view.check),
    bars: view.bars ? 'shown' : undefined,
    // The first on the timeline, the second in the tables of records.
    after: listed([...(view.hideAfter ? ['hidden'] : []), ...(view.showAfter ? ['shown'] : [])]),
    table: view.onlyWindow ? 'window' : undefined,
    instruments: listed(view.instruments.map(formatSortKey)),
    firsts: listed(view.firsts.map(formatSortKey)),
    rows: listed(view.rows.map(formatSortKey)),
    columns: listed(view.columns),
    part: view.part === 'edit' ? undefined : view.part,
    file: view.file,
    pair: view.pair?.map(formatSide).join('..'),
    evidence: view.evidence,
    data: view.data,
    dataset: pinned ? matrix.dataset.version : undefined,
  }
  const written = parameters.flatMap((name) => (parts[name] === undefined ? [] : `${name}=${encode(parts[name])}`))
  return written.length > 0 ? `?${written.join('&')}` : ''
}

/** The parameters of the address, in the order in which they are written. */
const parameters = (
  'actors asOf components triad vector pillar answer q baseline only inferred sort order open ' +
  'from to lanes lane zero kind type status language of significance check bars after table instruments firsts ' +
  'rows columns part file pair evidence data dataset'
).split(' ')

export function parseSortKey(text: string): SortKey {
  return text.startsWith('-') ? { by: text.slice(1), descending: true } : { by: text, descending: false }
}

export function formatSortKey({ by, descending }: SortKey): string {
  return descending ? `-${by}` : by
}

/** A pair, or the sides of what is none as far as they can be followed, and what cannot. Where a day is wrong its actor holds. */
function parsePair(text: string, matrix: Matrix): { pair?: Pair; sides: PairSides; wrong: string[] } {
  const texts = text.split('..')
  const [one, other] = texts.slice(0, 2).map((side) => parseSide(side, matrix))
  const wrong = [one, other].flatMap((it) => it?.wrong ?? [])
  if (texts.length !== 2) wrong.push('A pair is written as il..cn, or with days as gb@2011-11-25..gb@2022-01-01.')
  if (!one?.side || !other?.side) return { sides: [one?.side ?? one?.guess, other?.side ?? other?.guess], wrong }
  if (formatSide(one.side) !== formatSide(other.side)) {
    const pair: Pair = [one.side, other.side]
    return { pair, sides: pair, wrong }
  }
  if (wrong.length === 0) wrong.push(`“${formatSide(one.side)}” is the same on both sides.`)
  return { sides: [one.side, undefined], wrong }
}

interface ParsedSide {
  readonly side?: PairSide
  /** Who was most likely meant, where nobody is called so. */
  readonly guess?: PairSide
  readonly wrong?: string
}

/** A year or month is taken for its last day, as far as the dataset goes. */
function parseSide(text: string, matrix: Matrix): ParsedSide {
  const { released } = matrix.dataset
  const [id, ...rest] = text.split('@')
  const actor = matrix.actors.find((it) => it.id === id)
  if (actor?.kind === 'forum') {
    return {
      wrong: `“${id}” answers no questions: ${actor.name} is texts and events, which no country is held against.`,
    }
  }
  if (!actor) {
    const answering = matrix.actors.filter(({ kind }) => kind !== 'forum')
    const wanted = id!.toLowerCase()
    const nearest =
      answering.find(
        (it) =>
          it.name.toLowerCase() ===
          nearestWord(
            wanted,
            answering.map(({ name }) => name.toLowerCase()),
          ),
      ) ??
      // Of two letters any two others are as near.
      answering.find(
        (it) =>
          wanted.length > 2 &&
          it.id ===
            nearestWord(
              wanted,
              answering.map((known) => known.id),
            ),
      )
    return {
      ...(nearest && { guess: { actor: nearest.id } }),
      wrong: `“${id}” is not known here. Known: ${answering.map((it) => it.id).join(', ')}.`,
    }
  }
  if (rest.length === 0) return { side: { actor: actor.id } }
  const date = rest.join('@')
  const asOf = isPartialDate(date) ? dayRangeOf(date, released).last : date
  const wrong = dayFault(asOf, released)
  return wrong ? { side: { actor: actor.id }, wrong } : { side: { actor: actor.id, asOf } }
}

function formatSide({ actor, asOf }: PairSide): string {
  return asOf === undefined ? actor : `${actor}@${asOf}`
}

/** Why a day cannot be shown; nothing if it can. */
function dayFault(day: string, released: Day): string | undefined {
  if (!isDay(day)) return `“${day}” is not a day. Write it as ${released}.`
  if (day > released) return `${day} lies after the dataset’s release on ${released}, which is shown.`
  if (day < earliestDay) return `${day} is too early: days from ${earliestDay} on can be shown.`
  return undefined
}

function formatOpen(open: readonly string[], standard: readonly string[], all: readonly string[]): string | undefined {
  const inOrder = all.filter((id) => open.includes(id))
  if (sameList(inOrder, standard)) return undefined
  if (inOrder.length === 0) return 'none'
  return inOrder.length === all.length ? 'all' : inOrder.join(',')
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index])
}

/** Readers see and edit addresses: what need not be escaped in a query stays readable. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%2C', ',')
    .replaceAll('%40', '@')
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+')
}

/** The kinds of record that a screen can be filtered by. */
function kindsOn(screen: ScreenId): readonly string[] {
  return screen === 'sources' ? sourceKinds : milestoneKinds
}

/** What the records of a screen may be: documents and institutions on the day, claims when held against the evidence. */
function statusesOn(screen: ScreenId): readonly string[] {
  return screen === 'about' ? claimStatuses : documentStatuses
}

function knownValues(matrix: Matrix, screen: ScreenId) {
  const answering = matrix.actors.filter(({ kind }) => kind !== 'forum').map(({ id }) => id)
  const countries = matrix.actors.filter(({ kind }) => kind === 'country').map(({ id }) => id)
  const components = matrix.components.map(({ id }) => id)
  const indicators = matrix.components.flatMap((component) => component.indicators.map(({ id }) => id))
  const columns = new Set([...tableColumnsOf(screen), ...(screen === 'countries' ? components : [])])
  return {
    actors: new Set(answering),
    baseline: new Set(countries),
    components: new Set(components),
    open: new Set(components),
    triad: new Set(facetValues(matrix, 'triad')),
    vector: new Set(facetValues(matrix, 'vector')),
    pillar: new Set(facetValues(matrix, 'pillar')),
    answer: new Set<string>(answerFilters),
    only: new Set(['differences', 'shared', 'open']),
    inferred: new Set(['unknown']),
    sort: new Set([...countries, 'spread', 'name']),
    order: new Set([...components, ...indicators, 'name']),
    lanes: new Set<string>(laneKinds),
    kind: new Set(kindsOn(screen)),
    type: new Set<string>(documentTypes),
    status: new Set(statusesOn(screen)),
    significance: new Set(['1', '2', '3']),
    check: new Set(['read', 'known']),
    bars: new Set(['shown']),
    of: new Set(answering),
    part: new Set<string>(studioParts),
    after: new Set(['hidden', 'shown']),
    table: new Set(['window']),
    zeroWith: new Set(indicators),
    instruments: new Set<string>(instrumentColumns),
    firsts: new Set<string>(firstsColumns),
    rows: columns,
    columns,
  }
}

/**
 * The id itself if the panel can show it; the question of a finding that is no longer there; else nothing. Records are not
 * loaded yet: an id that has the form of theirs is accepted, and whether there is such a record is seen in the panel.
 */
function knownEvidence(id: string, matrix: Matrix): string | undefined {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return id
  const question = id.split('@', 1)[0]!
  const dot = question.indexOf('.')
  const about = question.slice(dot + 1)
  const actor = matrix.actors.find((it) => it.id === question.slice(0, dot) && it.kind !== 'forum')
  const isAbout = ({ id, indicators }: Matrix['components'][number]) =>
    id === about || indicators.some((indicator) => indicator.id === about)
  if (!actor || !matrix.components.some(isAbout)) return undefined
  return question === id || matrix.findings.some((finding) => finding.id === id) ? id : question
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
