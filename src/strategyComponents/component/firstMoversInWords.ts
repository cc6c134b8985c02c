import type { Matrix, MatrixActor, MatrixFinding } from '../../dataset/publish/matrix.ts'
import { everBefore, type Course } from '../../model/answer.ts'
import { courseIn } from '../../model/courses.ts'
import type { FirstMovers } from '../../model/firstMovers.ts'
import { formatDate, type Day } from '../../model/partialDate.ts'
import { beginningInWords, gapInWords, type Gap } from '../../model/precedence.ts'
import { countInWords, joinNames, nameInSentence } from '../../model/words.ts'

/** Who was first, in a sentence, as seen on a day: what came after it is said to have. */
export function firstMoversInWords(
  { movers, leaders, together, lead }: FirstMovers,
  actors: readonly MatrixActor[],
  asOf: Day,
): string {
  const nameOf = (id: string) => nameInSentence(actors.find((actor) => actor.id === id)?.name ?? id)
  const begun = movers.filter(({ beginning }) => beginning)
  if (begun.length === 0)
    return movers.length > 1 ? 'None of them answered yes by the release.' : 'It had not answered yes by the release.'
  const after = begun.every(({ beginning }) => beginning!.possibleFrom > asOf)
    ? `Nobody by ${formatDate(asOf)}; later `
    : ''
  const sentence = (() => {
    if (leaders.length > 1 && together) {
      return `${joinNames(leaders.map(nameOf))} were first together, on ${beginningInWords(begun[0]!.beginning)}.`
    }
    if (leaders.length > 3) return `it cannot be told which of ${countInWords(leaders.length)} was first.`
    if (leaders.length > 1) return `it cannot be told whether ${either(leaders.map(nameOf))} was first.`
    const [leader] = begun
    const when = beginningInWords(leader!.beginning)
    if (movers.length === 1) return `${nameOf(leader!.actor)} answered yes first: ${when}.`
    if (begun.length === 1) return `only ${nameOf(leader!.actor)} did by the release: ${when}.`
    return `${nameOf(leader!.actor)} was first: ${when}${lead ? `, ${leadInWords(lead)} before the next` : ''}.`
  })()
  return after + (after ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1))
}

/** Why it cannot be told who was first, in a sentence; nothing where it can. */
export function whyNotTold({ movers, leaders, together }: FirstMovers, matrix: Matrix, indicator: string): string {
  if (leaders.length < 2 || together) return ''
  const nameOf = (id: string) => nameInSentence(matrix.actors.find((actor) => actor.id === id)?.name ?? id)
  const leading = movers.filter(({ actor }) => leaders.includes(actor))
  const open = leading.filter(({ beginning }) => beginning!.possibleFrom === everBefore).map(({ actor }) => actor)
  if (open.length === 0) {
    const dates = leading.map(({ actor, beginning }) => `${nameOf(actor)} ${beginningInWords(beginning)}`)
    return `The days that their dates may stand for overlap: ${joinNames(dates)}.`
  }
  const ends = open.map((actor) => ({ name: nameOf(actor), end: openUntil(courseIn(matrix, actor, indicator)) }))
  const [one, ...others] = ends.flatMap(({ name, end }) => (end === undefined ? [] : { name, end: formatDate(end) }))
  const more = others.map(({ name, end }) => `, or ${name} before ${end}`).join('')
  const never = ends.flatMap(({ name, end }) => (end === undefined ? [name] : []))
  return [
    one && `Whether ${one.name} had answered yes before ${one.end}${more}${more && ','} is not recorded.`,
    never.length > 0 && `Of ${joinNames(never)} no answer is recorded.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** The day on which an answer that is open from ever becomes certain, or certainly no yes; nothing if it never does. */
function openUntil(course: Course<MatrixFinding>): Day | undefined {
  return course.slice(1).find(({ answer: { values } }) => values.length === 1 || !values.includes('yes'))?.from
}

/** A gap to whoever was earlier, without its direction: `29 months`, `up to 12 months`. */
export function leadInWords(gap: Gap): string {
  return gapInWords(gap).replace(/ earlier.*$/, '')
}

function either(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
