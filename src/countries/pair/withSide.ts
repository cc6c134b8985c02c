import type { Pair, PairSide } from '../../view/view.ts'

/**
 * The pair with another side in one of its two places (0 or 1). Choosing whoever stands on the other side swaps the two;
 * a day that would make both sides one and the same changes nothing.
 */
export function withSide(pair: Pair, place: 0 | 1, side: PairSide): Pair {
  const other = pair[1 - place]!
  if (side.actor === other.actor && side.asOf === other.asOf) {
    return side.actor === pair[place].actor ? pair : swapped(pair)
  }
  return place === 0 ? [side, other] : [other, side]
}

/** The pair the other way round. */
export function swapped([one, other]: Pair): Pair {
  return [other, one]
}
