import { useEffect, useRef, type ReactNode } from 'react'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { facets } from '../model/selection.ts'
import buttons from '../ui/controls.module.css'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { lazyPart } from '../ui/lazyPart.tsx'
import { Popover } from '../ui/Popover.tsx'
import { Switch } from '../ui/Switch.tsx'
import { useAfterPaint } from '../ui/useAfterPaint.ts'
import { changeView, endRun, useView } from '../view/store.ts'
import { defaultView } from '../view/view.ts'
import row from './controlRow.module.css'
import type { OptionFilter } from './facetCounts.ts'
import styles from './FilterBar.module.css'
import { facetWords } from '../model/facetWords.ts'
import { useScreenControls } from './useScreenControls.ts'

const loadOptions = () => import('./FilterOptions.tsx')
const FilterOptions = lazyPart('FilterOptions', loadOptions)

/** What to show: by component, facet and text; where questions are shown also by answer, with how many there are. */
export function FilterBar({ matrix }: { matrix: Matrix }) {
  const inferred = useView((view) => view.inferred)
  const controls = useScreenControls()
  const isAfterPaint = useAfterPaint()
  useEffect(() => {
    // Counting comes before somebody opens a filter, but not before the page is there.
    if (isAfterPaint) void loadOptions().catch(() => undefined)
  }, [isAfterPaint])
  if (!controls.components && controls.search === undefined) return null
  return (
    <div className={row['row']} role="group" aria-label="Filters">
      {controls.components && (
        <>
          <FilterPopover label="Components" filters={['components']}>
            <FilterOptions matrix={matrix} filter="components" />
          </FilterPopover>
          <FilterPopover label="Facets" filters={facets}>
            {facets.map((facet) => (
              <fieldset key={facet} className={styles['facet']}>
                <legend>{facetWords[facet].title}</legend>
                <p className={styles['explained']}>{facetWords[facet].origin}</p>
                <FilterOptions matrix={matrix} filter={facet} />
              </fieldset>
            ))}
          </FilterPopover>
        </>
      )}
      {controls.answers && (
        <FilterPopover label="Answer" filters={['answer']} setting={inferred === 'unknown' && 'no inferred noes'}>
          <p className={styles['explained']}>
            Questions that at least one of those compared answers so. An open answer counts for each value it may have.
          </p>
          <FilterOptions matrix={matrix} filter="answer" />
          <InferredSwitch />
        </FilterPopover>
      )}
      {controls.search !== undefined && <SearchField matrix={matrix} label={`Search ${controls.search}`} />}
    </div>
  )
}

interface FilterPopoverProps {
  readonly label: string
  readonly filters: readonly OptionFilter[]
  /** What else is set behind it. */
  readonly setting?: string | false
  readonly children: ReactNode
}

/** A button that says how much is chosen behind it. */
function FilterPopover({ label, filters, setting = false, children }: FilterPopoverProps) {
  const chosen = useView((view) => filters.reduce((sum, filter) => sum + view[filter].length, 0))
  const said = [chosen > 0 && chosen, setting].filter((it) => it !== false).join(', ')
  return (
    <Popover
      label={said ? `${label} (${said})` : label}
      title={label}
      className={`${buttons['button']} ${said ? styles['active'] : ''}`}
    >
      <ErrorBoundary region={`Filter: ${label}`}>{children}</ErrorBoundary>
    </Popover>
  )
}

function InferredSwitch() {
  const isOn = useView((view) => view.inferred === 'unknown')
  return (
    <div className={styles['after']}>
      <Switch
        label="Take inferred noes as unknown"
        isOn={isOn}
        onSwitch={(on) => changeView({ inferred: on ? 'unknown' : 'no' })}
      />
    </div>
  )
}

function SearchField({ matrix, label }: { matrix: Matrix; label: string }) {
  const input = useRef<HTMLInputElement>(null)
  const openBefore = useRef(defaultView(matrix).open)
  const q = useView((view) => view.q)
  const open = useView((view) => view.open)
  const { answers: showsQuestions } = useScreenControls()
  /** What is found is shown: components stand open during a search, and as before after it. */
  const search = (text: string) => {
    const begins = q === '' && text !== ''
    if (begins) openBefore.current = open
    const opened = begins ? matrix.components.map(({ id }) => id) : text === '' ? openBefore.current : open
    changeView({ q: text, ...(showsQuestions && { open: opened }) }, { run: 'q' })
  }
  return (
    <span className={styles['search']}>
      <input
        ref={input}
        type="search"
        aria-label={label}
        placeholder={label}
        value={q}
        onChange={(event) => search(event.target.value)}
        onBlur={endRun}
      />
      {q && (
        <button
          type="button"
          className={styles['clear']}
          aria-label="Clear the search"
          onClick={() => {
            input.current!.focus()
            search('')
          }}
        >
          ×
        </button>
      )}
    </span>
  )
}
