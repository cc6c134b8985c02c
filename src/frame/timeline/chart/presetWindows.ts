import { addMonths, dayNumberOf, dayOf, type Day } from '../../../model/partialDate.ts'
import type { TimelineItem } from '../items.ts'
import { boundedWindow, type TimeWindow } from '../timeScale.ts'

export interface PresetWindow {
  readonly label: string
  readonly window: TimeWindow
}

/** Stretches of time to which a button leads. Around an event: a year before it and a year after. */
export function presetWindows(
  whole: TimeWindow,
  common: TimeWindow,
  released: Day,
  opened: TimelineItem | undefined,
): PresetWindow[] {
  const until = dayNumberOf(released)
  const since2000 = { label: 'Since 2000', window: { from: dayNumberOf('2000-01-01'), to: until } }
  const sinceMost = { label: `Since ${dayOf(common.from).slice(0, 4)}`, window: common }
  const presets = [
    { label: 'Whole span', window: whole },
    ...(common.from > whole.from && sinceMost.label !== since2000.label ? [sinceMost] : []),
    since2000,
    { label: 'Last five years', window: { from: dayNumberOf(addMonths(released, -60)), to: until } },
  ]
  if (opened) {
    const middle = (opened.first + opened.last) / 2
    presets.push({ label: 'Two years around the open event', window: { from: middle - 365.25, to: middle + 365.25 } })
  }
  return presets
    .filter(({ window }) => window.from < window.to)
    .map(({ label, window }) => ({ label, window: boundedWindow(window) }))
}
