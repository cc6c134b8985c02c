import type { Entry } from '../read.ts'
import { answer, no, treaty } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

export const ownEvidence: Rule = {
  id: 'evidence',
  sentence:
    'Evidence for a yes or partial is by the same actor, or by a record that names it in `actors` or `parties`. A no or unknown may also rest on a record in which the actor is missing.',
  good: {
    'actors/ar/documents.json': [treaty],
    'actors/bo/findings.json': [{ ...answer, evidence: ['ar-treaty'] }, no],
  },
  bad: {
    files: {
      'actors/ar/documents.json': [{ ...treaty, parties: undefined }],
      'actors/bo/findings.json': [{ ...answer, evidence: ['ar-treaty'] }, no],
    },
    at: ['actors/bo/findings.json', 'findings', 0, 'evidence', 0],
  },
  *check({ findings, byId }) {
    for (const finding of findings) {
      if (finding.value !== 'yes' && finding.value !== 'partial') continue
      for (const [index, id] of (finding.evidence ?? []).entries()) {
        const entry = byId.get(id)
        if (!entry || actingIn(entry.record).includes(finding.actor)) continue
        const message = `"${id}" is not by "${finding.actor}"; expected its own record, or its name in \`actors\` or \`parties\` there`
        yield { record: finding, at: ['evidence', index], message }
      }
    }
  },
}

function actingIn(record: Entry['record']): string[] {
  return [
    ...('actor' in record && record.actor !== undefined ? [record.actor] : []),
    ...('actors' in record ? (record.actors ?? []) : []),
    ...('parties' in record ? (record.parties ?? []).map(({ actor }) => actor) : []),
  ]
}
