import { useEffect, useMemo } from 'react'
import type { Component, Matrix } from '../../dataset/publish/matrix.ts'
import { facetWords } from '../../model/facetWords.ts'
import { MatrixPart } from '../../frame/matrix/MatrixPart.tsx'
import { PageContents } from '../../frame/page/PageContents.tsx'
import { PageSection } from '../../frame/page/PageSection.tsx'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import screen from '../../frame/screen.module.css'
import { comparedCountries } from '../../model/comparedCountries.ts'
import { answersOn } from '../../model/courses.ts'
import { facets, facetValueOf, noFilters } from '../../model/selection.ts'
import { useViewParts } from '../../view/store.ts'
import { FacetLink } from '../FacetLink.tsx'
import styles from '../study.module.css'
import { componentSentence } from './componentSentence.ts'
import { Evidenced } from './Evidenced.tsx'
import { FaceToFace } from './FaceToFace.tsx'
import { FirstMovers } from './FirstMovers.tsx'
import { KeyMilestones } from './KeyMilestones.tsx'
import { questionsToThink } from './questionsToThink.ts'
import { ReadingRules } from './ReadingRules.tsx'
import { contrastInWords, shownContrast } from './shownContrast.ts'
import { Words } from './Words.tsx'

const parts = [
  { id: 'asks', title: 'What it asks' },
  { id: 'answers', title: 'Who answers what' },
  { id: 'contrast', title: 'Two face to face' },
  { id: 'first', title: 'Who was first' },
  { id: 'timeline', title: 'Turning points' },
  { id: 'instruments', title: 'Instruments that matter' },
  { id: 'disputes', title: 'In dispute and open' },
  { id: 'reading', title: 'What to read' },
  { id: 'questions', title: 'Questions to think about' },
] as const

const titleOf = Object.fromEntries(parts.map(({ id, title }) => [id, title])) as Record<
  (typeof parts)[number]['id'],
  string
>

/** One component to learn from: what it means, who does what, who was first, and where to read on. */
export function ComponentPage({ matrix, component }: { matrix: Matrix; component: Component }) {
  const { id, label, definition, caution } = component
  const view = useViewParts(['actors', 'asOf', 'inferred', 'pair'])
  const countries = useMemo(() => comparedCountries(matrix, view.actors, view.asOf), [matrix, view])
  const answerOf = useMemo(() => answersOn(matrix, view.asOf, view.inferred), [matrix, view])
  // What the frame filters here or elsewhere: this page is about one component, whole.
  const fixed = useMemo(() => ({ ...noFilters, components: [id], only: undefined }), [id])
  const contrast = shownContrast(matrix, component, countries, view.pair, answerOf)
  const place = matrix.components.indexOf(component)
  const [before, after] = [matrix.components[place - 1], matrix.components[place + 1]]
  useEffect(() => {
    document.title = `${label} – ${matrix.dataset.name}`
  }, [label, matrix])

  return (
    <main className={screen['screen']} id="main">
      <p className={styles['crumb']}>
        <PlaceLink to={{ screen: 'components' }}>Components</PlaceLink>
      </p>
      <h1>{label}</h1>
      <p className={screen['sentence']}>{definition}</p>
      {caution && <p className={styles['caution']}>{capitalised(caution)}.</p>}
      <Words component={component} />
      <p className={styles['prose']}>
        {componentSentence(component, countries, view.asOf, answerOf)}{' '}
        {contrast && (
          <>
            {contrastInWords(contrast.shown, component, matrix.actors)} <a href="#contrast">See them face to face</a>.
          </>
        )}
      </p>
      <dl className={styles['facets']}>
        {facets.map((facet) => {
          const value = facetValueOf(component, facet)
          return (
            <div key={facet}>
              <dt>{facetWords[facet].title}:</dt>
              <dd>{value === undefined ? 'stands outside' : <FacetLink facet={facet} value={value} />}</dd>
            </div>
          )
        })}
      </dl>
      <PageContents parts={parts} />

      <PageSection id="asks" title={titleOf.asks} hasContents>
        <ReadingRules component={component} />
      </PageSection>
      <PageSection id="answers" title={titleOf.answers} hasContents>
        <MatrixPart matrix={matrix} fixed={fixed} unfolded />
        <p>
          <PlaceLink to={{ screen: 'compare' }} change={{ ...fixed, open: [id] }}>
            Compare on this component, with differences and a baseline
          </PlaceLink>
        </p>
      </PageSection>
      <PageSection id="contrast" title={titleOf.contrast} hasContents>
        <FaceToFace matrix={matrix} component={component} contrast={contrast} answerOf={answerOf} />
      </PageSection>
      <PageSection id="first" title={titleOf.first} hasContents>
        <FirstMovers matrix={matrix} component={component} countries={countries} />
      </PageSection>
      <PageSection id="timeline" title={titleOf.timeline} hasContents>
        <KeyMilestones matrix={matrix} component={component} />
      </PageSection>
      <Evidenced matrix={matrix} component={component} countries={countries} answerOf={answerOf} titleOf={titleOf} />
      <PageSection id="questions" title={titleOf.questions} hasContents>
        <ul className={styles['plainList']}>
          {questionsToThink(matrix, component, countries, view).map(({ id: key, text, to, change, answeredBy }) => (
            <li key={key}>
              {text}{' '}
              <span className={styles['soft']}>
                Look at{' '}
                <PlaceLink to={to} change={change}>
                  {answeredBy}
                </PlaceLink>
                .
              </span>
            </li>
          ))}
        </ul>
      </PageSection>
      <nav className={styles['inRow']} aria-label="Other components">
        {before && (
          <PlaceLink to={{ screen: 'components', page: before.id }}>
            <span aria-hidden="true">← </span>
            {before.label}
          </PlaceLink>
        )}
        {after && (
          <PlaceLink to={{ screen: 'components', page: after.id }}>
            {after.label}
            <span aria-hidden="true"> →</span>
          </PlaceLink>
        )}
      </nav>
    </main>
  )
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
