import type { Matrix } from '../../dataset/publish/matrix.ts'
import { evidenceTarget } from '../../frame/evidence/evidenceTarget.ts'
import { recordEntry, type RecordLists } from '../../frame/evidence/record/recordEntry.ts'

/** What a record, an answer or a stance is called, by its id; nothing if it is not there, or not there yet. */
export function nameOfFact(id: string, matrix: Matrix, lists: RecordLists): string | undefined {
  const target = evidenceTarget(id, matrix)
  if (target) return target.kind === 'question' ? target.indicator.question : target.component.label
  const entry = recordEntry(id, lists)
  if (!entry) return undefined
  return entry.kind === 'institutions' ? entry.record.name : entry.record.title
}
