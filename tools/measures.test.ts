import { expect, test } from 'vitest'
import { readDataset } from '../src/dataset/read.ts'
import { measuresOf, shareOf } from '../src/model/measures.ts'
import { readDataFolder } from './readDataFolder.ts'

const record = readDataset(readDataFolder())

/**
 * What has been reached, as shares of `npm run data -- stats`. Whoever reaches more raises it; an edit that falls behind
 * mends what it spoilt, or says here and in its message why less is truer.
 */
const reached: Readonly<Record<string, number>> = {
  read: 0.967,
  unknown: 0.012,
  // It was 0.638 while what lawyers write about a law counted as its text.
  strong: 0.573,
  located: 0.851,
  turning: 0.986,
  original: 0.93,
  day: 0.885,
  start: 0.902,
  'in-time': 0.998,
  single: 0.033,
}

test.each(measuresOf(record).map((measure) => [measure.words, measure] as const))(
  '%s: no less than before',
  (_, measure) => {
    const share = shareOf(measure)
    const before = reached[measure.id]!
    expect(measure.isAtMost ? before - share : share - before).toBeGreaterThanOrEqual(0)
  },
)
