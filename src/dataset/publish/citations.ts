import type { Dataset, RecordKind } from '../read.ts'

/** What cites a source: the ids of the records by their kind, in the dataset's order. */
export interface SourceCitations {
  readonly source: string
  readonly by: { readonly [Kind in RecordKind]?: readonly string[] }
}

const citingKinds = [
  'findings',
  'positions',
  'documents',
  'institutions',
  'milestones',
  'indices',
  'disputes',
  'terms',
] as const satisfies readonly RecordKind[]

/**
 * What cites each source, by the source's own id even where an old one was named. A source that nothing cites is left out.
 * Reference the other way round: `citations` in the records.
 */
export function citationsOf(dataset: Dataset): SourceCitations[] {
  const found = new Map<string, Partial<Record<RecordKind, string[]>>>()
  for (const kind of citingKinds) {
    for (const record of dataset[kind]) {
      for (const source of new Set(sourcesIn(record).map((id) => dataset.byId.get(id)?.record.id ?? id))) {
        const by = found.get(source) ?? {}
        ;(by[kind] ??= []).push(record.id)
        found.set(source, by)
      }
    }
  }
  return [...found].map(([source, by]) => ({ source, by }))
}

/** The ids of the sources that a record cites, in its parts too: a term cites for each state's use of it. */
function sourcesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn)
  if (typeof value !== 'object' || value === null) return []
  const own = 'citations' in value ? (value.citations as readonly { readonly source: string }[]) : []
  return [...own.map(({ source }) => source), ...Object.values(value).flatMap(sourcesIn)]
}
