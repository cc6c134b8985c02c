import type { Dataset, Entry, RecordKind } from '../read.ts'

// Indicators are not among them: they stand inside their component.
const kinds: readonly RecordKind[] = [
  'actors',
  'components',
  'documents',
  'institutions',
  'milestones',
  'positions',
  'findings',
  'indices',
  'disputes',
  'open',
  'sources',
  'claims',
  'references',
  'terms',
  'samples',
]

const entries = new WeakMap<Dataset, readonly Entry[]>()

/** Every record of the dataset with its kind. */
export function entriesOf(dataset: Dataset): readonly Entry[] {
  let found = entries.get(dataset)
  if (!found) {
    found = kinds.flatMap((kind) => dataset[kind].map((record) => ({ kind, record }) as Entry))
    entries.set(dataset, found)
  }
  return found
}
