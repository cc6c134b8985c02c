import { z } from 'zod'
import { form } from './form.ts'
import { id } from './id.ts'
import { listOf } from './listOf.ts'
import { originalText } from './originalText.ts'
import { partialDate } from './partialDate.ts'
import { text } from './text.ts'

/** A country, a bloc of countries or a forum. */
export const actor = z
  .strictObject({
    id: id.describe("Short name in ids and addresses; also the name of the actor's folder"),
    kind: z
      .enum(['country', 'bloc', 'forum'])
      .describe(
        '`country` answers the questions; `bloc` has members that answer; `forum` has texts and events, no answers',
      ),
    name: text.describe('Name for a table head'),
    officialName: text.describe('Name in full'),
    aka: listOf(text).exactOptional().describe('Other words for it and for what is its own: `Britain`, `British`'),
    iso2: form('code', /^[A-Z]{2}$/, 'is no country code; expected two capital letters')
      .exactOptional()
      .describe('Country code, two letters (ISO 3166-1)'),
    iso3: form('code', /^[A-Z]{3}$/, 'is no country code; expected three capital letters')
      .exactOptional()
      .describe('Country code, three letters (ISO 3166-1)'),
    nativeNames: listOf(originalText).exactOptional().describe('Name in the languages of the country'),
    summary: text.describe('The actor and its cyber policy in a few sentences, as of the release'),
    approach: text.describe('Its approach in one line'),
    members: listOf(
      z.strictObject({
        actor: id.describe('Id of the member'),
        since: partialDate.describe('When it joined'),
      }),
    )
      .exactOptional()
      .describe('Members of a bloc'),
  })
  .describe('A country, a bloc of countries or a forum')
