import type { Evidence, EvidenceRecord } from '../../dataset/publish/evidence.ts'
import type { Institution, Milestone, PolicyDocument } from '../../dataset/read.ts'
import { documentStart, isLaw } from '../../model/documentStatus.ts'
import { dayRangeOf, formatDate, type Day, type PartialDate } from '../../model/partialDate.ts'
import { nameWithAbbreviation } from '../../model/words.ts'

/** A record that a finding rests on, as a reader sees it on a day. */
export interface Instrument {
  readonly id: string
  /** What it is: `law`, `institution`, `event: treaty`. */
  readonly label: string
  readonly title: string
  readonly original?: { readonly lang: string; readonly text: string }
  /** What is known to have happened to it, in the order of time. */
  readonly facts: readonly DatedFact[]
  /** The same for the actor's own part in it; only where the record has parties. */
  readonly party?: readonly DatedFact[]
  readonly summary: string
  readonly note?: string
  readonly entry: EvidenceRecord
  /** Nothing of it had begun on the day. */
  readonly later: boolean
}

/** A sentence's worth of history: `in force from 1 November 2012`. */
export interface DatedFact {
  readonly words: string
  /** It came about after the day. */
  readonly later: boolean
}

/** The records of these ids, in their order, seen by an actor on a day. An id without a record is left out. */
export function instrumentsOf(evidence: Evidence, ids: readonly string[], asOf: Day): Instrument[] {
  return [...new Set(ids)].flatMap((id) => {
    const entry = evidence.records[id]
    return entry ? instrumentOf(entry, evidence.actor, asOf) : []
  })
}

/** Whether a record is itself a text, and if so a law or another one. */
export function textKindOf(entry: EvidenceRecord): 'law' | 'document' | undefined {
  if (entry.kind !== 'documents') return undefined
  return isLaw(entry.record) ? 'law' : 'document'
}

/** A record as an actor sees it on a day. */
export function instrumentOf(entry: EvidenceRecord, actor: string, asOf: Day): Instrument {
  switch (entry.kind) {
    case 'documents':
      return { entry, ...documentAsInstrument(entry.record, actor, asOf) }
    case 'institutions':
      return { entry, ...institutionAsInstrument(entry.record, asOf) }
    case 'milestones':
      return { entry, ...milestoneAsInstrument(entry.record, asOf) }
  }
}

function documentAsInstrument(record: PolicyDocument, actor: string, asOf: Day): Omit<Instrument, 'entry'> {
  const { id, type, title, originalTitle, proposed, adopted, inForce, summary, note } = record
  const party = partyFacts(record, actor, asOf)
  return {
    id,
    label: type.replace('-', ' '),
    title,
    ...(originalTitle && { original: originalTitle }),
    facts: documentFacts(record, asOf),
    ...(party && { party }),
    summary,
    ...(note !== undefined && { note }),
    later: isLater([proposed, adopted, inForce], asOf),
  }
}

function documentFacts(record: PolicyDocument, asOf: Day): DatedFact[] {
  const { type, proposed, adopted, ended, endedBy = 'ended' } = record
  const isOpenBill = type === 'bill' && ended === undefined
  return [
    ...fact('proposed', 'on', proposed, asOf),
    ...fact('adopted', 'on', adopted, asOf),
    ...startFacts(record, asOf),
    ...fact(endedBy, 'on', ended, asOf),
    ...(isOpenBill ? [{ words: 'not adopted at the release', later: isLater([proposed], asOf) }] : []),
  ]
}

function startFacts(record: PolicyDocument, asOf: Day): DatedFact[] {
  const start = documentStart(record)
  const sinceAdopted = (words: string): DatedFact[] => [{ words, later: isLater([record.adopted], asOf) }]
  switch (start?.how) {
    case 'pending':
      return sinceAdopted('not yet in force at the release')
    case 'assumed':
      return sinceAdopted('in force from then on (start assumed)')
    case 'recorded':
      return record.type === 'treaty'
        ? fact('entered into force', 'on', start.date, asOf)
        : fact('in force', 'from', start.date, asOf)
    default:
      return []
  }
}

/** What is known of an actor's own part in a document that has parties. */
export function partyFacts(document: PolicyDocument, actor: string, asOf: Day): DatedFact[] | undefined {
  const { type, parties } = document
  if (!parties) return undefined
  const party = parties.find((it) => it.actor === actor)
  if (!party) return [{ words: 'not among its parties', later: false }]
  const facts = [
    ...fact(joiningIn(document), 'on', party.signed, asOf),
    ...fact('ratified', 'on', party.ratified, asOf),
    ...fact('bound', 'from', party.inForce, asOf),
    ...fact('no longer bound', 'from', party.ended, asOf),
  ]
  if (facts.length === 0) facts.push({ words: 'takes part, without a recorded date', later: false })
  if (type === 'treaty' && party.inForce === undefined) {
    facts.push({ words: 'no day is recorded from which it is bound', later: false })
  }
  return facts
}

/** What those who join a text of this kind do: a communiqué or a decision by consensus bears no signatures. */
function joiningIn({ type, parties = [] }: PolicyDocument): string {
  const binds = type === 'treaty' || parties.some((it) => it.inForce !== undefined || it.ratified !== undefined)
  if (binds) return 'signed'
  if (type === 'proposal') return 'put it forward'
  return type === 'agreement' ? 'agreed to it' : 'supported it'
}

function institutionAsInstrument(record: Institution, asOf: Day): Omit<Instrument, 'entry'> {
  const { id, originalName, founded, ended, role } = record
  return {
    id,
    label: 'institution',
    title: nameWithAbbreviation(record),
    ...(originalName && { original: originalName }),
    facts: [...fact('founded', 'on', founded, asOf), ...fact('closed or merged', 'on', ended, asOf)],
    summary: role,
    later: isLater([founded], asOf),
  }
}

function milestoneAsInstrument(record: Milestone, asOf: Day): Omit<Instrument, 'entry'> {
  const { id, kind, title, date, endDate, summary } = record
  return {
    id,
    label: `event: ${kind}`,
    title,
    facts: endDate
      ? [...fact('began', 'on', date, asOf), ...fact('was over', 'on', endDate, asOf)]
      : fact('', 'on', date, asOf),
    summary,
    later: isLater([date], asOf),
  }
}

/** As exact as the date is known: `adopted on 28 July 2012`, `adopted on some day in July 2012`. */
function fact(what: string, preposition: 'on' | 'from', date: string | undefined, asOf: Day): DatedFact[] {
  if (date === undefined) return []
  return [{ words: `${what} ${preposition} ${dateInWords(date)}`.trim(), later: isLater([date], asOf) }]
}

/** A date as exact as it is known: `28 July 2012`, `some day in July 2012`. */
export function dateInWords(date: PartialDate): string {
  return date.length === 10 ? formatDate(date) : `some day in ${formatDate(date)}`
}

/** Whether all of the dates that there are certainly lie after the day. */
function isLater(dates: readonly (string | undefined)[], asOf: Day): boolean {
  const known = dates.filter((date) => date !== undefined && date !== 'pending') as string[]
  return known.length > 0 && known.every((date) => dayRangeOf(date).first > asOf)
}
