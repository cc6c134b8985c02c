import type { MatrixActor } from '../dataset/publish/matrix.ts'
import type { Milestone, PolicyDocument } from '../dataset/read.ts'
import { actingActors } from './actingActors.ts'
import { documentSteps } from './documentStatus.ts'
import type { PartialDate } from './partialDate.ts'

/** What several did as one: an event in which they acted, or a text to which they are parties. */
export interface JointAct {
  readonly id: string
  readonly title: string
  readonly original?: { readonly lang: string; readonly text: string }
  /** `agreement`, `event: statement`. */
  readonly label: string
  readonly date: PartialDate
  /** Who took part, each once. */
  readonly actors: readonly string[]
}

interface Records {
  readonly documents: readonly PolicyDocument[]
  readonly milestones: readonly Milestone[]
}

/**
 * The acts in which all of `together` took part (of one: with whomever; a bloc or forum takes part in what it keeps), in
 * the order of time. A text and the event that names it as its own are one act, for those who are parties to the text: so
 * the acts of one are exactly those that it has with each of its partners.
 */
export function jointActsOf(
  together: readonly MatrixActor[],
  { documents, milestones }: Records,
  known: readonly MatrixActor[],
): JointAct[] {
  const takePart = (keeper: string, actors: readonly string[]) =>
    together.every(({ id, kind }) => actors.includes(id) || (kind !== 'country' && keeper === id))
  const texts = documents.flatMap((it): JointAct[] => {
    const actors = [...new Set(it.parties?.map((party) => party.actor))]
    const date = documentSteps(it)[0]?.date
    if (actors.length < 2 || !takePart(it.actor, actors) || date === undefined) return []
    const { id, title, originalTitle, type } = it
    return [
      { id, title, ...(originalTitle && { original: originalTitle }), label: type.replace('-', ' '), date, actors },
    ]
  })
  const parties = new Map(texts.map(({ id, actors }) => [id, actors]))
  const ids = together.map(({ id }) => id)
  const events = milestones.flatMap((it): JointAct[] => {
    const actors = [...new Set(actingActors(it, known))]
    if (actors.length < 2 || !takePart(it.actor, actors)) return []
    const listed = it.documents?.flatMap((id) => parties.get(id) ?? [])
    const partners = actors.filter((id) => !ids.includes(id))
    // Of two, the text is listed for both; of one, it must be so for each of its partners.
    if (listed && listed.length > 0 && (ids.length > 1 || partners.every((id) => listed.includes(id)))) return []
    return [{ id: it.id, title: it.title, label: `event: ${it.kind}`, date: it.date, actors }]
  })
  return [...texts, ...events].sort((one, other) => compare(one.date, other.date) || compare(one.id, other.id))
}

/** With whom an actor acted up to now, and how often, most first; equals in the order of the record. */
export function partnersOf(
  actor: MatrixActor,
  records: Records,
  known: readonly MatrixActor[],
  counts: (act: JointAct) => boolean,
): { readonly partner: MatrixActor; readonly acts: number }[] {
  return known
    .filter(({ id, kind }) => id !== actor.id && kind === 'country')
    .map((partner) => ({ partner, acts: jointActsOf([actor, partner], records, known).filter(counts).length }))
    .filter(({ acts }) => acts > 0)
    .toSorted((one, other) => other.acts - one.acts)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
