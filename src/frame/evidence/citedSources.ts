import type { Source } from '../../dataset/read.ts'

interface Citation {
  readonly source: string
  readonly locator?: string
}

/** A source with the places in it that are cited; without `source` if the dataset has none of this id. */
export interface CitedSource {
  readonly id: string
  readonly source?: Source
  readonly locators: readonly string[]
}

/** What the citations point to: each source once, in the order of its first citation. */
export function citedSources(
  citations: readonly Citation[],
  sources: Readonly<Record<string, Source>>,
): readonly CitedSource[] {
  const locators = new Map<string, string[]>()
  for (const { source, locator } of citations) {
    const found = locators.get(source) ?? []
    if (locator !== undefined && !found.includes(locator)) found.push(locator)
    locators.set(source, found)
  }
  return [...locators].map(([id, found]) => ({ id, locators: found, ...(sources[id] && { source: sources[id] }) }))
}
