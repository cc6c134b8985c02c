import type { SearchKind } from '../../model/search/searchEntries.ts'
import type { SearchHit } from '../../model/search/searchRecords.ts'

/** The hits of each kind together; the kind of the best hit first. */
export function groupHits(hits: readonly SearchHit[]): { kind: SearchKind; hits: SearchHit[] }[] {
  const groups = new Map<SearchKind, SearchHit[]>()
  for (const hit of hits) {
    const group = groups.get(hit.kind)
    if (group) group.push(hit)
    else groups.set(hit.kind, [hit])
  }
  return [...groups].map(([kind, ofKind]) => ({ kind, hits: ofKind }))
}
