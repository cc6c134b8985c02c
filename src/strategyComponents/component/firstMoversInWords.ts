import type { MatrixActor } from '../../dataset/publish/matrix.ts'
import { everBefore } from '../../model/answer.ts'
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
export function whyNotTold({ movers, leaders, together }: FirstMovers, actors: readonly MatrixActor[]): string {
  if (leaders.length < 2 || together) return ''
  const nameOf = (id: string) => nameInSentence(actors.find((actor) => actor.id === id)?.name ?? id)
  const leading = movers.filter(({ actor }) => leaders.includes(actor))
  const open = leading.filter(({ beginning }) => beginning!.possibleFrom === everBefore)
  const doubtful = open.filter(({ beginning }) => beginning!.certainFrom === undefined)
  const dated = open.filter(({ beginning }) => beginning!.certainFrom)
  if (open.length === 0) {
    const dates = leading.map(({ actor, beginning }) => `${nameOf(actor)} ${beginningInWords(beginning)}`)
    return `The days that their dates may stand for overlap: ${joinNames(dates)}.`
  }
  const earlier = dated.map(({ actor, beginning }) => `${nameOf(actor)} before ${formatDate(beginning!.certainFrom!)}`)
  return [
    earlier.length > 0 && `Whether there was an earlier yes is not recorded: of ${joinNames(earlier)}.`,
    doubtful.length > 0 && `Of ${joinNames(doubtful.map(({ actor }) => nameOf(actor)))} no yes is certain.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** A gap to whoever was earlier, without its direction: `29 months`, `up to 12 months`. */
export function leadInWords(gap: Gap): string {
  return gapInWords(gap).replace(/ earlier.*$/, '')
}

function either(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
