/** `; did you mean "x"?` with the candidate most like the word, both if two are as near; nothing if none is like it, or many. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  return meant(nearestWords(word, candidates))
}

/** The question whether one of these, or of two, was meant. Of many none is more likely than the rest. */
export function meant(words: readonly string[]): string {
  const isFew = words.length > 0 && words.length <= 2
  return isFew ? `; did you mean ${words.map((word) => `"${word}"`).join(' or ')}?` : ''
}

/** The candidate most like the word, the first of those that are as near. */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  return nearestWords(word, candidates)[0]
}

/**
 * The candidates most like the word: at most a third of its letters may differ, or two, of short words half. Ids are alike
 * only if each of their words is: `nz-ms-wcc-1976` is another record than `nz-ms-gcsb-1977`, not a slip. Where none is so
 * near, those that go on where the word ends, or part from it late: `treatise`, `treaty`.
 */
function nearestWords(word: string, candidates: Iterable<string>): string[] {
  const all = [...new Set(candidates)]
  // Most slips are of one letter, and those are found much faster.
  for (const limit of [1, mostSlips(word)]) {
    const nearest = nearestWithin(limit, word, all)
    if (nearest.length > 0) return nearest
  }
  const longer = all.filter((each) => each.startsWith(`${word}-`))
  return longer.length > 0 || word.includes('-') ? longer : longestBeginning(word, all)
}

function mostSlips(word: string): number {
  return Math.min(Math.max(2, Math.floor(word.length / 3)), Math.floor(word.length / 2))
}

function nearestWithin(limit: number, word: string, candidates: readonly string[]): string[] {
  let best: string[] = []
  let most = limit
  for (const candidate of candidates) {
    const distance = distanceOf(word, candidate, most)
    if (distance > most || !isAlikeByWord(word, candidate)) continue
    if (distance < most) best = []
    best.push(candidate)
    most = distance
  }
  return best
}

/** Whether each word of an id is like the one in its place; ids of more or fewer words may have lost a hyphen. */
function isAlikeByWord(id: string, other: string): boolean {
  const [words, others] = [id.split('-'), other.split('-')]
  if (words.length < 2 || words.length !== others.length) return true
  return words.every((word, index) => {
    const most = /^\d+$/.test(word) ? 2 : Math.max(1, Math.floor(word.length / 3))
    return distanceOf(word, others[index]!, most) <= most
  })
}

/** The words that share the most letters with this one from the beginning on: more than half of it, and four. */
function longestBeginning(word: string, candidates: readonly string[]): string[] {
  let best: string[] = []
  let most = Math.max(4, Math.floor(word.length / 2) + 1)
  for (const candidate of candidates) {
    let shared = 0
    while (shared < word.length && word[shared] === candidate[shared]) shared++
    if (shared < most) continue
    if (shared > most) best = []
    best.push(candidate)
    most = shared
  }
  return best
}

/**
 * How many letters have to be put in, taken out, changed, or changed about with the next (optimal string alignment); if more
 * than `limit`, any number above it.
 */
function distanceOf(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeThat: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  let current = [...above]
  for (let row = 1; row <= a.length; row++) {
    let least = (current[0] = row)
    for (let column = 1; column <= b.length; column++) {
      const changed = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1)
      let distance = Math.min(changed, above[column]! + 1, current[column - 1]! + 1)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        distance = Math.min(distance, beforeThat[column - 2]! + 1)
      }
      current[column] = distance
      if (distance < least) least = distance
    }
    // A swap reaches over one row.
    if (least > limit + 1) return limit + 1
    ;[beforeThat, above, current] = [above, current, beforeThat.length > 0 ? beforeThat : [...current]]
  }
  return above[b.length]!
}
