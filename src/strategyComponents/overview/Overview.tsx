import { useEffect, useMemo } from 'react'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import { EvidenceButton } from '../../frame/EvidenceButton.tsx'
import { FilterNotice } from '../../frame/FilterNotice.tsx'
import { facetWords } from '../../model/facetWords.ts'
import { Legend } from '../../frame/matrix/Legend.tsx'
import { comparedParts, comparisonOf, type Column, type ComponentRow } from '../../frame/matrix/rows.ts'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import screen from '../../frame/screen.module.css'
import { formatCount, formatMean } from '../../model/coverage.ts'
import { facets, facetValueOf, type Facet } from '../../model/selection.ts'
import { answerInWords, markOf } from '../../model/words.ts'
import { Flag } from '../../ui/Flag.tsx'
import { GlyphStrip } from '../../ui/Glyph.tsx'
import { RangeBar } from '../../ui/RangeBar.tsx'
import { useViewParts } from '../../view/store.ts'
import { FacetLink } from '../FacetLink.tsx'
import { facetValuesInOrder } from '../facetValuesInOrder.ts'
import styles from './Overview.module.css'
import { overviewSentence } from './overviewSentence.ts'

/** All components at a glance: what each covers, to which facets it belongs, what each country has in place of it. */
export function Overview({ matrix }: { matrix: Matrix }) {
  const view = useViewParts(comparedParts)
  // Filters on single questions are those of the comparison: here a component is shown whole or not at all.
  const comparison = useMemo(
    () => comparisonOf(matrix, { ...view, answer: [], q: '', only: undefined, baseline: undefined, order: undefined }),
    [matrix, view],
  )
  useEffect(() => {
    document.title = `Components – ${matrix.dataset.name}`
  }, [matrix])
  return (
    <main className={screen['screen']} id="main">
      <h1>The components of a national cyber strategy</h1>
      <p className={screen['sentence']}>{overviewSentence(comparison, view.asOf)}</p>
      <div className={styles['ways']}>
        {facets.map((facet) => (
          <WayIn key={facet} matrix={matrix} facet={facet} />
        ))}
      </div>
      <FilterNotice matrix={matrix} shown={comparison.rows.length} inAll={matrix.components.length} what="components" />
      <Legend comparison={comparison} />
      <ul className={styles['list']}>
        {comparison.rows.map((row) => (
          <li key={row.id} className={styles['component']}>
            <About row={row} />
            <ul className={styles['countries']} aria-label={`${row.component.label}: what is in place`}>
              {comparison.columns.map((column) => (
                <li key={column.actor.id}>
                  <InPlace row={row} column={column} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </main>
  )
}

/** The values of a facet, and how many components each gathers. */
function WayIn({ matrix, facet }: { matrix: Matrix; facet: Facet }) {
  const { title, origin } = facetWords[facet]
  return (
    <section className={styles['way']} aria-labelledby={facet}>
      <h2 id={facet}>{title}</h2>
      <p className={styles['origin']}>{origin}</p>
      <ul>
        {facetValuesInOrder(matrix, facet).map((value) => (
          <li key={value}>
            <FacetLink facet={facet} value={value} />{' '}
            <span className={styles['count']}>
              {matrix.components.filter((component) => facetValueOf(component, facet) === value).length}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function About({ row: { component } }: { row: ComponentRow }) {
  const gathered = facets.flatMap((facet) => {
    const value = facetValueOf(component, facet)
    return value === undefined ? [] : [{ facet, value }]
  })
  return (
    <div className={styles['about']}>
      <h2 className={styles['name']}>
        <PlaceLink to={{ screen: 'components', page: component.id }}>{component.label}</PlaceLink>
      </h2>
      <p>{component.definition}</p>
      {component.caution && <p className={styles['origin']}>{component.caution}</p>}
      <p className={styles['facets']}>
        {gathered.map(({ facet, value }) => (
          <span key={facet}>
            {facetWords[facet].title}: {facetWords[facet].values[value] ?? value}
          </span>
        ))}
        {gathered.length === 0 && <span>outside triad, vector and GCI pillars</span>}
      </p>
    </div>
  )
}

/** What a country, or the members of a bloc, have in place of a component; it opens the evidence. */
function InPlace({ row, column: { actor } }: { row: ComponentRow; column: Column }) {
  const { coverage, mean, answers } = row.cells.get(actor.id)!
  const total = row.component.indicators.length
  return (
    <EvidenceButton id={`${actor.id}.${row.id}`} className={styles['country']}>
      <Flag code={actor.id} />
      <span>{actor.name}</span>
      <span aria-hidden="true">
        {answers && <GlyphStrip kinds={answers.map(markOf)} />}
        {coverage && mean && <RangeBar {...coverage} mean={(mean.least + mean.most) / 2} of={total} />}
      </span>
      <span className={styles['figure']} aria-hidden="true">
        {coverage && formatCount(coverage)}
      </span>
      <span className="visually-hidden">
        {coverage ? `: ${formatCount(coverage)} of ${total} in place` : ': no members yet'}
        {mean && `, the mean of the members is ${formatMean(mean)}`}
        {answers && `: ${answers.map(answerInWords).join(', ')}`}
      </span>
    </EvidenceButton>
  )
}
