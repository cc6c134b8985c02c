/**
 * `after`, with every part that says the same as in `before` replaced by that very part, so that what has not changed is not
 * drawn again. For plain objects, arrays and maps; anything else is compared as it is.
 */
export function keepUnchanged<T>(before: unknown, after: T): T {
  if (Object.is(before, after) || !isGroup(before) || !isGroup(after)) return after
  if (Object.getPrototypeOf(before) !== Object.getPrototypeOf(after)) return after
  if (after instanceof Map) {
    const former = before as ReadonlyMap<unknown, unknown>
    const kept = new Map([...after].map(([key, value]) => [key, keepUnchanged(former.get(key), value)]))
    const isSame = former.size === kept.size && [...kept].every(([key, value]) => former.get(key) === value)
    return (isSame ? before : kept) as T
  }
  const former = before as Readonly<Record<string, unknown>>
  const keys = Object.keys(after)
  const values = keys.map((key) => keepUnchanged(former[key], (after as Record<string, unknown>)[key]))
  const isSame = Object.keys(former).length === keys.length && keys.every((key, index) => former[key] === values[index])
  if (isSame) return before as T
  if (Array.isArray(after)) return values as T
  return Object.fromEntries(keys.map((key, index) => [key, values[index]])) as T
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
