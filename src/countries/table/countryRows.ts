import type { Catalogue } from '../../dataset/publish/catalogue.ts'
import type { Component, Matrix, MatrixActor, MatrixFinding } from '../../dataset/publish/matrix.ts'
import type { PolicyDocument } from '../../dataset/read.ts'
import type { Answer } from '../../model/answer.ts'
import { membersOn } from '../../model/bloc.ts'
import { coverageOf, hullOf, meanOf, type Interval } from '../../model/coverage.ts'
import { answersOn, type AnswerLookup } from '../../model/courses.ts'
import { documentSteps, isLaw } from '../../model/documentStatus.ts'
import { dayNumberOf, dayRangeOf, type Day, type PartialDate } from '../../model/partialDate.ts'
import { firstAnswer, type Beginning } from '../../model/precedence.ts'
import { isUnknown } from '../../model/selection.ts'
import { thinRecord } from '../../model/thinRecord.ts'
import { componentCoverage } from '../../model/widestGap.ts'
import type { View } from '../../view/view.ts'
import { countBy, documentsOf, milestonesOf, statusFor } from '../actorRecords.ts'
import { checkedFacts, type CheckedFacts } from '../checkedFacts.ts'
import { standingOf } from '../standing.ts'
import { keyColumns, strategyIndicator, type KeyColumn } from './keyColumns.ts'
import { lastChangeOf, type LastChange } from './lastChange.ts'
import { shortTitle } from './shortTitle.ts'

/** What the table needs of the catalogue. */
export type TableRecords = Pick<Catalogue, 'documents' | 'institutions' | 'milestones' | 'findings'>

/** A country or a bloc as of a day. */
export interface CountryRow {
  readonly actor: MatrixActor
  /** Of a country: its answers by column. */
  readonly answers: ReadonlyMap<string, KeyAnswer>
  /** Of a bloc: how its members answer, by column. */
  readonly memberAnswers: ReadonlyMap<string, readonly Answer<MatrixFinding>[]>
  /** When a strategy was first in force; nothing where that was certainly not so by the day. Blocs have none. */
  readonly firstStrategy?: FirstStrategy
  readonly inForce: Interval
  readonly milestones: Interval
  /** By component; of a bloc the range of its members, nothing while it has none. */
  readonly coverage: ReadonlyMap<string, Coverage>
  readonly lastChange?: LastChange
  readonly checks: CheckedFacts
  /** Of a country of which little was researched: how many questions are answered. */
  readonly thin?: { readonly answered: number; readonly of: number }
}

/** An answer on the day, and what stands for it then. */
export interface KeyAnswer {
  readonly answer: Answer<MatrixFinding>
  readonly standing: readonly StandingRecord[]
}

/** A body or text with a date of its own: it may be younger than the answer for which it stands. */
export interface StandingRecord {
  /** In short. */
  readonly name: string
  readonly whole: string
  /** When the body was founded, when the text was adopted. */
  readonly date?: PartialDate | undefined
}

export interface FirstStrategy {
  readonly beginning: Beginning
  /** The id of the finding with which it began. */
  readonly finding: string
}

export interface Coverage {
  readonly interval: Interval
  /** Of a country: its answers, in the order of the questions. */
  readonly answers?: readonly Answer<MatrixFinding>[]
  /** Of a bloc: the mean of its members. */
  readonly mean?: Interval
}

/** The rows of the table for the actors that the reader has chosen, in that order. */
export function countryRows(
  matrix: Matrix,
  records: TableRecords,
  view: Pick<View, 'actors' | 'asOf' | 'inferred'>,
): CountryRow[] {
  const answerOf = answersOn(matrix, view.asOf, view.inferred)
  return view.actors.flatMap((id) => {
    const actor = matrix.actors.find((it) => it.id === id)
    return actor ? [countryRow({ matrix, records, view, answerOf }, actor)] : []
  })
}

interface Context {
  readonly matrix: Matrix
  readonly records: TableRecords
  readonly view: Pick<View, 'asOf' | 'inferred'>
  readonly answerOf: AnswerLookup
}

function countryRow(context: Context, actor: MatrixActor): CountryRow {
  const { matrix, records, view, answerOf } = context
  const { released } = matrix.dataset
  const { asOf } = view
  const members = membersOn(actor.members ?? [], asOf).certain
  const isCountry = actor.kind === 'country'
  const statuses = documentsOf(actor.id, records.documents).map((it) => statusFor(actor.id, it, asOf, released))
  const firstStrategy = isCountry ? firstStrategyOf(context, actor.id) : undefined
  const thin = thinRecord(matrix, actor.id)
  const lastChange = lastChangeOf(matrix, isCountry ? [actor.id] : members, asOf)
  return {
    actor,
    answers: new Map(isCountry ? keyColumns.map((column) => [column.id, keyAnswer(context, actor.id, column)]) : []),
    memberAnswers: new Map(
      isCountry ? [] : keyColumns.map(({ id, indicator }) => [id, members.map((it) => answerOf(it, indicator))]),
    ),
    ...(firstStrategy && { firstStrategy }),
    inForce: {
      least: statuses.filter((it) => it.length === 1 && it[0] === 'in-force').length,
      most: statuses.filter((it) => it.includes('in-force')).length,
    },
    milestones: countBy(
      asOf,
      milestonesOf(actor, records.milestones, matrix.actors).map(({ date }) => date),
      released,
    ),
    coverage: new Map(
      matrix.components.flatMap((component) => {
        const coverage = coverageFor(component, isCountry ? actor.id : members, answerOf)
        return coverage ? [[component.id, coverage] as const] : []
      }),
    ),
    ...(lastChange && { lastChange }),
    checks: checkedFacts(actor.id, records),
    ...(thin && { thin }),
  }
}

/** Of one country, or of the members of a bloc. */
function coverageFor(
  component: Component,
  actor: string | readonly string[],
  answerOf: AnswerLookup,
): Coverage | undefined {
  if (typeof actor === 'string') {
    const answers = component.indicators.map(({ id }) => answerOf(actor, id))
    return { interval: coverageOf(answers), answers }
  }
  if (actor.length === 0) return undefined
  const coverages = actor.map((member) => componentCoverage(component, member, answerOf))
  return { interval: hullOf(coverages), mean: meanOf(coverages) }
}

function firstStrategyOf({ matrix, view }: Context, actor: string): FirstStrategy | undefined {
  const beginning = firstAnswer(matrix, actor, strategyIndicator, 'yes', view.inferred)
  if (!beginning || beginning.possibleFrom > view.asOf) return undefined
  const saysYes = ({ value }: MatrixFinding) => value === 'yes'
  const finding = matrix.findings.find((it) => it.actor === actor && it.indicator === strategyIndicator && saysYes(it))
  return { beginning, finding: finding?.id ?? `${actor}.${strategyIndicator}` }
}

function keyAnswer({ matrix, records, view, answerOf }: Context, actor: string, column: KeyColumn): KeyAnswer {
  const context = { matrix, records, asOf: view.asOf, answerOf }
  const { answer, institutions, documents } = standingOf(context, actor, column.indicator)
  switch (column.names) {
    case 'institutions':
      return {
        answer,
        standing: institutions.map(({ abbreviation, name, founded }) => ({
          name: abbreviation ?? shortTitle(name),
          whole: name,
          date: founded,
        })),
      }
    case 'laws':
      return { answer, standing: documents.filter(isLaw).map((it) => standingText(it, 40)) }
    case 'policies':
      // The one that says what holds now before those that it builds on.
      return {
        answer,
        standing: documents
          .filter((it) => !isLaw(it))
          .map((it) => standingText(it, 48))
          .toSorted((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1)),
      }
    case 'nothing':
      return { answer, standing: [] }
  }
}

function standingText(document: PolicyDocument, longest: number): StandingRecord {
  return {
    name: shortTitle(document.title, longest),
    whole: document.title,
    date: document.adopted ?? documentSteps(document)[0]?.date,
  }
}

/** What a column sorts by; blocs, and what is unknown, have no value: they stand last, whichever way one sorts. */
export function sortValueOf(row: CountryRow, column: string): string | number | readonly number[] | undefined {
  if (row.actor.kind !== 'country') return undefined
  const key = row.answers.get(column)
  if (key) return answerValue(key.answer)
  const coverage = row.coverage.get(column)
  if (coverage) return coverage.answers!.every(isUnknown) ? undefined : bounds(coverage.interval)
  switch (column) {
    case 'name':
      return row.actor.name
    case 'firstStrategy': {
      const from = row.firstStrategy?.beginning
      return from?.certainFrom === undefined ? undefined : [numberOf(from.possibleFrom), numberOf(from.certainFrom)]
    }
    case 'inForce':
      return bounds(row.inForce)
    case 'milestones':
      return bounds(row.milestones)
    case 'lastChange':
      return row.lastChange && [dayNumberOf(row.lastChange.latest), numberOf(row.lastChange.beginning.possibleFrom)]
    case 'read':
      return row.checks.all === 0 ? undefined : row.checks.read / row.checks.all
    default:
      return undefined
  }
}

/** Yes before partial before no, what is open between them; then by the day from which it holds. */
function answerValue(answer: Answer<MatrixFinding>): readonly number[] | undefined {
  if (isUnknown(answer)) return undefined
  const { least, most } = coverageOf([answer])
  const since = answer.finding?.since
  if (since === undefined) return [-(least + most), Infinity, Infinity]
  const { first, last } = dayRangeOf(since.replace('≤', ''))
  return [-(least + most), since.startsWith('≤') ? -Infinity : dayNumberOf(first), dayNumberOf(last)]
}

function bounds({ least, most }: Interval): readonly number[] {
  return [least, most]
}

function numberOf(day: Day): number {
  return day === '' ? -Infinity : dayNumberOf(day)
}
