import type { AgreementPhase } from '../../model/agreement.ts'
import { everBefore } from '../../model/answer.ts'
import { dayNumberOf, dayOf, formatDate, type Day } from '../../model/partialDate.ts'
import { beginningInWords, gapInWords, type Beginning, type FirstMove } from '../../model/precedence.ts'
import { countInWords, joinNames, nameInSentence, verdictInWords } from '../../model/words.ts'
import type { FaceToFace, Side, Sides, VerdictCounts } from './pairOf.ts'

/** Who stands face to face, as a title: `Israel and China`, `The United Kingdom on two days`. */
export function titleOf([one, other]: Sides): string {
  const names = [nameInSentence(one.actor.name), nameInSentence(other.actor.name)]
  const title = one.actor.id === other.actor.id ? `${names[0]} on two days` : joinNames(names)
  return capitalised(title)
}

/** As of when, in words: `25 November 2026`, `Israel on 1 January 2011, China on 25 November 2026`. */
export function daysInWords([one, other]: Sides): string {
  if (one.day === other.day) return formatDate(one.day)
  if (one.actor.id === other.actor.id) return `${formatDate(one.day)} and ${formatDate(other.day)}`
  return joinNames([one, other].map(({ actor, day }) => `${nameInSentence(actor.name)} on ${formatDate(day)}`))
}

/** What the verdicts add up to, in sentences. */
export function summaryOf(pair: FaceToFace): readonly string[] {
  const { sides, verdicts } = pair
  const asked = verdicts.same + verdicts.different + verdicts['cannot-tell'] + verdicts['members-differ']
  if (asked === 0) return ['No question passes the filters.']
  const counted =
    pair.beforeAnything.length > 0
      ? [beforeAnythingSentence(pair.beforeAnything)]
      : [verdictSentence(pair, asked), ...inferredSentence(pair), ...differMostSentence(pair)]
  return pair.beforeAnything.length === 2 ? counted : [...counted, ...firstsSentence(pair, sides)]
}

/** Counts of a day before the record begins would be taken for findings. */
function beforeAnythingSentence(early: readonly Side[]): string {
  const days = [...new Set(early.map(({ day }) => day))]
  const what = 'nothing that is recorded here'
  const said =
    days.length === 1
      ? `On ${formatDate(days[0]!)} ${what} of ${joinNames(early.map(({ actor }) => nameInSentence(actor.name)))} had begun`
      : `${capitalised(what)} of ${early.map(({ actor, day }) => `${nameInSentence(actor.name)} on ${formatDate(day)}`).join(', nor of ')} had begun`
  return `${said}: for then each answer below is a no or not known, so how the two stand is not counted.`
}

function verdictSentence({ sides, verdicts }: FaceToFace, asked: number): string {
  const questions = `${asked} ${asked === 1 ? 'question' : 'questions'}`
  const open = [
    ...(verdicts['members-differ'] > 0 ? [`on ${verdicts['members-differ']} members differ`] : []),
    ...(verdicts['cannot-tell'] > 0 ? [`on ${verdicts['cannot-tell']} the record cannot tell`] : []),
  ]
  const counts = `are the same on ${verdicts.same} of ${questions} and differ on ${verdicts.different}`
  return `${subject(sides)} ${counts}${open.length > 0 ? `; ${joinNames(open)}` : ''}.`
}

/** Whose answers, and when: `On 25 November 2026 the answers of Israel and China`. */
function subject([one, other]: Sides): string {
  const [name, against] = [nameInSentence(one.actor.name), nameInSentence(other.actor.name)]
  const [day, againstDay] = [formatDate(one.day), formatDate(other.day)]
  if (one.actor.id === other.actor.id) return `The answers of ${name} on ${day} and on ${againstDay}`
  if (one.day === other.day) return `On ${day} the answers of ${name} and ${against}`
  return `The answers of ${name} on ${day} and of ${against} on ${againstDay}`
}

/** A past day before much was there is said to be one. */
function inferredSentence({ withoutFinding }: FaceToFace): string[] {
  if (withoutFinding === 0) return []
  return [
    `On ${countInWords(withoutFinding)} of them neither answer rests on a finding yet: a no is inferred, or nothing is known.`,
  ]
}

function differMostSentence({ differMost }: FaceToFace): string[] {
  if (differMost.length === 0) return []
  const { verdicts, questions } = differMost[0]!
  const labels = differMost.map(({ component }) => component.label)
  const named = labels.length > 3 ? [...labels.slice(0, 3), `${labels.length - 3} more`] : labels
  const each = labels.length > 1 ? ' each' : ''
  const certainly = questions.length === verdicts.different ? 'all' : String(verdicts.different)
  const count =
    certainly === 'all' && questions.length === 1 ? 'its only question' : `${certainly} of ${questions.length}${each}`
  return [`They differ most on ${joinNames(named)} (${count}).`]
}

/** Adds up to all questions. */
function firstsSentence({ firsts }: FaceToFace, sides: Sides): string[] {
  if (!firsts) return []
  const { one, other, sameDay, open, neither } = firsts
  const [a, b] = sides.map(({ actor }, place) => ({
    name: nameInSentence(actor.name),
    count: place === 0 ? one : other,
  })) as [Counted, Counted]
  if (one + other + sameDay + open === 0) return ['Neither has answered yes or partial to any of them.']
  const [leading, following] = other > one ? [b, a] : [a, b]
  const parts = [
    `${leading.name} came first on ${leading.count} ${leading.count === 1 ? 'question' : 'questions'}`,
    `${following.name} on ${following.count}`,
    ...(sameDay > 0 ? [`both on one day on ${sameDay}`] : []),
  ]
  const rest = [
    ...(open > 0 ? [`on ${open} the order cannot be told`] : []),
    ...(neither > 0 ? [`on ${neither} neither has answered yes or partial`] : []),
  ]
  return [`${capitalised(joinNames(parts))}${rest.length > 0 ? `; ${joinNames(rest)}` : ''}.`]
}

interface Counted {
  readonly name: string
  readonly count: number
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** How two stand or stood to each other: `same: both partial`, `different`, `cannot tell`. */
export function standingInWords({ verdict, value }: AgreementPhase, isOneActor = false): string {
  return value ? `${verdictInWords[verdict]}: ${isOneActor ? value : `both ${value}`}` : verdictInWords[verdict]
}

/** From when a phase lasts: `since 11 July 2018`, `since some day in 2003`, `always, as far as the record goes`. */
export function sinceOfPhase({ beginning }: AgreementPhase): string {
  if (beginning.certainFrom === everBefore) return 'as far back as the record goes'
  return `since ${dayInWords(beginning)}`
}

/** How long a phase lasted that another one followed: `from 11 July 2018 to 16 February 2023`. */
export function phaseSpan(phase: AgreementPhase, next: AgreementPhase): string {
  const from = phase.beginning.certainFrom === everBefore ? '' : dayInWords(phase.beginning)
  const until = untilInWords(next.beginning)
  return from ? `from ${from} to ${until}` : `until ${until}`
}

function untilInWords(next: Beginning): string {
  const { possibleFrom, certainFrom } = next
  if (certainFrom !== undefined && possibleFrom === certainFrom) return formatDate(dayOf(dayNumberOf(possibleFrom) - 1))
  return dayInWords(next)
}

function dayInWords(beginning: Beginning): string {
  return beginningInWords(beginning).replace(/^between/, 'a day between')
}

/** Who was first, and by how much: `Canada, at least 10 years earlier`. */
export function firstInWords({ first, gap }: FirstMove, sides: Sides): string {
  if (first === 'cannot-tell') return 'cannot tell'
  return first === 'same-day' ? 'both on the same day' : `${sides[first].actor.name}, ${gapInWords(gap)}`
}

/** From when each answered so: `Australia 11 July 2018; Canada 1 July 2008 or before`. */
export function beginningsInWords({ beginnings }: FirstMove, sides: Sides, day: Day): string {
  const words = sides.map(({ actor }, index) => {
    const beginning = beginnings[index]
    return `${actor.name} ${beginning ? beginningInWords(beginning) : `not by ${formatDate(day)}`}`
  })
  return words.join('; ')
}

/** Why an order cannot be told, where an answer is open: `Before 1 June 1992 Canada’s answer is not known: …`. */
export function openInWords({ atLeast, openBefore }: FirstMove, sides: Sides): string {
  const open = sides.flatMap(({ actor }, index) => {
    const before = openBefore[index]
    return before === undefined ? [] : [{ name: actor.name, before }]
  })
  const what = atLeast === 'yes' ? 'yes' : 'yes or partial'
  if (open.length === 0) return ''
  const known = open.map(({ name, before }) => `of ${nameInSentence(name)} before ${formatDate(before)}`)
  return `Not known: what was the answer ${joinNames(known)}; it may have been ${what}.`
}

/** Verdicts counted, those that there are: `2 same, 3 different, 1 cannot tell`. */
export function verdictsInWords(counts: VerdictCounts): string {
  const words = (['same', 'different', 'members-differ', 'cannot-tell'] as const)
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${counts[verdict]} ${verdictInWords[verdict]}`)
  return words.join(', ')
}
