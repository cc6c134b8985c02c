import { useRef, type MouseEvent } from 'react'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { facets, noFilters } from '../model/selection.ts'
import controls from '../ui/controls.module.css'
import { changeView, useView } from '../view/store.ts'
import type { View } from '../view/view.ts'
import styles from './FilterNotice.module.css'
import { answerWords, facetWords } from './filterWords.ts'

interface FilterNoticeProps {
  readonly matrix: Matrix
  /** How many questions are shown. */
  readonly shown: number
  readonly inAll: number
}

/** What is filtered away, each filter with a way to remove it. Nothing is seen of it where nothing is. */
export function FilterNotice({ matrix, shown, inAll }: FilterNoticeProps) {
  const place = useRef<HTMLDivElement>(null)
  const view = useView((it) => it)
  const filters = filtersOf(matrix, view)

  /** The focus moves on before what it rests on goes away: to the next filter, to "Show all", or else to this place. */
  function remove(event: MouseEvent<HTMLButtonElement>, change: Partial<View>) {
    const next = event.currentTarget.nextElementSibling
    const target = filters.length > 1 && next instanceof HTMLElement ? next : place.current!
    target.focus()
    changeView(change)
  }

  return (
    <div ref={place} className={styles['notice']} role="group" aria-label="What is filtered away" tabIndex={-1}>
      {filters.length === 0 ? (
        <p className={styles['unfiltered']}>All {inAll} questions are shown.</p>
      ) : (
        <>
          <p>
            {shown} of {inAll} questions shown:
          </p>
          {filters.map(({ words, change }) => (
            <button
              key={words}
              type="button"
              className={controls['button']}
              aria-label={`Remove filter: ${words}`}
              onClick={(event) => remove(event, change)}
            >
              {words} <span aria-hidden="true">×</span>
            </button>
          ))}
          <button
            type="button"
            className={`${controls['quiet']} ${styles['all']}`}
            onClick={() => {
              place.current!.focus()
              changeView({ ...noFilters, only: undefined })
            }}
          >
            Show all
          </button>
        </>
      )}
    </div>
  )
}

/** A filter that is set, in words, and the change of the view that removes it. */
interface SetFilter {
  readonly words: string
  readonly change: Partial<View>
}

function filtersOf(matrix: Matrix, view: View): SetFilter[] {
  const without = (filter: 'components' | 'triad' | 'vector' | 'pillar' | 'answer', value: string) => ({
    [filter]: view[filter].filter((it) => it !== value),
  })
  return [
    ...matrix.components
      .filter(({ id }) => view.components.includes(id))
      .map(({ id, label }) => ({ words: `component ${label}`, change: without('components', id) })),
    ...facets.flatMap((facet) =>
      view[facet].map((value) => ({
        words: `${facetWords[facet].title} ${facetWords[facet].values[value]}`,
        change: without(facet, value),
      })),
    ),
    ...view.answer.map((value) => ({
      words: `answer ${answerWords[value].label}`,
      change: without('answer', value),
    })),
    ...(view.q.trim() ? [{ words: `“${view.q.trim()}”`, change: { q: '' } }] : []),
    ...(view.only ? [{ words: onlyWords[view.only], change: { only: undefined } }] : []),
  ]
}

const onlyWords = { differences: 'differences only', shared: 'only what all share' } as const
