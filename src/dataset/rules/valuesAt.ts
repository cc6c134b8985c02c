import type { JsonPath } from '../check/parseFile.ts'

/** Every value under a key of a record, with the way to it; `citations.source` goes through the lists on its way. */
export function valuesAt(record: object, keys: string): { at: JsonPath; value: unknown }[] {
  return keys
    .split('.')
    .reduce<{ at: JsonPath; value: unknown }[]>(
      (reached, key) => reached.flatMap(({ at, value }) => eachOf([...at, key], value?.[key as keyof typeof value])),
      [{ at: [], value: record }],
    )
}

function eachOf(at: JsonPath, value: unknown): { at: JsonPath; value: unknown }[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value.map((item, index) => ({ at: [...at, index], value: item })) : [{ at, value }]
}
