import type { Source } from '../../dataset/read.ts'
import { sourceKinds, type SourceKind } from '../../dataset/sourceKinds.ts'
import type { ProfileRecords } from './profileRecords.ts'

/** How many sources of an actor there are of each kind and language. */
export interface SourceCounts {
  readonly all: number
  readonly kinds: readonly SourceKind[]
  /** The most frequent first. */
  readonly languages: readonly string[]
  readonly count: (kind?: SourceKind, language?: string) => number
}

/** The sources that an actor's records cite, and those that stand in its folder; each is counted once. */
export function sourceCounts(actor: string, records: ProfileRecords, sources: readonly Source[]): SourceCounts {
  const lists = [
    records.documents,
    records.institutions,
    records.milestones,
    records.positions,
    records.indices,
    records.disputes,
  ]
  const cited = new Set(
    lists.flatMap((list) =>
      list.filter((it) => it.actor === actor).flatMap(({ citations }) => citations.map(({ source }) => source)),
    ),
  )
  const own = sources.filter((it) => it.actor === actor || cited.has(it.id))
  const count = (kind?: SourceKind, language?: string) =>
    own.filter((it) => (kind === undefined || it.kind === kind) && (language === undefined || it.language === language))
      .length
  return {
    all: own.length,
    kinds: sourceKinds.filter((kind) => count(kind) > 0),
    languages: [...new Set(own.map(({ language }) => language))].sort(
      (one, other) => count(undefined, other) - count(undefined, one) || (one < other ? -1 : 1),
    ),
    count,
  }
}
