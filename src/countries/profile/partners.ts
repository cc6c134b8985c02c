import type { MatrixActor } from '../../dataset/publish/matrix.ts'
import type { Milestone, PolicyDocument } from '../../dataset/read.ts'
import { actingActors } from '../../model/actingActors.ts'
import { documentSteps } from '../../model/documentStatus.ts'
import type { PartialDate } from '../../model/partialDate.ts'

/** What several did as one: an event in which they acted, or a text to which they are parties. */
export interface JointAct {
  readonly id: string
  readonly title: string
  /** `agreement`, `event: statement`. */
  readonly label: string
  readonly date: PartialDate
  readonly actors: readonly string[]
}

/**
 * The joint acts of an actor in the order of time; of a bloc or forum those that it keeps. An event that names a text in this list as its
 * own is left out: it is the same act.
 */
export function jointActsOf(
  actor: MatrixActor,
  documents: readonly PolicyDocument[],
  milestones: readonly Milestone[],
  known: readonly MatrixActor[],
): JointAct[] {
  const concerns = (owner: string, actors: readonly string[]) =>
    actor.kind === 'country' ? actors.includes(actor.id) : owner === actor.id
  const texts = documents.flatMap((it): JointAct[] => {
    const actors = (it.parties ?? []).map((party) => party.actor)
    const date = documentSteps(it)[0]?.date
    if (actors.length < 2 || !concerns(it.actor, actors) || date === undefined) return []
    return [{ id: it.id, title: it.title, label: it.type.replace('-', ' '), date, actors }]
  })
  const listed = new Set(texts.map(({ id }) => id))
  const events = milestones.flatMap((it): JointAct[] => {
    const actors = actingActors(it, known)
    if (actors.length < 2 || !concerns(it.actor, actors) || it.documents?.some((id) => listed.has(id))) return []
    return [{ id: it.id, title: it.title, label: `event: ${it.kind}`, date: it.date, actors }]
  })
  return [...texts, ...events].sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
}

/** With whom an actor acted, and how often, most first; equals in the order of the record. */
export function partnersOf(actor: string, acts: readonly JointAct[], known: readonly MatrixActor[]) {
  return known
    .filter(({ id }) => id !== actor)
    .map((partner) => ({ partner, acts: acts.filter(({ actors }) => actors.includes(partner.id)).length }))
    .filter(({ acts: count }) => count > 0)
    .toSorted((one, other) => other.acts - one.acts)
}
