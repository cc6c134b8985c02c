import type { Matrix } from '../../dataset/publish/matrix.ts'
import { recordKinds } from '../../frame/evidence/record/recordEntry.ts'
import { EvidenceButton } from '../../frame/EvidenceButton.tsx'
import { useCatalogue } from '../../frame/useCatalogue.ts'
import styles from './MethodPage.module.css'
import { nameOfFact } from './nameOfFact.ts'

/** The answers, stances and records that a dispute or an open question touches; each opens. */
export function AboutList({ matrix, about = [] }: { matrix: Matrix; about?: readonly string[] | undefined }) {
  const { lists } = useCatalogue(recordKinds)
  if (about.length === 0) return null
  return (
    <ul className={styles['about']} aria-label="What it touches">
      {about.map((id) => (
        <li key={id}>
          <EvidenceButton id={id}>{nameOfFact(id, matrix, lists) ?? id}</EvidenceButton>
        </li>
      ))}
    </ul>
  )
}
