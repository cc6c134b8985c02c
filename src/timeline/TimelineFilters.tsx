import { useId, useMemo, type ReactNode } from 'react'
import type { MilestoneKind } from '../dataset/milestoneKinds.ts'
import type { Matrix } from '../dataset/publish/matrix.ts'
import type { Milestone } from '../dataset/read.ts'
import { CountedOptions } from '../frame/CountedOptions.tsx'
import row from '../frame/controlRow.module.css'
import { checkWords, significanceWords } from '../frame/filterWords.ts'
import { formatDate } from '../model/partialDate.ts'
import controls from '../ui/controls.module.css'
import { Popover } from '../ui/Popover.tsx'
import { Switch } from '../ui/Switch.tsx'
import { narrowScreen, useMediaQuery } from '../ui/useMediaQuery.ts'
import { changeView, useView, useViewParts } from '../view/store.ts'
import { laneKinds, type LaneKind } from '../view/view.ts'
import { MarkShape } from '../frame/timeline/MarkShape.tsx'
import { countAfter, timelineCounts, type TimelineFilter } from './timelineCounts.ts'
import styles from './TimelineFilters.module.css'
import { ZeroPicker } from './ZeroPicker.tsx'

interface TimelineFiltersProps {
  readonly matrix: Matrix
  readonly milestones: readonly Milestone[]
}

/** What of the timeline is shown, and how: beside the filters that it has in common with the comparison. */
export function TimelineFilters({ matrix, milestones }: TimelineFiltersProps) {
  return (
    <div className={row['row']} role="group" aria-label="Timeline">
      <OptionsPopover label="Kinds" filter="kind" matrix={matrix} milestones={milestones}>
        {(kind) => (
          <>
            <MarkShape kind={kind as MilestoneKind} />
            {kind}
          </>
        )}
      </OptionsPopover>
      <OptionsPopover label="Significance" filter="significance" matrix={matrix} milestones={milestones}>
        {(significance) => (
          <>
            <MarkShape kind="strategy" significance={Number(significance) as Milestone['significance']} />
            {significanceWords[significance]}
          </>
        )}
      </OptionsPopover>
      <OptionsPopover label="Checked" filter="check" matrix={matrix} milestones={milestones}>
        {(check) => checkWords[check]}
      </OptionsPopover>
      <LanesPopover />
      <ZeroPicker matrix={matrix} milestones={milestones} />
      <ViewSwitches matrix={matrix} milestones={milestones} />
    </div>
  )
}

interface OptionsPopoverProps extends TimelineFiltersProps {
  readonly label: string
  readonly filter: TimelineFilter
  /** An option in words, maybe with a mark before them. */
  readonly children: (option: string) => ReactNode
}

function OptionsPopover({ label, filter, matrix, milestones, children }: OptionsPopoverProps) {
  const chosen = useView((view) => view[filter]).length
  return (
    <Popover
      label={chosen > 0 ? `${label} (${chosen})` : label}
      title={label}
      className={`${controls['button']} ${chosen > 0 ? styles['active'] : ''}`}
    >
      <Options matrix={matrix} milestones={milestones} filter={filter}>
        {children}
      </Options>
    </Popover>
  )
}

/** Counts are made only while the list is open. */
function Options({ filter, matrix, milestones, children }: Omit<OptionsPopoverProps, 'label'>) {
  const view = useView((it) => it)
  return (
    <CountedOptions
      counts={timelineCounts(matrix, milestones, view, filter)}
      unit="milestone"
      chosen={view[filter]}
      onChoose={(chosen) => changeView({ [filter]: chosen })}
    >
      {children}
    </CountedOptions>
  )
}

const laneWords: Readonly<Record<LaneKind, string>> = {
  actor: 'country',
  component: 'component',
  triad: 'triad',
  kind: 'kind',
}

function LanesPopover() {
  const name = useId()
  const lanes = useView((view) => view.lanes)
  return (
    <Popover label={`Lanes by ${laneWords[lanes]}`} title="Lanes" className={controls['button']}>
      {laneKinds.map((option) => (
        <label key={option} className={styles['choice']}>
          <input type="radio" name={name} checked={option === lanes} onChange={() => changeView({ lanes: option })} />
          by {laneWords[option]}
        </label>
      ))}
    </Popover>
  )
}

/** All on which it depends how many milestones lie after the day; not the window. */
const filterParts = [
  ...(['actors', 'asOf', 'components', 'triad', 'vector', 'pillar', 'q', 'lanes', 'kind', 'significance'] as const),
  ...(['check', 'hideAfter'] as const),
]

function ViewSwitches({ matrix, milestones }: TimelineFiltersProps) {
  const filters = useViewParts(filterParts)
  const bars = useView((view) => view.bars)
  const narrow = useMediaQuery(narrowScreen)
  const { hideAfter, asOf } = filters
  const after = useMemo(() => countAfter(matrix, milestones, filters), [matrix, milestones, filters])
  return (
    <>
      <Switch
        // A phone lists milestones and instruments.
        label={narrow ? 'Instruments' : 'Instruments as bars'}
        isOn={bars}
        onSwitch={(isOn) => changeView({ bars: isOn })}
      />
      {(after > 0 || hideAfter) && (
        <Switch
          label={`Hide what lies after ${formatDate(asOf)} (${after})`}
          isOn={hideAfter}
          onSwitch={(isOn) => changeView({ hideAfter: isOn })}
        />
      )}
    </>
  )
}
