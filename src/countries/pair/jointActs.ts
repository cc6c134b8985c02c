import type { Catalogue } from '../../dataset/publish/catalogue.ts'
import type { MatrixActor } from '../../dataset/publish/matrix.ts'
import type { Milestone, PolicyDocument } from '../../dataset/read.ts'
import { actingActors } from '../../model/actingActors.ts'
import { documentStatus, documentSteps } from '../../model/documentStatus.ts'
import type { Day, PartialDate } from '../../model/partialDate.ts'
import type { Side, Sides } from './pairOf.ts'

/** Something that two did together: an agreement to which both are parties, or an event in which both acted. */
export interface JointAct {
  readonly id: string
  /** What it is: `agreement`, `event: statement`. */
  readonly label: string
  readonly title: string
  readonly original?: { readonly lang: string; readonly text: string }
  readonly date: PartialDate
  /** The names of the other states that took part. */
  readonly others: readonly string[]
}

/** A document that one has in force on its day, or may have. */
export interface Instrument {
  readonly document: PolicyDocument
  readonly certain: boolean
  /** The other one has it in force too. */
  readonly shared: boolean
}

type Acts = Pick<Catalogue, 'documents' | 'milestones'>

/** What two did together, the latest first. */
export function jointActsOf(
  { documents, milestones }: Acts,
  actors: readonly MatrixActor[],
  known: readonly MatrixActor[],
): JointAct[] {
  const both = actors.map(({ id }) => id)
  const meant = new Set(actors.flatMap(({ id, members = [] }) => [id, ...members.map((it) => it.actor)]))
  const isJoint = (acting: readonly string[]) => both.every((id) => acting.includes(id))
  const act = (acting: readonly string[], rest: Omit<JointAct, 'others'>): JointAct => ({
    ...rest,
    others: known
      .filter(({ id, kind }) => kind === 'country' && acting.includes(id) && !meant.has(id))
      .map((it) => it.name),
  })
  const agreements = documents.flatMap((document) => {
    const acting = partiesOf(document, known)
    const date = documentSteps(document)[0]?.date
    if (!document.parties || !isJoint(acting) || date === undefined) return []
    const { id, type, title, originalTitle } = document
    return act(acting, {
      id,
      label: type.replace('-', ' '),
      title,
      ...(originalTitle && { original: originalTitle }),
      date,
    })
  })
  const events = milestones.flatMap((milestone) => {
    const acting = actorsOf(milestone, known)
    if (!isJoint(acting)) return []
    const { id, kind, title, date } = milestone
    return act(acting, { id, label: `event: ${kind}`, title, date })
  })
  return [...agreements, ...events].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1))
}

/** The documents that each has in force on its day, in the order of their beginning. */
export function instrumentsOf(
  documents: readonly PolicyDocument[],
  [one, other]: Sides,
  released: Day,
): readonly [readonly Instrument[], readonly Instrument[]] {
  const [first, second] = [inForce(documents, one, released), inForce(documents, other, released)]
  const mark = (list: Instrument[], against: Instrument[]) => {
    const theirs = new Set(against.map(({ document }) => document))
    return list.map((it) => ({ ...it, shared: theirs.has(it.document) }))
  }
  return [mark(first, second), mark(second, first)]
}

function inForce(documents: readonly PolicyDocument[], { actor, day }: Side, released: Day): Instrument[] {
  return documents
    .flatMap((document): (Instrument & { from: PartialDate })[] => {
      const isParty = document.parties?.some((party) => party.actor === actor.id)
      if (document.actor !== actor.id && !isParty) return []
      // The keeper of a text that others signed sees it as a whole.
      const party = isParty ? actor.id : undefined
      const status = documentStatus(document, day, released, party)
      if (!status.includes('in-force')) return []
      const from = documentSteps(document, party).find((step) => step.status === 'in-force')?.date ?? ''
      return [{ document, certain: status.length === 1, shared: false, from }]
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

/** The parties to a document; a bloc is one of those to what it keeps. */
function partiesOf({ actor, parties = [] }: PolicyDocument, known: readonly MatrixActor[]): string[] {
  return [...parties.map((party) => party.actor), ...blocOf(actor, known)]
}

function actorsOf(milestone: Milestone, known: readonly MatrixActor[]): string[] {
  return [...actingActors(milestone, known), ...blocOf(milestone.actor, known)]
}

function blocOf(id: string, known: readonly MatrixActor[]): string[] {
  return known.some((actor) => actor.id === id && actor.kind === 'bloc') ? [id] : []
}
