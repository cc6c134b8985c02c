import { useEffect, useMemo } from 'react'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import { EvidenceLoading } from '../../frame/evidence/EvidenceLoading.tsx'
import { facetWords } from '../../model/facetWords.ts'
import { MatrixPart } from '../../frame/matrix/MatrixPart.tsx'
import { PageContents } from '../../frame/page/PageContents.tsx'
import { PageSection } from '../../frame/page/PageSection.tsx'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import screen from '../../frame/screen.module.css'
import { useCatalogue } from '../../frame/useCatalogue.ts'
import { comparedCountries } from '../../model/comparedCountries.ts'
import { answersOn } from '../../model/courses.ts'
import { facetValueOf, noFilters, type Facet } from '../../model/selection.ts'
import { countInWords } from '../../model/words.ts'
import { useViewParts } from '../../view/store.ts'
import { FacetLink } from '../FacetLink.tsx'
import { facetValuesInOrder } from '../facetValuesInOrder.ts'
import styles from '../study.module.css'
import { facetOrigins } from './facetOrigins.ts'
import { facetSentence, facetSpreadSentence } from './facetSentence.ts'

const parts = [
  { id: 'idea', title: 'Where the idea comes from' },
  { id: 'components', title: 'What it gathers' },
  { id: 'answers', title: 'Who answers what' },
] as const

interface FacetPageProps {
  readonly matrix: Matrix
  readonly facet: Facet
  readonly value: string
}

/** The components that a facet gathers, where the idea comes from, and how the countries compare on them. */
export function FacetPage({ matrix, facet, value }: FacetPageProps) {
  const { title, values } = facetWords[facet]
  const name = values[value] ?? value
  const view = useViewParts(['actors', 'asOf', 'inferred'])
  const gathered = matrix.components.filter((component) => facetValueOf(component, facet) === value)
  const outside = matrix.components.filter((component) => facetValueOf(component, facet) === undefined)
  const countries = comparedCountries(matrix, view.actors, view.asOf)
  const answerOf = answersOn(matrix, view.asOf, view.inferred)
  const fixed = useMemo(() => ({ ...noFilters, [facet]: [value], only: undefined }), [facet, value])
  useEffect(() => {
    document.title = `${name} (${title}) – ${matrix.dataset.name}`
  }, [name, title, matrix])
  return (
    <main className={screen['screen']} id="main">
      <p className={styles['crumb']}>
        <PlaceLink to={{ screen: 'components' }}>Components</PlaceLink> · {title}
      </p>
      <h1>{name}</h1>
      <p className={screen['sentence']}>{facetSentence(gathered, countries, view.asOf, answerOf)}</p>
      <p className={`${styles['soft']} ${styles['inRow']}`}>
        {title}:{' '}
        {facetValuesInOrder(matrix, facet).map((it) =>
          it === value ? (
            <strong key={it} aria-current="page">
              {name}
            </strong>
          ) : (
            <FacetLink key={it} facet={facet} value={it} />
          ),
        )}
      </p>
      <PageContents parts={parts} />
      <PageSection id={parts[0].id} title={parts[0].title}>
        <Origin facet={facet} value={value} />
      </PageSection>
      <PageSection id={parts[1].id} title={parts[1].title}>
        <ul className={styles['plainList']}>
          {gathered.map(({ id, label, definition, caution }) => (
            <li key={id}>
              <strong>
                <PlaceLink to={{ screen: 'components', page: id }}>{label}</PlaceLink>
              </strong>
              <br />
              {definition}
              {caution && <span className={styles['soft']}> ({caution})</span>}
            </li>
          ))}
        </ul>
        {outside.length > 0 && (
          <p className={`${styles['soft']} ${styles['inRow']}`}>
            Outside this facet:{' '}
            {outside.map(({ id, label }) => (
              <PlaceLink key={id} to={{ screen: 'components', page: id }}>
                {label}
              </PlaceLink>
            ))}
          </p>
        )}
      </PageSection>
      <PageSection id={parts[2].id} title={parts[2].title}>
        <p className={styles['prose']}>{facetSpreadSentence(gathered, countries, answerOf)}</p>
        <MatrixPart matrix={matrix} fixed={fixed} />
        <p className={styles['inRow']}>
          <PlaceLink to={{ screen: 'compare' }} change={{ ...fixed }}>
            Compare on {countInWords(gathered.length) === 'one' ? 'this component' : 'these components'}
          </PlaceLink>
          <PlaceLink to={{ screen: 'timeline' }} change={{ ...noFilters, [facet]: [value] }}>
            Their timeline
          </PlaceLink>
          <PlaceLink to={{ screen: 'documents' }} change={{ ...noFilters, [facet]: [value] }}>
            Their documents
          </PlaceLink>
        </p>
      </PageSection>
    </main>
  )
}

const kinds = ['claims', 'terms'] as const

/** In our words, in those of the founding article with what the record says to them, and in those of the glossary. */
function Origin({ facet, value }: { facet: Facet; value: string }) {
  const { words, claim: claimId, term: termId } = facetOrigins[facet]
  const { lists, waiting, retry } = useCatalogue(kinds)
  const claim = lists.claims?.find(({ id }) => id === claimId)
  const term = [value, termId].flatMap((wanted) => lists.terms?.find(({ id }) => id === wanted) ?? [])[0]
  return (
    <>
      <p className={styles['prose']}>{words}</p>
      {claim && (
        <p className={styles['prose']}>
          The article says: “{claim.statement}” Held against the record this is{' '}
          <strong>{claim.assessment.status}</strong>: {claim.assessment.reason}{' '}
          <PlaceLink to={{ screen: 'about', page: 'claims' }} hash={claim.id}>
            The claim and its evidence
          </PlaceLink>
        </p>
      )}
      {term && (
        <p className={styles['prose']}>
          <PlaceLink to={{ screen: 'about', page: 'glossary' }} change={{ q: '' }} hash={term.id}>
            {term.term}
          </PlaceLink>
          : {term.definition}
        </p>
      )}
      {waiting?.status === 'failed' && <EvidenceLoading loading={waiting} what="glossary" onRetry={retry} />}
    </>
  )
}
