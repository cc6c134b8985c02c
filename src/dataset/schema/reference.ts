import { z } from 'zod'
import { form } from './form.ts'
import { ownId } from './id.ts'
import { listOf } from './listOf.ts'
import { text } from './text.ts'
import { webAddress } from './webAddress.ts'

/** A work that the founding article cites. */
export const reference = z
  .strictObject({
    id: ownId,
    cites: text.describe('How the article names it: author and year'),
    authors: listOf(text).describe('Persons who wrote it'),
    year: form('date', /^(19|20)\d\d$/, 'is no year; expected YYYY').describe('Year of publication'),
    title: text.exactOptional().describe('Title, where the work was identified'),
    publisher: text.exactOptional().describe('Publisher or journal, where the work was identified'),
    url: webAddress.exactOptional().describe('Its address on the web'),
    found: z.boolean().describe('Whether the work was identified'),
  })
  .describe('A work that the founding article cites')
