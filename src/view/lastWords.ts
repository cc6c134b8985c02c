const key = 'cyber-policy-atlas: last words'

/**
 * What was still to be kept of a draft, written where writing waits for nothing: a page that is left may be gone before the
 * store of the drafts has answered. There is little room: where not all fits, what was changed goes before what can be undone.
 */
export function writeLastWords(words: ReadonlyMap<string, unknown>): void {
  const changes = [...words].filter(([name]) => name === 'changes')
  for (const some of [[...words], changes]) {
    try {
      return localStorage.setItem(key, JSON.stringify(some))
    } catch {
      // Full, or refused.
    }
  }
}

/** What was written last, until it is forgotten. */
export function readLastWords(): readonly (readonly [name: string, value: unknown])[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]')
  } catch {
    return []
  }
}

export function forgetLastWords(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Where nothing is kept there is nothing to forget.
  }
}
