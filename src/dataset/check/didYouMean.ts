/** `; did you mean "x"?` with the candidate most like the word, or nothing if none is like it. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const found = nearestWord(word, candidates)
  return found === undefined ? '' : `; did you mean "${found}"?`
}

/** The candidate most like the word: at most a third of its letters may differ, or two, of short words half. */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates]
  // Most slips are of one letter, and those are found much faster.
  const most = Math.min(Math.max(2, Math.floor(word.length / 3)), Math.floor(word.length / 2))
  return nearestWithin(1, word, all) ?? nearestWithin(most, word, all)
}

function nearestWithin(limit: number, word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined
  let most = limit
  for (const candidate of candidates) {
    const distance = distanceOf(word, candidate, most)
    if (distance > most) continue
    best = candidate
    most = distance - 1
  }
  return best
}

/** How many letters have to be put in, taken out or changed (Levenshtein 1966); if more than `limit`, any number above it. */
function distanceOf(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  let current = [...above]
  for (let row = 1; row <= a.length; row++) {
    let least = (current[0] = row)
    for (let column = 1; column <= b.length; column++) {
      const changed = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1)
      const distance = Math.min(changed, above[column]! + 1, current[column - 1]! + 1)
      current[column] = distance
      if (distance < least) least = distance
    }
    if (least > limit) return limit + 1
    ;[above, current] = [current, above]
  }
  return above[b.length]!
}
