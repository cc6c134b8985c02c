import { z } from 'zod'
import { check, checked } from './check.ts'
import { citations } from './citation.ts'
import { components, id, ownId, replaces } from './id.ts'
import { listOf } from './listOf.ts'
import { originalText } from './originalText.ts'
import { partialDate } from './partialDate.ts'
import { text } from './text.ts'

/** A body with a founding, maybe an end and successors. */
export const institution = z
  .strictObject({
    id: ownId,
    name: text.describe('Name in English'),
    originalName: originalText.exactOptional().describe('Name in the language of the body'),
    abbreviation: text.exactOptional().describe('Abbreviation in use'),
    founded: partialDate.describe('When it was founded'),
    ended: partialDate.exactOptional().describe('When it was closed or merged'),
    successors: listOf(id).exactOptional().describe('Institutions that took over its work'),
    role: text.describe('What it does, in a sentence or two'),
    components,
    citations,
    check,
    checked: checked.exactOptional(),
    replaces: replaces.exactOptional(),
  })
  .describe('A body of cyber policy')
