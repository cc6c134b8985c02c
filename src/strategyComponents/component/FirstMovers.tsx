import type { Component, Indicator, Matrix, MatrixActor } from '../../dataset/publish/matrix.ts'
import { ActorLink } from '../../frame/ActorLink.tsx'
import { EvidenceButton } from '../../frame/EvidenceButton.tsx'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import { firstMovers, type Mover } from '../../model/firstMovers.ts'
import { noFilters } from '../../model/selection.ts'
import { beginningInWords, gapInWords, placeInWords } from '../../model/precedence.ts'
import { useView } from '../../view/store.ts'
import study from '../study.module.css'
import styles from './ComponentPage.module.css'
import { firstMoversInWords, whyNotTold } from './firstMoversInWords.ts'

interface FirstMoversProps {
  readonly matrix: Matrix
  readonly component: Component
  readonly countries: readonly MatrixActor[]
}

/** For each question, who first answered yes and when the others followed. */
export function FirstMovers({ matrix, component, countries }: FirstMoversProps) {
  if (countries.length === 0) return <p>Nobody of those chosen answers these questions.</p>
  return (
    <>
      <p className={study['soft']}>
        The first yes of each country, also where it was lost again. A date known only to the month or year is a range
        of days, and so is a gap that rests on it.
      </p>
      {component.indicators.map((indicator) => (
        <First key={indicator.id} matrix={matrix} component={component} indicator={indicator} countries={countries} />
      ))}
    </>
  )
}

function First({ matrix, component, indicator, countries }: FirstMoversProps & { indicator: Indicator }) {
  const asOf = useView((view) => view.asOf)
  const inferred = useView((view) => view.inferred)
  const ids = countries.map(({ id }) => id)
  const first = firstMovers(matrix, ids, indicator.id, inferred)
  const begun = first.movers.filter(({ beginning }) => beginning)
  const never = first.movers.filter(({ beginning }) => !beginning)
  const actorOf = ({ actor }: Mover) => countries.find(({ id }) => id === actor)!
  return (
    <section className={styles['first']} aria-labelledby={`first-${indicator.id}`}>
      <h3 id={`first-${indicator.id}`}>{indicator.question}</h3>
      <p>
        {firstMoversInWords(first, matrix.actors, asOf)} {whyNotTold(first, matrix, indicator.id)}{' '}
        {begun.length > 1 && (
          <PlaceLink
            to={{ screen: 'timeline' }}
            change={{ ...noFilters, components: [component.id], actors: ids, zero: indicator.id, zeroWith: undefined }}
          >
            All pairs and gaps<span className="visually-hidden"> for “{indicator.question}”</span>
          </PlaceLink>
        )}
      </p>
      {begun.length > 0 && (
        <ol className={styles['movers']}>
          {begun.map((mover) => (
            <li key={mover.actor} className={styles['mover']}>
              <span className={styles['place']}>{placeInWords(mover.place!)}</span>
              <ActorLink actor={actorOf(mover)} />
              <EvidenceButton id={`${mover.actor}.${indicator.id}`}>{beginningInWords(mover.beginning)}</EvidenceButton>
              <span className={study['soft']}>
                {[mover.behind && gapAfter(mover), mover.beginning!.possibleFrom > asOf && 'after the day shown']
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ol>
      )}
      {never.length > 0 && (
        <p className={`${study['soft']} ${styles['who']}`}>
          Not by the release:{' '}
          {never.map((mover) => (
            <EvidenceButton key={mover.actor} id={`${mover.actor}.${indicator.id}`}>
              {actorOf(mover).name}
            </EvidenceButton>
          ))}
        </p>
      )}
    </section>
  )
}

/** How long after the first: `29 months after the first`. */
function gapAfter({ behind }: Mover): string {
  const words = gapInWords(behind!)
  return words === 'cannot tell'
    ? 'cannot tell how long after'
    : words.replace(/earlier( or the same day)?$/, 'after the first$1')
}
