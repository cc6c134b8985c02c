import type { Matrix } from '../../dataset/publish/matrix.ts'
import type { SortKey, View } from '../../view/view.ts'

/**
 * The next state of a sort mark that is pressed: the way that shows most first, the other way, unsorted. Names start
 * from A. `adding` keeps the other keys and makes this the last of them.
 */
export function pressSort(sort: readonly SortKey[], by: string, adding = false): SortKey[] {
  const next = nextKey(
    sort.find((key) => key.by === by),
    by,
  )
  const others = adding ? sort.filter((key) => key.by !== by) : []
  if (!adding) return next ? [next] : []
  const place = sort.findIndex((key) => key.by === by)
  if (!next) return others
  return place < 0 ? [...others, next] : sort.map((key) => (key.by === by ? next : key))
}

/** The same for the order of the columns, which has a single key. */
export function pressOrder(order: SortKey | undefined, by: string): SortKey | undefined {
  return nextKey(order?.by === by ? order : undefined, by)
}

function nextKey(current: SortKey | undefined, by: string): SortKey | undefined {
  const startsDescending = by !== 'name'
  if (!current) return { by, descending: startsDescending }
  return current.descending === startsDescending ? { by, descending: !startsDescending } : undefined
}

/** A direction in words: `most first`, `A to Z`. */
export function directionInWords({ by, descending }: SortKey): string {
  if (by === 'name') return descending ? 'Z to A' : 'A to Z'
  if (by === 'spread') return descending ? 'widest first' : 'narrowest first'
  return descending ? 'most first' : 'least first'
}

/** The actors with one of them moved by some places; the order by hand is the order of the selection. */
function moveActor(actors: readonly string[], actor: string, to: number): string[] {
  const others = actors.filter((id) => id !== actor)
  const place = Math.min(Math.max(to, 0), others.length)
  return [...others.slice(0, place), actor, ...others.slice(place)]
}

/** The change of the view that moves a column by hand, from the order in which the columns stand now. */
export function moveColumn(shown: readonly string[], actor: string, to: number): Pick<View, 'actors' | 'order'> {
  return { actors: moveActor(shown, actor, to), order: undefined }
}

/** The keys that sort what is drawn: on a phone the countries that are not drawn sort nothing. */
export function keysThatSort(sort: readonly SortKey[], { actors }: Matrix, drawn: readonly string[]): SortKey[] {
  return sort.filter(({ by }) => drawn.includes(by) || !actors.some(({ id }) => id === by))
}
