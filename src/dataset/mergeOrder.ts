/** The order of a merged list if ours, and if theirs, is preferred. They hold the same items, and differ only in a conflict. */
export interface MergedOrder<T> {
  readonly ours: readonly T[]
  readonly theirs: readonly T[]
  readonly isConflict: boolean
}

/**
 * Joins the orders that two edits gave to one list. The order of the edit that moved something stands; where both moved
 * something, and not alike, somebody has to decide. What only one of them has stands after what stands before it there.
 */
export function mergeOrder<T>(base: readonly T[], ours: readonly T[], theirs: readonly T[]): MergedOrder<T> {
  const agreed = (order: readonly T[]) => ({ ours: order, theirs: order, isConflict: false })
  if (!isMoved(ours, theirs)) return agreed(woven(ours, theirs))
  const [weMoved, theyMoved] = [isMoved(base, ours), isMoved(base, theirs)]
  if (theyMoved && !weMoved) return agreed(woven(theirs, ours))
  // Where none moved what there was, both added the same; a list of its own order is then only one that is new.
  if (weMoved === theyMoved && (weMoved || base.length === 0)) {
    return { ours: woven(ours, theirs), theirs: woven(theirs, ours), isConflict: true }
  }
  return agreed(woven(ours, theirs))
}

/** Whether what two lists have in common stands in another order in them. */
export function isMoved<T>(one: readonly T[], other: readonly T[]): boolean {
  const [inOne, inOther] = [new Set(one), new Set(other)]
  const shared = other.filter((item) => inOne.has(item))
  return one.filter((item) => inOther.has(item)).some((item, index) => item !== shared[index])
}

/** A list with what only another one has. */
function woven<T>(list: readonly T[], other: readonly T[]): T[] {
  const own = new Set(list)
  const items = [...list]
  const isOtherwise = isMoved(list, other)
  for (const [index, item] of other.entries()) {
    if (own.has(item)) continue
    const before = other[index - 1]
    const isAmongOwn = before !== undefined && own.has(before)
    // In another order the neighbours say little; the end says that it was put at the end.
    const isAtEnd = isOtherwise && (isAmongOwn || index === 0) && !other.slice(index + 1).some((each) => own.has(each))
    if (isAtEnd) items.push(item)
    else items.splice(index === 0 ? 0 : items.indexOf(before!) + 1, 0, item)
  }
  return items
}
