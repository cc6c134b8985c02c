import { formatDate } from '../../model/partialDate.ts'
import { institutionStatus } from '../../model/documentStatus.ts'
import { joinNames, nameInSentence } from '../../model/words.ts'
import { comeBy, documentsOf, milestonesOf, statusFor } from '../actorRecords.ts'
import type { ProfileProps } from './profileRecords.ts'

/**
 * What there is on the day, in one sentence: `On 1 January 2016: 12 instruments in force, 6 bodies at work and 40 events
 * so far.` What was not recorded at all is not counted. Where nothing had begun yet, that, and what came first.
 */
export function inShort({ matrix, actor, records, asOf }: ProfileProps): string {
  const { released } = matrix.dataset
  const documents = documentsOf(actor.id, records.documents)
  const bodies = records.institutions.filter((it) => it.actor === actor.id)
  const isForum = actor.kind === 'forum'
  const events = milestonesOf(actor, records.milestones, matrix.actors)
  const inForce = documents.filter((it) => statusFor(actor.id, it, asOf, released).includes('in-force')).length
  const atWork = bodies.filter((it) => institutionStatus(it, asOf, released).includes('in-force')).length
  const past = events.filter(({ date }) => comeBy(asOf, date, released) !== 'no').length
  if (inForce + atWork + past === 0) {
    const first = [
      ...bodies.map(({ founded, name }) => ({ date: founded, title: name })),
      ...documents.map(({ adopted, proposed, title }) => ({ date: proposed ?? adopted, title })),
      ...events.map(({ date, title }) => ({ date, title })),
    ]
      .filter((it): it is { date: string; title: string } => it.date !== undefined)
      .toSorted((one, other) => (one.date < other.date ? -1 : 1))[0]
    const nothing = `On ${formatDate(asOf)} nothing that is recorded of ${nameInSentence(actor.name)} had begun.`
    return first ? `${nothing} The first is of ${formatDate(first.date)}: ${first.title}.` : nothing
  }
  // Of what was never recorded nothing can be counted: none recorded is not none.
  const parts = [
    documents.length > 0 && counted(inForce, 'instrument in force', 'instruments in force'),
    bodies.length > 0 &&
      counted(atWork, isForum ? 'forum at work' : 'body at work', isForum ? 'forums at work' : 'bodies at work'),
    events.length > 0 && counted(past, 'event so far', 'events so far'),
  ].filter((part) => part !== false)
  return `On ${formatDate(asOf)}: ${joinNames(parts)}.`
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
