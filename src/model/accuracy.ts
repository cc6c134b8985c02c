import type { Sample } from '../dataset/read.ts'
import { verdicts, type Verdict } from '../dataset/verdicts.ts'
import { formatDate } from './partialDate.ts'

/** A share, and the interval that holds the true one in 95 of 100 samples; from 0 to 1. */
export interface Estimate {
  readonly share: number
  readonly from: number
  readonly to: number
}

/** What a sample says of the whole record. */
export interface Accuracy {
  readonly counts: Readonly<Record<Verdict, number>>
  /** Facts that could be told: all but the unknown. */
  readonly told: number
  /** Of those that could be told. */
  readonly estimates: Readonly<Record<Exclude<Verdict, 'unknown'>, Estimate>>
}

/** Counts the verdicts of a sample and estimates what they are in the whole record. */
export function accuracyOf({ facts }: Pick<Sample, 'facts'>): Accuracy {
  const counts = Object.fromEntries(
    verdicts.map((verdict) => [verdict, facts.filter((it) => it.verdict === verdict).length]),
  ) as Record<Verdict, number>
  const told = facts.length - counts.unknown
  const estimate = (count: number) => wilsonInterval(count, told)
  return {
    counts,
    told,
    estimates: {
      right: estimate(counts.right),
      imprecise: estimate(counts.imprecise),
      wrong: estimate(counts.wrong),
    },
  }
}

/**
 * The share `count / of` with its score interval at 95 % (Wilson, Journal of the American Statistical Association 22, 1927):
 * it stays within 0 and 1 and is honest for rare things, also where none was seen. Of nothing nothing is known: 0 to 1.
 */
export function wilsonInterval(count: number, of: number): Estimate {
  if (of === 0) return { share: 0, from: 0, to: 1 }
  // The normal distribution leaves 2.5 % beyond it on either side.
  const z = 1.959964
  const share = count / of
  const middle = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of)
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  return { share, from: count === 0 ? 0 : middle - half, to: count === of ? 1 : middle + half }
}

/** A share in percent, with a decimal: more than that a sample cannot say. */
export function percent(share: number): string {
  return (100 * share).toFixed(1)
}

/** What a sample says of the whole record, in two sentences. */
export function accuracyInWords(sample: Sample): string {
  const { counts, told, estimates } = accuracyOf(sample)
  const { right, wrong } = estimates
  return (
    `Of ${sample.of.toLocaleString('en')} facts ${sample.facts.length} were drawn by lot on ${formatDate(sample.day)} and held ` +
    `against other pages: ${counts.right} right, ${counts.imprecise} imprecise, ${counts.wrong} wrong, ` +
    `${counts.unknown} could not be told. From the ${told} that could, ${percent(right.from)} to ${percent(right.to)} % of all are ` +
    `right and ${percent(wrong.from)} to ${percent(wrong.to)} % wrong (95 %, Wilson).`
  )
}
