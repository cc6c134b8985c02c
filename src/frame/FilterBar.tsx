import { useRef, type ReactNode } from 'react'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { milestoneCounts } from '../model/milestoneSelection.ts'
import { facets, type AnswerFilter } from '../model/selection.ts'
import buttons from '../ui/controls.module.css'
import { GlyphStrip } from '../ui/Glyph.tsx'
import { Popover } from '../ui/Popover.tsx'
import { Switch } from '../ui/Switch.tsx'
import { narrowScreen, useMediaQuery } from '../ui/useMediaQuery.ts'
import { actorInFocus, asPair } from '../view/asPair.ts'
import { useOpenDataset } from '../view/openDataset.ts'
import { changeView, endRun, useView, useViewState } from '../view/store.ts'
import { defaultView } from '../view/view.ts'
import { CheckOption } from './CheckOption.tsx'
import row from './controlRow.module.css'
import { facetCounts, optionsOf, type OptionFilter } from './facetCounts.ts'
import styles from './FilterBar.module.css'
import { facetWords } from '../model/facetWords.ts'
import { answerWords } from './filterWords.ts'
import { useNamedMilestones } from './useNamedMilestones.ts'
import { useScreenControls } from './useScreenControls.ts'

/** What to show: by component, facet and text; where questions are shown also by answer, with how many there are. */
export function FilterBar({ matrix }: { matrix: Matrix }) {
  const inferred = useView((view) => view.inferred)
  const controls = useScreenControls()
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
      {children}
    </Popover>
  )
}

function FilterOptions({ matrix, filter }: { matrix: Matrix; filter: OptionFilter }) {
  const view = useView((it) => it)
  const chosen: readonly string[] = view[filter]
  const { answers: showsQuestions } = useScreenControls()
  const narrow = useMediaQuery(narrowScreen)
  const milestones = useMilestonesShown()
  const counts =
    milestones && filter !== 'answer'
      ? milestoneCounts(matrix, milestones, view, filter, optionsOf(matrix, filter))
      : facetCounts(matrix, narrow ? asPair(matrix, view, actorInFocus(view.evidence)) : view, filter)
  const isCounted = showsQuestions || milestones !== undefined
  const choose = (option: string, checked: boolean) =>
    changeView({ [filter]: [...counts.keys()].filter((it) => (it === option ? checked : chosen.includes(it))) })
  return [...counts].map(([option, count]) => (
    <CheckOption
      key={option}
      checked={chosen.includes(option)}
      blocked={isCounted && count === 0 && !chosen.includes(option)}
      count={isCounted ? count : undefined}
      {...(milestones && { unit: 'milestone' as const })}
      note={filter === 'components' ? matrix.components.find(({ id }) => id === option)?.caution : undefined}
      onChange={(checked) => choose(option, checked)}
    >
      {nameOf(matrix, filter, option)}
    </CheckOption>
  ))
}

/** The milestones, where those are what is shown. */
function useMilestonesShown() {
  const isTimeline = useViewState((state) => state.screen === 'timeline')
  const loading = useOpenDataset((state) => state.catalogue.milestones)
  return useNamedMilestones(isTimeline && loading?.status === 'ready' ? loading.content : undefined)
}

function nameOf(matrix: Matrix, filter: OptionFilter, option: string): ReactNode {
  if (filter === 'components') return matrix.components.find(({ id }) => id === option)?.label
  if (filter !== 'answer') return facetWords[filter].values[option]
  const { label, marks } = answerWords[option as AnswerFilter]
  return (
    <>
      <GlyphStrip kinds={marks} />
      {label}
    </>
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
