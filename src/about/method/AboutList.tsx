import type { Matrix } from '../../dataset/publish/matrix.ts'
import { evidenceTarget } from '../../frame/evidence/evidenceTarget.ts'
import { recordEntry, recordKinds } from '../../frame/evidence/record/recordEntry.ts'
import { EvidenceButton } from '../../frame/EvidenceButton.tsx'
import { useCatalogue } from '../../frame/useCatalogue.ts'
import styles from './MethodPage.module.css'

/** The answers, stances and records that a dispute or an open question touches; each opens. */
export function AboutList({ matrix, about = [] }: { matrix: Matrix; about?: readonly string[] | undefined }) {
  const { lists } = useCatalogue(recordKinds)
  if (about.length === 0) return null
  const nameOf = (id: string) => {
    const target = evidenceTarget(id, matrix)
    if (target) return target.kind === 'question' ? target.indicator.question : target.component.label
    const entry = recordEntry(id, lists)
    if (!entry) return id
    return entry.kind === 'institutions' ? entry.record.name : entry.record.title
  }
  return (
    <ul className={styles['about']} aria-label="What it touches">
      {about.map((id) => (
        <li key={id}>
          <EvidenceButton id={id}>{nameOf(id)}</EvidenceButton>
        </li>
      ))}
    </ul>
  )
}
