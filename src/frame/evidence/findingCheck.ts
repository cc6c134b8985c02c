import type { Evidence } from '../../dataset/publish/evidence.ts'
import type { DatasetInfo, Finding } from '../../dataset/read.ts'
import { formatDate } from '../../model/partialDate.ts'
import { checkInWords } from './checkInWords.ts'
import { textKindOf } from './instruments.ts'

/** How a finding was checked and when: `read in a law, checked on 25 November 2026`. */
export function findingCheck(finding: Finding, evidence: Evidence, dataset: DatasetInfo): string {
  const kinds = (finding.citations ?? []).flatMap(({ source }) => evidence.sources[source]?.kind ?? [])
  const texts = (finding.evidence ?? []).map((id) => evidence.records[id] && textKindOf(evidence.records[id]))
  const restsOn = texts.includes('law') ? 'law' : texts.includes('document') ? 'document' : undefined
  return `${checkInWords(finding.check, kinds, restsOn)} (${formatDate(finding.checked ?? dataset.checked)})`
}
