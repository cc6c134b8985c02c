import { PlaceLink } from '../../frame/PlaceLink.tsx'
import { ActorName } from '../../frame/evidence/ActorAnswer.tsx'
import { jointActsOf, partnersOf, type JointAct } from '../../model/jointActs.ts'
import { formatDate } from '../../model/partialDate.ts'
import { comeBy } from '../actorRecords.ts'
import { JointActYears } from './JointActYears.tsx'
import styles from './profile.module.css'
import type { ProfileProps } from './profileRecords.ts'

/** What the country did together with others, and with whom how often. */
export function Partners({ matrix, actor, records, asOf }: ProfileProps) {
  const { released } = matrix.dataset
  const isPast = ({ date }: JointAct) => comeBy(asOf, date, released) !== 'no'
  const acts = jointActsOf([actor], records, matrix.actors)
  const past = acts.filter(isPast)
  const partners = partnersOf(actor, records, matrix.actors, isPast)
  return (
    <>
      {partners.length > 0 && (
        <>
          <p className={styles['soft']}>Joint acts up to {formatDate(asOf)}, with each of the others.</p>
          <ul className={styles['inRow']}>
            {partners.map(({ partner, acts: count }) => (
              <li key={partner.id}>
                <PlaceLink to={{ screen: 'countries', page: partner.id }}>
                  <ActorName actor={partner} />
                </PlaceLink>{' '}
                {count}{' '}
                <PlaceLink
                  to={{ screen: 'countries' }}
                  change={{ pair: [{ actor: actor.id }, { actor: partner.id }] }}
                  className={styles['aside']}
                >
                  face to face<span className="visually-hidden"> with {partner.name}</span>
                </PlaceLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {past.length === 0 ? (
        <p>By {formatDate(asOf)} no joint act is recorded.</p>
      ) : (
        <details className={styles['part']}>
          <summary>All {past.length} joint acts by year</summary>
          <JointActYears acts={acts} known={matrix.actors} asOf={asOf} released={released} except={actor.id} />
        </details>
      )}
    </>
  )
}
