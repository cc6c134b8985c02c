import { z } from 'zod'
import { id } from './id.ts'
import { listOf } from './listOf.ts'
import { text } from './text.ts'

/** A pointer to a source. */
export const citation = z.strictObject({
  source: id.describe('Id of the source'),
  locator: text.exactOptional().describe('Where in it: article, section, page or table'),
})

export const citations = listOf(citation).describe('Where it can be read')
