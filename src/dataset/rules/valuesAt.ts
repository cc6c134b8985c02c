import type { JsonPath } from '../check/parseFile.ts'

/** A value in a record, and the way to it. */
export interface ValueAt {
  readonly at: JsonPath
  readonly value: unknown
}

const none: readonly ValueAt[] = []
const stepsOf = new Map<string, readonly string[]>()

/** Every value under a key of a record, with the way to it; `citations.source` goes through the lists on its way. */
export function valuesAt(record: object, keys: string): readonly ValueAt[] {
  let steps = stepsOf.get(keys)
  if (!steps) stepsOf.set(keys, (steps = keys.split('.')))
  // Rules ask each record for many keys, and most records have few of them.
  if (record[steps[0] as keyof object] === undefined) return none
  const found: ValueAt[] = []
  collect(record, steps, 0, [], found)
  return found
}

function collect(value: unknown, steps: readonly string[], depth: number, at: JsonPath, found: ValueAt[]): void {
  const step = steps[depth]
  if (step === undefined) {
    found.push({ at, value })
    return
  }
  const inner = (value as Readonly<Record<string, unknown>> | null | undefined)?.[step]
  if (inner === undefined) return
  if (Array.isArray(inner)) inner.forEach((item, index) => collect(item, steps, depth + 1, [...at, step, index], found))
  else collect(inner, steps, depth + 1, [...at, step], found)
}
