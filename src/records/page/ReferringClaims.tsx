import evidence from '../../frame/evidence/evidence.module.css'
import { Section } from '../../frame/evidence/Section.tsx'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import { useCatalogue } from '../../frame/useCatalogue.ts'

const needed = ['claims'] as const

/** The claims of the founding article that a record is evidence for or against; nothing while they have not come. */
export function ReferringClaims({ ids }: { ids: readonly string[] }) {
  const { lists } = useCatalogue(needed)
  const claims = (lists.claims ?? []).filter(({ assessment }) => assessment.evidence?.some((id) => ids.includes(id)))
  if (claims.length === 0) return null
  return (
    <Section title="Claims of the founding article that it bears on">
      <ul className={evidence['list']}>
        {claims.map(({ id, statement, assessment }) => (
          <li key={id} className={evidence['item']}>
            <PlaceLink to={{ screen: 'about', page: 'claims' }} hash={id}>
              {statement}
            </PlaceLink>{' '}
            <span className={evidence['soft']}>{assessment.status.replaceAll('-', ' ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
