import type { Matrix } from '../dataset/publish/matrix.ts'
import { answerWords } from '../frame/filterWords.ts'
import { facetsOf, facetTitles, facetValueInWords, recordsKinds, type RecordsKind } from '../frame/recordFacets.ts'
import { facetWords } from '../model/facetWords.ts'
import { facets } from '../model/selection.ts'
import controls from '../ui/controls.module.css'
import { changeView, useView } from '../view/store.ts'
import type { View } from '../view/view.ts'
import styles from './RecordsList.module.css'

/** Said where the address holds filters that this table does not know: they are kept for the screens that do. */
export function IgnoredFilters({ matrix, kind }: { matrix: Matrix; kind: RecordsKind }) {
  const view = useView((it) => it)
  const ignored = ignoredIn(matrix, kind, view)
  if (ignored.length === 0) return null
  return (
    <p className={styles['note']} role="note">
      Not heeded here, kept for the screens that know it: {ignored.map(({ words }) => words).join('; ')}.{' '}
      <button
        type="button"
        className={`${controls['quiet']} ${styles['drop']}`}
        onClick={() => changeView(Object.fromEntries(ignored.map(({ part }) => [part, []])))}
      >
        Remove
      </button>
    </p>
  )
}

interface Ignored {
  readonly part: keyof View
  readonly words: string
}

function ignoredIn(matrix: Matrix, kind: RecordsKind, view: View): Ignored[] {
  const known = facetsOf(kind)
  const others = recordsKinds.flatMap((other) =>
    facetsOf(other)
      .filter((facet) => !known.includes(facet) && view[facet].length > 0)
      .map((facet) => ({
        part: facet,
        words: `${facetTitles[facet].toLowerCase()} ${view[facet].map((it) => facetValueInWords(other, facet, it)).join(', ')}`,
      })),
  )
  const labels = matrix.components.filter(({ id }) => view.components.includes(id)).map(({ label }) => label)
  const ofComponents: Ignored[] = [
    { part: 'components', words: labels.length > 0 ? `component ${labels.join(', ')}` : '' },
    ...facets.map((facet) => ({
      part: facet,
      words: view[facet].map((it) => `${facetWords[facet].title} ${facetWords[facet].values[it]}`).join(', '),
    })),
  ]
  const answers = view.answer.map((it) => answerWords[it].label).join(', ')
  const all: Ignored[] = [
    ...others,
    ...(kind === 'sources' ? ofComponents : []),
    { part: 'answer', words: answers && `answer ${answers}` },
  ]
  return all.filter(({ part, words }, index) => words && all.findIndex((it) => it.part === part) === index)
}
