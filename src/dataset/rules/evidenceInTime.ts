import type { Entry, Finding } from '../read.ts'
import { firstDayOf, lastDayOf } from '../firstAndLastDay.ts'
import { answer, law, no } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

export const evidenceInTime: Rule = {
  id: 'evidence-late',
  level: 'warning',
  sentence: 'At least one piece of the evidence for a yes or partial was there when the answer began.',
  good: {
    'actors/ar/documents.json': [law],
    'actors/ar/findings.json': [{ ...answer, evidence: ['ar-law'] }, no],
  },
  bad: {
    files: {
      'actors/ar/documents.json': [{ ...law, adopted: '2012' }],
      'actors/ar/findings.json': [{ ...answer, evidence: ['ar-law'] }, no],
    },
    at: ['actors/ar/findings.json', 'findings', 0, 'evidence'],
  },
  judgesTheWhole: true,
  *check({ findings, byId }) {
    for (const record of findings) {
      const late = lateEvidence(record, byId)
      if (late === undefined) continue
      const message = `all of it is later than "${record.since}", the first being "${late}"; expected what the answer began with, or a later \`since\``
      yield { record, at: ['evidence'], message }
    }
  },
}

/** The date of the first evidence, if a yes or partial has evidence and all of it is certainly later than its beginning. */
export function lateEvidence(
  { value, since, evidence }: Finding,
  byId: ReadonlyMap<string, Entry>,
): string | undefined {
  if ((value !== 'yes' && value !== 'partial') || since === undefined || evidence === undefined) return undefined
  const begins = evidence.flatMap((id) => beginOf(byId.get(id)) ?? [])
  const first = begins.toSorted()[0]
  const isLate = begins.length > 0 && begins.every((date) => firstDayOf(date) > lastDayOf(since.replace('≤', '')))
  return isLate ? first : undefined
}

function beginOf(entry: Entry | undefined): string | undefined {
  if (entry?.kind === 'documents') {
    // A draft is no evidence of an answer: what was adopted was there from then on.
    const { proposed, adopted } = entry.record
    return adopted ?? proposed
  }
  if (entry?.kind === 'institutions') return entry.record.founded
  return entry?.kind === 'milestones' ? entry.record.date : undefined
}
