import type { EvidenceRecord } from '../../../dataset/publish/evidence.ts'
import type { Matrix } from '../../../dataset/publish/matrix.ts'
import type { Day } from '../../../model/partialDate.ts'
import { joinNames } from '../../../model/words.ts'
import { instrumentOf } from '../instruments.ts'
import { whoseLanes } from './recordRelations.ts'

/** What the panel shows of a record, in one sentence to be read aloud: `Evidence: Russia, law, Federal Law …: adopted …`. */
export function recordInWords(entry: EvidenceRecord, matrix: Matrix, asOf: Day): string {
  const names = whoseLanes(entry, matrix.actors).map((id) => matrix.actors.find((it) => it.id === id)?.name ?? id)
  const { label, title, facts } = instrumentOf(entry, entry.record.actor, asOf)
  return `Evidence: ${joinNames(names)}, ${label}, ${title}: ${facts.map(({ words }) => words).join(', ')}`
}
