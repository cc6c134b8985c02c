import type { Indicator, Matrix } from '../dataset/publish/matrix.ts'
import type { Milestone } from '../dataset/read.ts'
import { dayNumberOf, dayRangeOf, formatDate } from '../model/partialDate.ts'
import controls from '../ui/controls.module.css'
import { changeView, useView } from '../view/store.ts'
import type { View } from '../view/view.ts'
import { FirstsTables, SuccessionTable } from './relative/FirstsTables.tsx'
import { IndicatorSelect } from './relative/IndicatorSelect.tsx'
import { RelativeStrips } from './relative/RelativeStrips.tsx'
import { alignedStrips, alignedYears, stripsAround, yearLength } from './relative/strips.ts'
import { beganWith, indicatorOf, zeroOf, type Zero } from './relative/zeroOf.ts'
import notice from '../ui/notice.module.css'
import styles from './RelativeTime.module.css'
import { datesOf } from '../frame/timeline/timeScale.ts'

interface RelativeTimeProps {
  readonly matrix: Matrix
  readonly milestones: readonly Milestone[]
}

/** Time counted from a zero: each country's own first yes, or one event. Nothing where time is that of the calendar. */
export function RelativeTime({ matrix, milestones }: RelativeTimeProps) {
  const id = useView((view) => view.zero)
  if (id === undefined) return null
  const zero = zeroOf(matrix, milestones, id)
  if (!zero) return <UnknownZero id={id} />
  return zero.by === 'indicator' ? (
    <AlignedTime matrix={matrix} milestones={milestones} zero={zero} />
  ) : (
    <TimeAround matrix={matrix} milestones={milestones} milestone={zero.milestone} />
  )
}

function UnknownZero({ id }: { id: string }) {
  return (
    <div className={notice['notice']} role="status">
      <p>There is no milestone or question “{id}” in this dataset: time is that of the calendar.</p> <CalendarButton />
    </div>
  )
}

function CalendarButton() {
  return (
    <button
      type="button"
      className={controls['button']}
      onClick={() => changeView({ zero: undefined, zeroWith: undefined })}
    >
      Back to calendar time
    </button>
  )
}

const open = (id: string) => changeView({ evidence: id })

interface AlignedTimeProps extends RelativeTimeProps {
  readonly zero: Extract<Zero, { by: 'indicator' }>
}

function AlignedTime({ matrix, milestones, zero }: AlignedTimeProps) {
  const view = useView((it) => it)
  const { indicator, component } = zero
  const strips = alignedStrips(matrix, milestones, view, zero)
  const title = `Years before and after each country’s first ${beganWith(indicator)}`
  const isCountryChosen = matrix.actors.some(({ id, kind }) => kind === 'country' && view.actors.includes(id))
  const without = namesWithoutStrip(matrix, view, strips)
  return (
    <section className={styles['relative']} aria-label={title}>
      <header className={styles['head']}>
        <h2>{title}</h2>
        <CalendarButton />
      </header>
      <p className={styles['explained']}>
        {indicator.question} Year 0 is the first full yes; the marks are the country’s milestones of “{component.label}”
        in the ten years before and after it.
        {without && ` Not drawn: ${without}.`}
        {afterTheDay(view.asOf, matrix.dataset.released)}
      </p>
      {!isCountryChosen ? (
        <div className={notice['notice']} role="status">
          <p>
            A bloc has no first of its own: choose countries, and each is drawn around its own first{' '}
            {beganWith(indicator)}.
          </p>
        </div>
      ) : (
        <div className={styles['beside']}>
          <div className={styles['column']}>
            <RelativeStrips
              name={title}
              strips={strips}
              years={alignedYears}
              ownZeros
              released={matrix.dataset.released}
              evidence={view.evidence}
              onOpen={open}
            />
            <WhichFirst matrix={matrix} one={indicator} />
          </div>
          <div className={styles['column']}>
            <FirstsTables matrix={matrix} indicator={indicator} />
          </div>
        </div>
      )}
    </section>
  )
}

/** What the ground and the fainter marks say, where the day that is shown is not the last. */
function afterTheDay(asOf: string, released: string): string {
  return asOf < released ? ` What lies after ${formatDate(asOf)}, the day that is shown, is dimmed.` : ''
}

/** Countries without a first yes that could be placed. */
function namesWithoutStrip(matrix: Matrix, view: View, strips: ReturnType<typeof alignedStrips>): string {
  const drawn = new Set(strips.map(({ lane }) => lane.id))
  return matrix.actors
    .filter(({ id, kind }) => kind === 'country' && view.actors.includes(id) && !drawn.has(id))
    .map(({ name }) => name)
    .join(', ')
}

/** The question with which another one is compared at first. */
const comparedAtFirst = ['res-cert', 'gov-strategy'] as const

function WhichFirst({ matrix, one }: { matrix: Matrix; one: Indicator }) {
  const chosen = useView((view) => view.zeroWith)
  const other = chosen !== undefined && chosen !== one.id ? chosen : comparedAtFirst.find((id) => id !== one.id)!
  const found = indicatorOf(matrix, other)
  if (!found) return null
  return (
    <div className={styles['whichFirst']}>
      <p className={styles['choices']}>
        <IndicatorSelect
          matrix={matrix}
          label="Compare the first"
          value={one.id}
          onChoose={(zero) => changeView({ zero })}
        />
        <IndicatorSelect
          matrix={matrix}
          label="with the first"
          value={other}
          except={one.id}
          onChoose={(zeroWith) => changeView({ zeroWith })}
        />
      </p>
      <SuccessionTable matrix={matrix} one={one} other={found.indicator} />
    </div>
  )
}

const reaches = [1, 2, 5, 10, 20] as const

/** How far one sees around an event where the address does not say it. */
const commonReach = 10

function TimeAround({ matrix, milestones, milestone }: RelativeTimeProps & { readonly milestone: Milestone }) {
  const view = useView((it) => it)
  const { released } = matrix.dataset
  const range = dayRangeOf(milestone.date, released)
  const middle = (dayNumberOf(range.first) + dayNumberOf(range.last)) / 2
  const years = yearsAround(view, middle)
  const strips = stripsAround(matrix, milestones, view, milestone, years)
  const title = 'Years before and after an event'
  const windowOfReach = (reach: number) =>
    datesOf({ from: middle - reach * yearLength, to: middle + reach * yearLength })
  return (
    <section className={styles['relative']} aria-label={title}>
      <header className={styles['head']}>
        <h2>{title}</h2>
        <CalendarButton />
      </header>
      <p className={styles['explained']}>
        Year 0 is{' '}
        <button type="button" className={`${controls['quiet']} ${styles['event']}`} onClick={() => open(milestone.id)}>
          {milestone.title}
        </button>
        , {formatDate(milestone.date)}.{afterTheDay(view.asOf, released)}
      </p>
      <p className={styles['choices']} role="group" aria-label="Years to be seen">
        {reaches.map((reach) => {
          const wanted = windowOfReach(reach)
          return (
            <button
              key={reach}
              type="button"
              className={controls['button']}
              aria-pressed={Math.abs(years.from + reach) < 0.01 && Math.abs(years.to - reach) < 0.01}
              onClick={() => changeView(wanted)}
            >
              {reach === 1 ? 'One year' : `${reach} years`} either side
            </button>
          )
        })}
      </p>
      <RelativeStrips
        name={title}
        strips={strips}
        years={years}
        ownZeros={false}
        released={released}
        evidence={view.evidence}
        onOpen={open}
      />
    </section>
  )
}

/** The window of the address counted from the event, where it holds the event; else the common reach. */
function yearsAround({ from, to }: View, middle: number) {
  const yearsTo = (dayNumber: number) => (dayNumber - middle) / yearLength
  const window = {
    from: from === undefined ? -commonReach : yearsTo(dayNumberOf(dayRangeOf(from).first)),
    to: to === undefined ? commonReach : yearsTo(dayNumberOf(dayRangeOf(to).last)),
  }
  return window.from < 0 && window.to > 0 ? window : { from: -commonReach, to: commonReach }
}
