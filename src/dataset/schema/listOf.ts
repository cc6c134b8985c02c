import { z } from 'zod'

/** A list with at least one item and none twice. Where there is nothing to list, the key is left out. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .refine((items) => items.length > 0, { error: 'is an empty list; leave the key out', params: { rule: 'list' } })
    .refine((items) => new Set(items.map((each) => JSON.stringify(each))).size === items.length, {
      error: 'names the same thing twice',
      params: { rule: 'list' },
    })
    .meta({ minItems: 1, uniqueItems: true })
}
