import { z } from 'zod'
import { sourceKinds } from '../sourceKinds.ts'
import { ownId, replaces } from './id.ts'
import { language } from './language.ts'
import { listOf } from './listOf.ts'
import { originalText } from './originalText.ts'
import { partialDate } from './partialDate.ts'
import { text } from './text.ts'
import { webAddress } from './webAddress.ts'

/** A work that facts are read in. */
export const source = z
  .strictObject({
    id: ownId,
    kind: z
      .enum(sourceKinds)
      .describe(
        'Kind of work: `legal` is the text of a law, treaty, decree or judgment; `legal-commentary` what lawyers and legal publishers write about one; `official` what a state body publishes, `intergovernmental` what a body of states does',
      ),
    title: text.describe('Title in English'),
    originalTitle: originalText.exactOptional().describe('Title in the language of the work'),
    language: language.describe('Language of the work (BCP 47)'),
    authors: listOf(text).exactOptional().describe('Persons who wrote it'),
    publisher: text.exactOptional().describe('Who published it'),
    date: partialDate.exactOptional().describe('When it was published'),
    url: webAddress.exactOptional().describe('Its address on the web'),
    note: text.exactOptional().describe('What is special or doubtful about it'),
    replaces: replaces.exactOptional(),
  })
  .describe('A work that facts are read in')
