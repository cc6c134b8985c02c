import { memo, useState } from 'react'
import type { Catalogue } from '../../dataset/publish/catalogue.ts'
import type { Component, Matrix, MatrixActor } from '../../dataset/publish/matrix.ts'
import { EvidenceButton } from '../../frame/EvidenceButton.tsx'
import { ActorName } from '../../frame/evidence/ActorAnswer.tsx'
import { OriginalTitle } from '../../frame/evidence/OriginalTitle.tsx'
import { formatCount } from '../../model/coverage.ts'
import { formatDate } from '../../model/partialDate.ts'
import { countInWords } from '../../model/words.ts'
import type { Instrument } from './instrumentsOf.ts'
import styles from './PairScreen.module.css'
import type { Side, Sides } from './pairOf.ts'

interface PositionsProps {
  readonly matrix: Matrix
  readonly component: Component
  readonly one: MatrixActor
  readonly other: MatrixActor
  /** Once they have come. */
  readonly positions: Catalogue['positions'] | undefined
}

/** Both positions on a component, in the words of the release day: a step in time changes nothing in them. */
export const Positions = memo(function Positions({ matrix, component, one, other, positions }: PositionsProps) {
  return (
    <section className={styles['faces']} aria-label={`Positions on ${component.label}`}>
      <h3>
        Positions <span className={styles['soft']}>in words of {formatDate(matrix.dataset.released)}</span>
      </h3>
      {[one, other].map((actor) => {
        const headline = matrix.headlines.find((it) => it.actor === actor.id && it.component === component.id)?.headline
        const summary = positions?.find((it) => it.actor === actor.id && it.component === component.id)?.summary
        return (
          <div key={actor.id} className={styles['face']}>
            <ActorName actor={actor} />
            {headline ? (
              <EvidenceButton id={`${actor.id}.${component.id}`} className={styles['headline']}>
                {headline}
              </EvidenceButton>
            ) : (
              <p className={styles['soft']}>not researched</p>
            )}
            {summary && (
              <details>
                <summary>In more words</summary>
                <p>{summary}</p>
              </details>
            )}
          </div>
        )
      })}
    </section>
  )
})

interface InstrumentsProps {
  readonly component: Component
  readonly sides: Sides
  /** Those of each side, of all components. */
  readonly instruments: readonly [readonly Instrument[], readonly Instrument[]]
}

/** What each has in force of a component on its day; the lists are drawn once they are asked for. */
export function Instruments({ component, sides, instruments }: InstrumentsProps) {
  const [isOpen, setOpen] = useState(false)
  const lists = instruments.map((list) => list.filter(({ document }) => document.components.includes(component.id)))
  const counts = sides.map(({ actor, day }, place) => {
    const certain = lists[place]!.filter((it) => it.certain).length
    const count = formatCount({ least: certain, most: lists[place]!.length })
    return `${actor.name} ${count}${sides[0].day === sides[1].day ? '' : ` on ${formatDate(day)}`}`
  })
  const shared = lists[0]!.filter((it) => it.shared).length
  return (
    <details className={styles['instruments']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        Instruments in force: {counts.join(', ')}
        {shared > 0 && ` (${countInWords(shared)} of them ${shared === 1 ? 'is' : 'are'} in force for both)`}
      </summary>
      {isOpen && (
        <div className={styles['faces']}>
          {sides.map((side, place) => (
            <InstrumentsOfSide key={place} side={side} instruments={lists[place]!} component={component} />
          ))}
        </div>
      )}
    </details>
  )
}

function InstrumentsOfSide(props: { side: Side; instruments: readonly Instrument[]; component: Component }) {
  const { side, instruments, component } = props
  return (
    <div className={styles['face']}>
      <ActorName actor={side.actor} />
      {instruments.length === 0 && (
        <p className={styles['soft']}>
          No text of {component.label} is recorded as in force on {formatDate(side.day)}.
        </p>
      )}
      <ul className={styles['list']}>
        {instruments.map(({ document, certain, shared }) => (
          <li key={document.id}>
            <EvidenceButton id={document.id} className={styles['record']}>
              {document.title}
            </EvidenceButton>{' '}
            <span className={styles['soft']}>
              {document.type.replace('-', ' ')}
              {!certain && ', may be in force'}
              {shared && ', in force for both'}
            </span>
            {document.originalTitle && <OriginalTitle original={document.originalTitle} />}
          </li>
        ))}
      </ul>
    </div>
  )
}
