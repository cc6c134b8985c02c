/** Where a reader is in a table: the row that stands first in sight, if not the very first, and the one that has the focus. */
export interface TablePlace {
  readonly top?: string | undefined
  readonly cursor?: string | undefined
}

/** The place in a table that was kept with this entry of the history, for whoever comes back to it. */
export function keptPlace(table: string): TablePlace | undefined {
  return (history.state as KeptPlaces | null)?.tablePlaces?.[table]
}

/** Keeps the place in a table with this entry of the history. */
export function keepPlace(table: string, place: TablePlace): void {
  const before = keptPlace(table)
  if (before?.top === place.top && before?.cursor === place.cursor) return
  const state = (history.state ?? {}) as KeptPlaces
  history.replaceState({ ...state, tablePlaces: { ...state.tablePlaces, [table]: place } }, '')
}

interface KeptPlaces {
  readonly tablePlaces?: Readonly<Record<string, TablePlace>>
}
