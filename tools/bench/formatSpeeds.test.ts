import { expect, test } from 'vitest'
import { formatSpeeds } from './formatSpeeds.ts'

test('each number of milestones has a table, with each timeline’s time as a multiple of our chart’s', () => {
  const speed = { action: 'pan step', work: 4, samples: 9 } as const
  const text = formatSpeeds([
    { ...speed, milestones: 727, timeline: 'ourChart', painted: 8 },
    { ...speed, milestones: 727, timeline: 'visTimelineStacked', painted: 120, work: 99.96 },
    { ...speed, milestones: 2000, timeline: 'ourChart', painted: 10 },
  ])
  const [real, generated] = text.split('\n\n**')
  expect(real).toContain('| pan step | 8.0 (4.0) | 120 (100.0) ×15.0 |')
  expect(generated).toContain('| pan step | 10.0 (4.0) |')
  expect(generated).not.toContain('vis-timeline')
})

test('what was not measured has a dash', () => {
  const text = formatSpeeds([
    { milestones: 727, timeline: 'ourChart', action: 'pan step', painted: 8, work: 4, samples: 9 },
  ])
  expect(text).toContain('| first paint | – |')
})

test('what was given up is said to take longer', () => {
  const speed = { milestones: 727, action: 'pan step', samples: 1 } as const
  const text = formatSpeeds([
    { ...speed, timeline: 'ourChart', painted: 60, work: 60 },
    { ...speed, timeline: 'visTimelineStacked', painted: 60_000, work: 60_000 },
  ])
  expect(text).toContain('| > 60000 ×>1000 |')
})
