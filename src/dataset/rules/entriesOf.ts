import type { Dataset, Entry } from '../read.ts'

/** Every record of the dataset with its kind. Indicators are not among them: they stand inside their component. */
export function entriesOf(dataset: Dataset): Entry[] {
  const { info: _, byId: __, findingsOf: ___, indicators: ____, ...records } = dataset
  return Object.entries(records).flatMap(([kind, list]) => list.map((record) => ({ kind, record }) as Entry))
}
