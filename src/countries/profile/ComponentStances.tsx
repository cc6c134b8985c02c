import type { Component } from '../../dataset/publish/matrix.ts'
import { ActorAnswer } from '../../frame/evidence/ActorAnswer.tsx'
import { coverageInWords } from '../../frame/evidence/coverageInWords.ts'
import { EvidenceButton } from '../../frame/EvidenceButton.tsx'
import { FilterNotice } from '../../frame/FilterNotice.tsx'
import { GlossaryText } from '../../frame/glossary/GlossaryText.tsx'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import { answersOn } from '../../model/courses.ts'
import { formatDate } from '../../model/partialDate.ts'
import { keepsComponent } from '../../model/selection.ts'
import { markOf } from '../../model/words.ts'
import { GlyphStrip } from '../../ui/Glyph.tsx'
import { useView } from '../../view/store.ts'
import styles from './profile.module.css'
import type { ProfileProps } from './profileRecords.ts'

/** The twelve components: what is in place on the day, and the stance in words of the release day. */
export function ComponentStances(props: ProfileProps) {
  const { matrix, asOf } = props
  const { released } = matrix.dataset
  const view = useView((it) => it)
  const shown = matrix.components.filter((component) => keepsComponent(view, component))
  return (
    <>
      <p className={styles['soft']}>
        Marks and counts are of {formatDate(asOf)}; each mark is one question, and a high count is no praise.{' '}
        {asOf < released && `The words are of the release day, ${formatDate(released)}.`}
      </p>
      <FilterNotice matrix={matrix} shown={shown.length} inAll={matrix.components.length} what="components" />
      <ul className={styles['stances']}>
        {shown.map((component) => (
          <li key={component.id} className={styles['stance']}>
            <Stance {...props} component={component} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Stance({ matrix, actor, records, asOf, inferred, component }: ProfileProps & { component: Component }) {
  const answerOf = answersOn(matrix, asOf, inferred)
  const position = records.positions.find((it) => it.actor === actor.id && it.component === component.id)
  const id = `${actor.id}.${component.id}`
  return (
    <>
      <h3>
        <PlaceLink to={{ screen: 'components', page: component.id }}>{component.label}</PlaceLink>
      </h3>
      {component.caution && <p className={styles['soft']}>{component.caution}</p>}
      <EvidenceButton id={id} className={styles['strip']}>
        {actor.kind === 'country' && (
          <GlyphStrip kinds={component.indicators.map((it) => markOf(answerOf(actor.id, it.id)))} />
        )}
        {coverageInWords(component, actor, asOf, answerOf)}
      </EvidenceButton>
      {position ? <p>{position.headline}</p> : <p className={styles['soft']}>Stance in words: not researched.</p>}
      <details className={styles['part']}>
        <summary className={styles['soft']}>Stance and questions</summary>
        {position && (
          <div>
            <GlossaryText text={position.summary} />
          </div>
        )}
        <ul className={styles['questions']}>
          {component.indicators.map((indicator) => (
            <li key={indicator.id}>
              <EvidenceButton id={`${actor.id}.${indicator.id}`} className={styles['question']}>
                <span>{indicator.question}</span>
                <span className={styles['answer']}>
                  <ActorAnswer matrix={matrix} actor={actor} indicator={indicator.id} />
                </span>
              </EvidenceButton>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
