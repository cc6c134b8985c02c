import type { ReactNode } from 'react'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import { CheckOption } from '../../frame/CheckOption.tsx'
import row from '../../frame/controlRow.module.css'
import { areAllStates, statesOf } from '../../frame/presets.ts'
import {
  facetOptions,
  facetsOf,
  facetTitles,
  facetValueInWords,
  type RecordFacet,
  type RecordsKind,
} from '../../frame/recordFacets.ts'
import controls from '../../ui/controls.module.css'
import { Flag } from '../../ui/Flag.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { narrowScreen, useMediaQuery } from '../../ui/useMediaQuery.ts'
import { changeView, useView, useViewParts } from '../../view/store.ts'
import { actorCountsOf, facetCountsOf, languagesIn, recordFilterParts, type RecordRow } from '../recordRows.ts'
import styles from './RecordFilters.module.css'

interface RecordFiltersProps {
  readonly matrix: Matrix
  readonly kind: RecordsKind
  /** All rows, filtered by nothing. */
  readonly rows: readonly RecordRow[]
  /** All rows as they are where one country is chosen alone. */
  readonly rowsOf: (actor: string) => readonly RecordRow[]
  /** Further controls, that are folded away with the filters. */
  readonly tools?: ReactNode
}

/** By what the records of a kind can be filtered, beside country, component and text, each choice with what it would show. */
export function RecordFilters(props: RecordFiltersProps) {
  const { kind, matrix } = props
  const narrow = useMediaQuery(narrowScreen)
  const chosen = useChosenActors(matrix).length
  const inFacets = useView((view) => facetsOf(kind).reduce((sum, facet) => sum + view[facet].length, 0))
  const count = chosen + inFacets
  if (!narrow) return <Facets {...props} />
  return (
    <details className={styles['folded']}>
      <summary>{count > 0 ? `Filters (${count} chosen), take away` : 'Filters, take away'}</summary>
      <Facets {...props} />
      {props.tools}
    </details>
  )
}

function Facets(props: RecordFiltersProps) {
  const { kind } = props
  return (
    <div className={row['row']} role="group" aria-label={`Filters on ${kind}`}>
      <ActorPopover {...props} />
      {facetsOf(kind).map((facet) => (
        <FacetPopover key={facet} facet={facet} {...props} />
      ))}
    </div>
  )
}

/** Whose records: who chooses none is shown those of all states. It is the selection of the other screens too. */
function ActorPopover(props: RecordFiltersProps) {
  const chosen = useChosenActors(props.matrix).length
  return (
    <Popover
      label={chosen > 0 ? `Country (${chosen})` : 'Country'}
      title="Country"
      className={`${controls['button']} ${chosen > 0 ? styles['active'] : ''}`}
    >
      <ActorOptions {...props} />
    </Popover>
  )
}

function ActorOptions({ matrix, kind, rowsOf }: RecordFiltersProps) {
  const filters = useViewParts(recordFilterParts)
  const chosen = useChosenActors(matrix)
  const counts = actorCountsOf(matrix, rowsOf, filters)
  const choose = (id: string, checked: boolean) => {
    const next = matrix.actors.map((actor) => actor.id).filter((it) => (it === id ? checked : chosen.includes(it)))
    changeView({ actors: next.length > 0 ? next : statesOf(matrix) })
  }
  return matrix.actors
    .filter((actor) => actor.kind !== 'forum')
    .map(({ id, name }) => (
      <CheckOption
        key={id}
        checked={chosen.includes(id)}
        count={counts.get(id) ?? 0}
        unit={kind.slice(0, -1)}
        onChange={(checked) => choose(id, checked)}
      >
        <Flag code={id} />
        {name}
      </CheckOption>
    ))
}

/** Who is chosen; none where all states are. */
function useChosenActors(matrix: Matrix): readonly string[] {
  const actors = useView((view) => view.actors)
  return areAllStates(matrix, actors) ? [] : actors
}

function FacetPopover({ facet, ...props }: RecordFiltersProps & { readonly facet: RecordFacet }) {
  const chosen = useView((view) => view[facet]).length
  const label = facetTitles[facet]
  return (
    <Popover
      label={chosen > 0 ? `${label} (${chosen})` : label}
      title={label}
      className={`${controls['button']} ${chosen > 0 ? styles['active'] : ''}`}
    >
      <FacetOptions facet={facet} {...props} />
    </Popover>
  )
}

/** Counts are made only while the list is open. */
function FacetOptions({ matrix, kind, rows, facet }: RecordFiltersProps & { readonly facet: RecordFacet }) {
  const filters = useViewParts(recordFilterParts)
  const chosen = filters[facet]
  const counts = facetCountsOf(matrix, rows, filters, facet)
  const options = facetOptions(kind, facet, facet === 'language' ? languagesIn(rows) : [])
  return options.map((option) => {
    const count = counts.get(option) ?? 0
    const isChosen = chosen.includes(option)
    return (
      <CheckOption
        key={option}
        checked={isChosen}
        blocked={count === 0 && !isChosen}
        count={count}
        unit={kind.slice(0, -1)}
        onChange={(checked) =>
          changeView({ [facet]: options.filter((it) => (it === option ? checked : chosen.includes(it))) })
        }
      >
        {facetValueInWords(kind, facet, option)}
      </CheckOption>
    )
  })
}
