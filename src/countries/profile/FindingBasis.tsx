import { useEvidences } from '../../frame/useEvidences.ts'
import { formatDate } from '../../model/partialDate.ts'
import styles from './profile.module.css'
import type { ProfileProps } from './profileRecords.ts'

interface FindingBasisProps extends Pick<ProfileProps, 'matrix' | 'actor' | 'asOf'> {
  readonly findings: readonly string[]
}

/** What findings rest on, in words, as soon as the evidence has come: without it the way to the evidence stands beside. */
export function FindingBasis({ matrix, actor, asOf, findings }: FindingBasisProps) {
  const { released } = matrix.dataset
  const { evidences } = useEvidences([actor.id])
  const found = evidences.flatMap((it) => it.findings).filter(({ id }) => findings.includes(id))
  const bases = found.flatMap(({ basis }) => basis ?? [])
  if (bases.length === 0) return null
  return (
    <p className={styles['soft']}>
      {asOf < released && `In words of the release day, ${formatDate(released)}: `}
      {bases.join(' ')}
    </p>
  )
}
