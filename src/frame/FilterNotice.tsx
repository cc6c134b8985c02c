import { useRef, useState, type MouseEvent } from 'react'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { formatDate } from '../model/partialDate.ts'
import { facets, noFilters, type Facet } from '../model/selection.ts'
import { joinNames, nameInSentence, nounOf } from '../model/words.ts'
import controls from '../ui/controls.module.css'
import { changeView, useView } from '../view/store.ts'
import type { View } from '../view/view.ts'
import styles from './FilterNotice.module.css'
import { facetWords } from '../model/facetWords.ts'
import { answerWords } from './filterWords.ts'
import { areAllStates, statesOf } from './presets.ts'
import { facetsOf, facetTitles, facetValueInWords, type RecordFacet, type RecordsKind } from './recordFacets.ts'

type Counted = 'questions' | 'components' | RecordsKind

interface FilterNoticeProps {
  readonly matrix: Matrix
  /** How many are shown of what. */
  readonly shown: number
  readonly inAll: number
  readonly what?: Counted
  /** Whose are shown is a filter like the others, and what came after the day is none: so in the tables of records. */
  readonly inTable?: boolean
}

/** What is filtered away, each filter with a way to remove it. Nothing is seen of it where nothing is. */
export function FilterNotice({ matrix, shown, inAll, what = 'questions', inTable = false }: FilterNoticeProps) {
  const place = useRef<HTMLDivElement>(null)
  const view = useView((it) => it)
  const filters = [
    ...(inTable ? actorFilters(matrix, view) : []),
    ...(what === 'sources' ? [] : componentFilters(matrix, view)),
    ...(what === 'questions' ? questionFilters(view) : what === 'components' ? [] : recordFilters(what, view, inTable)),
    ...(what !== 'components' && view.q.trim() ? [{ words: `“${view.q.trim()}”`, change: { q: '' } }] : []),
    ...(what === 'questions' && view.only ? [{ words: onlyWords[view.only], change: { only: undefined } }] : []),
  ]
  // Once there was a filter, its going is told in its place, and stays told: a line that came and went would move what is
  // being pressed.
  const [isTold, setTold] = useState(false)
  if (filters.length > 0 && !isTold) setTold(true)

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
        <p className={isTold ? undefined : styles['untold']}>
          {shown === inAll
            ? inAll === 0
              ? `There are no ${what}.`
              : inAll === 1
                ? `The one ${nounOf(1, what)} is shown.`
                : `All ${inAll} ${what} are shown.`
            : `${shown} of ${inAll} ${what}${inTable ? '' : ': those of the chosen countries'}.`}
        </p>
      ) : (
        <>
          <p>
            {shown} of {inAll} {what} shown:
          </p>
          {filters.map(({ words, change }) => (
            <button
              key={words}
              type="button"
              className={`${controls['button']} ${styles['chip']}`}
              aria-label={`Remove filter: ${words}`}
              onClick={(event) => remove(event, change)}
            >
              <span className={styles['words']}>{words}</span>
              <span className={styles['cross']} aria-hidden="true">
                ×
              </span>
            </button>
          ))}
          <button
            type="button"
            className={`${controls['quiet']} ${styles['all']}`}
            onClick={() => {
              place.current!.focus()
              changeView({ ...clearedOf(what, inTable), ...(inTable && { actors: statesOf(matrix) }) })
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

/** The view without any filter, of what is shown: those of the other screens stay as they are. */
function clearedOf(what: Counted, inTable: boolean): Partial<View> {
  if (what === 'questions') return { ...noFilters, only: undefined }
  const ofComponents = { components: [], triad: [], vector: [], pillar: [] }
  if (what === 'components') return ofComponents
  return {
    ...(what !== 'sources' && ofComponents),
    q: '',
    ...Object.fromEntries(facetsOf(what).map((facet) => [facet, []])),
    ...(what === 'milestones' && !inTable && { hideAfter: false }),
  }
}

/** Whose are shown, where that is not every state. */
function actorFilters(matrix: Matrix, { actors }: View): SetFilter[] {
  if (areAllStates(matrix, actors)) return []
  const names = matrix.actors.filter(({ id }) => actors.includes(id)).map(({ name }) => nameInSentence(name))
  return [{ words: `only of ${joinNames(names)}`, change: { actors: statesOf(matrix) } }]
}

function componentFilters(matrix: Matrix, view: View): SetFilter[] {
  return [
    ...matrix.components
      .filter(({ id }) => view.components.includes(id))
      .map(({ id, label }) => ({ words: `component ${label}`, change: without(view, 'components', id) })),
    ...facets.flatMap((facet) =>
      view[facet].map((value) => ({
        words: `${facetWords[facet].title} ${facetWords[facet].values[value]}`,
        change: without(view, facet, value),
      })),
    ),
  ]
}

function questionFilters(view: View): SetFilter[] {
  return view.answer.map((value) => ({
    words: `answer ${answerWords[value].label}`,
    change: without(view, 'answer', value),
  }))
}

function recordFilters(kind: RecordsKind, view: View, inTable: boolean): SetFilter[] {
  return [
    ...facetsOf(kind).flatMap((facet) =>
      view[facet].map((value) => ({
        words: filterInWords(kind, facet, value),
        change: without(view, facet, value),
      })),
    ),
    ...(kind === 'milestones' && view.hideAfter && !inTable
      ? [{ words: `until ${formatDate(view.asOf)}`, change: { hideAfter: false } }]
      : []),
  ]
}

/** How something was checked says by itself what it is about. */
function filterInWords(kind: RecordsKind, facet: RecordFacet, value: string): string {
  const words = facetValueInWords(kind, facet, value)
  return facet === 'check' ? words : `${facetTitles[facet].toLowerCase()} ${words}`
}

function without(view: View, filter: 'components' | Facet | 'answer' | RecordFacet, value: string): Partial<View> {
  return { [filter]: view[filter].filter((it) => it !== value) }
}

const onlyWords = {
  differences: 'differences only',
  shared: 'only what all share',
  open: 'only what cannot be told',
} as const
