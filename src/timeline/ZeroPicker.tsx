import { useId } from 'react'
import type { Matrix } from '../dataset/publish/matrix.ts'
import type { Milestone } from '../dataset/read.ts'
import controls from '../ui/controls.module.css'
import { Popover } from '../ui/Popover.tsx'
import { changeView, useView } from '../view/store.ts'
import { IndicatorSelect } from './relative/IndicatorSelect.tsx'
import { beginnings, beganWith, indicatorOf, zeroOf, type Zero } from './relative/zeroOf.ts'
import styles from './TimelineFilters.module.css'

interface ZeroPickerProps {
  readonly matrix: Matrix
  readonly milestones: readonly Milestone[]
}

/** From what time is counted: by the calendar, from an event, or from each country's own first yes. */
export function ZeroPicker({ matrix, milestones }: ZeroPickerProps) {
  const zero = useView((view) => view.zero)
  const found = zero === undefined ? undefined : zeroOf(matrix, milestones, zero)
  return (
    <Popover
      label={labelOf(found)}
      title="How time is counted"
      className={`${controls['button']} ${found ? styles['active'] : ''}`}
    >
      <ZeroChoices matrix={matrix} milestones={milestones} found={found} />
    </Popover>
  )
}

function labelOf(found: Zero | undefined): string {
  if (!found) return 'Calendar time'
  return found.by === 'milestone' ? 'Around an event' : `Since the first ${beganWith(found.indicator)}`
}

function ZeroChoices({ matrix, milestones, found }: ZeroPickerProps & { readonly found: Zero | undefined }) {
  const name = useId()
  const evidence = useView((view) => view.evidence)
  const opened =
    milestones.find(({ id }) => id === evidence) ?? (found?.by === 'milestone' ? found.milestone : undefined)
  const indicator = found?.by === 'indicator' ? found.indicator.id : undefined
  const presets = Object.keys(beginnings).flatMap((id) => indicatorOf(matrix, id)?.indicator ?? [])
  const choices = [
    { words: 'Calendar time', zero: undefined, isChosen: found === undefined },
    ...(opened
      ? [
          {
            words: `Around the open event: ${opened.title}`,
            zero: opened.id,
            isChosen: found?.by === 'milestone' && found.milestone.id === opened.id,
          },
        ]
      : []),
    ...presets.map((it) => ({
      words: `Each country’s first ${beganWith(it)}`,
      zero: it.id,
      isChosen: indicator === it.id,
    })),
  ]
  return (
    <>
      {choices.map(({ words, zero, isChosen }) => (
        <label key={words} className={styles['choice']}>
          <input
            type="radio"
            name={name}
            checked={isChosen}
            onChange={() => changeView({ zero, zeroWith: undefined })}
          />
          {words}
        </label>
      ))}
      <div className={styles['choice']}>
        <IndicatorSelect
          matrix={matrix}
          label="Each country’s first yes to"
          value={indicator}
          onChoose={(id) => id && changeView({ zero: id, zeroWith: undefined })}
        />
      </div>
      {!opened && <p className={styles['explained']}>Open an event to count time from it.</p>}
    </>
  )
}
