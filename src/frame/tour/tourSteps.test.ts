import { describe, expect, test } from 'vitest'
import { recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { formatView, parseView } from '../../view/view.ts'
import { evidenceTarget } from '../evidence/evidenceTarget.ts'
import { tourSteps } from './tourSteps.ts'

describe('each stop of the tour', () => {
  test.each(tourSteps(matrix))('$title: shows a view that an address can say', ({ to, view }) => {
    expect(parseView(formatView(view, matrix), matrix, to.screen)).toEqual({ view, faults: [] })
  })
})

test('the tour opens the evidence of an answer that is yes', () => {
  const shown = tourSteps(matrix).flatMap(({ view }) => view.evidence ?? [])
  expect(shown).toHaveLength(1)
  expect(evidenceTarget(shown[0]!, matrix)).toMatchObject({ kind: 'question' })
  expect(matrix.findings.some((it) => `${it.actor}.${it.indicator}` === shown[0] && it.value === 'yes')).toBe(true)
})

test('it takes about two minutes to read', () => {
  const words = tourSteps(matrix).flatMap(({ title, words: said }) => `${title} ${said}`.split(' ')).length
  // Two hundred words a minute leave a third of the time for looking.
  expect(words).toBeLessThan(400)
})
