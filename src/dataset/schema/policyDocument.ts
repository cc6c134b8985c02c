import { z } from 'zod'
import { documentTypes } from '../documentTypes.ts'
import { check, checked } from './check.ts'
import { citations } from './citation.ts'
import { components, id, ownId, replaces } from './id.ts'
import { listOf } from './listOf.ts'
import { originalText } from './originalText.ts'
import { partialDate } from './partialDate.ts'
import { text } from './text.ts'

const party = z.strictObject({
  actor: id.describe('Id of the actor'),
  signed: partialDate.exactOptional().describe('When it signed or joined the text'),
  ratified: partialDate.exactOptional().describe('When it ratified or acceded'),
  inForce: partialDate.exactOptional().describe('From when the text binds it'),
  ended: partialDate.exactOptional().describe('From when it no longer binds it'),
})

/**
 * A policy instrument. Its status is not stored: it follows from the dates as of a day. (Elsewhere called a document;
 * the name here keeps clear of the browser's `Document`.)
 */
export const policyDocument = z
  .strictObject({
    id: ownId,
    title: text.describe('Title in English'),
    originalTitle: originalText.exactOptional().describe('Title in the language of the text'),
    type: z.enum(documentTypes).describe('Kind of instrument'),
    issuer: text.describe('Who issued it'),
    proposed: partialDate.exactOptional().describe('When it was published or introduced as a draft'),
    adopted: partialDate
      .exactOptional()
      .describe('When it was adopted, enacted, published or opened for signature; a bill has none'),
    inForce: z
      .union([partialDate, z.literal('pending')], {
        error: 'is no date; expected YYYY, YYYY-MM, YYYY-MM-DD or pending',
      })
      .exactOptional()
      .describe('From when it is in force; `pending` if it was adopted and is not yet in force'),
    ended: partialDate.exactOptional().describe('When it ended'),
    endedBy: z
      .enum(['superseded', 'repealed', 'expired', 'withdrawn', 'lapsed'])
      .exactOptional()
      .describe('How it ended'),
    supersedes: listOf(id).exactOptional().describe('Documents that it took the place of'),
    parties: listOf(party).exactOptional().describe('States and blocs that joined it, with their own dates'),
    components,
    summary: text.describe('What it says, in a few sentences'),
    citations,
    check,
    checked: checked.exactOptional(),
    note: text.exactOptional().describe('What is doubtful about it'),
    replaces: replaces.exactOptional(),
  })
  .describe('A policy instrument: strategy, doctrine, law, regulation, treaty and their like')
