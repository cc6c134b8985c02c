import type { Dataset } from '../dataset/read.ts'
import { factsOf, type FactEntry } from './facts.ts'
import { randomNumbers, shuffled } from './randomNumbers.ts'

/**
 * Facts drawn by lot, each kind and each actor in proportion to what it holds: the facts of a kind and actor are shuffled
 * and stand together, and from that line every n-th is taken, from a beginning drawn by lot (systematic sampling; Cochran,
 * Sampling Techniques, chapter 8). All facts have the same chance; the same seed draws the same from the same dataset.
 *
 * @param size how many; all, if there are no more
 */
export function drawSample(dataset: Dataset, size: number, seed: number): FactEntry[] {
  const random = randomNumbers(seed)
  const strata = new Map<string, FactEntry[]>()
  for (const fact of factsOf(dataset)) {
    const stratum = `${fact.kind} ${fact.record.actor}`
    strata.set(stratum, [...(strata.get(stratum) ?? []), fact])
  }
  const line = [...strata.values()].flatMap((facts) => shuffled(facts, random))
  if (line.length <= size) return line
  const step = line.length / size
  const beginning = (random() / 2 ** 32) * step
  return Array.from({ length: size }, (_, index) => line[Math.floor(beginning + index * step)]!)
}
