import type { Matrix } from '../../dataset/publish/matrix.ts'
import { CheckOption } from '../../frame/CheckOption.tsx'
import row from '../../frame/controlRow.module.css'
import {
  facetOptions,
  facetsOf,
  facetTitles,
  facetValueInWords,
  type RecordFacet,
  type RecordsKind,
} from '../../frame/recordFacets.ts'
import controls from '../../ui/controls.module.css'
import { Popover } from '../../ui/Popover.tsx'
import { changeView, useView, useViewParts } from '../../view/store.ts'
import { facetCountsOf, languagesIn, recordFilterParts, type RecordRow } from '../recordRows.ts'
import styles from './RecordFilters.module.css'

interface RecordFiltersProps {
  readonly matrix: Matrix
  readonly kind: RecordsKind
  /** All rows, filtered by nothing. */
  readonly rows: readonly RecordRow[]
}

/** By what the records of a kind can be filtered, beside country, component and text, each choice with what it would show. */
export function RecordFilters({ matrix, kind, rows }: RecordFiltersProps) {
  return (
    <div className={row['row']} role="group" aria-label={`Filters on ${kind}`}>
      {facetsOf(kind).map((facet) => (
        <FacetPopover key={facet} matrix={matrix} kind={kind} rows={rows} facet={facet} />
      ))}
    </div>
  )
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
