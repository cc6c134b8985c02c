import { claimStatuses } from '../../../dataset/claimStatuses.ts'
import { PlaceLink } from '../../PlaceLink.tsx'
import { useCatalogue } from '../../useCatalogue.ts'
import styles from '../evidence.module.css'
import { Section } from '../Section.tsx'

const kinds = ['claims'] as const

/** The claims of the founding article on which a record bears, and how they stand. Without any nothing is seen. */
export function ClaimsOf({ id }: { id: string }) {
  const { claims = [] } = useCatalogue(kinds).lists
  const bearing = claims
    .filter(({ assessment }) => assessment.evidence?.includes(id))
    .toSorted(
      (one, other) => claimStatuses.indexOf(one.assessment.status) - claimStatuses.indexOf(other.assessment.status),
    )
  if (bearing.length === 0) return null
  return (
    <Section title="Claims of the founding article">
      <ul className={styles['list']}>
        {bearing.map((claim) => (
          <li key={claim.id} className={styles['item']}>
            <PlaceLink to={{ screen: 'about', page: 'claims' }} hash={claim.id}>
              {claim.statement}
            </PlaceLink>
            <p className={styles['soft']}>{claim.assessment.status}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
