import { z } from 'zod'
import { check, checked } from './check.ts'
import { citations } from './citation.ts'
import { components, id } from './id.ts'
import { listOf } from './listOf.ts'
import { text } from './text.ts'

/** A word of the field, explained. */
export const term = z
  .strictObject({
    id: id.describe('Name of the term, unique in the glossary: small letters and digits joined by hyphens'),
    term: text.describe('The word'),
    abbreviation: text.exactOptional().describe('Its abbreviation'),
    aka: listOf(text).exactOptional().describe('Other words for it, in any language'),
    definition: text.describe('What it means'),
    usage: listOf(
      z.strictObject({
        actor: id.describe('Id of the actor'),
        text: text.describe('How the actor uses the word'),
        citations,
      }),
    )
      .exactOptional()
      .describe('How actors differ in its use'),
    components: components.exactOptional(),
    seeAlso: listOf(id).exactOptional().describe('Terms to read next'),
    citations,
    check,
    checked: checked.exactOptional(),
  })
  .describe('A word of the field, explained')
