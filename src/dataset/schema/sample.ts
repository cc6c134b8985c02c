import { z } from 'zod'
import { verdicts } from '../verdicts.ts'
import { ownId } from './id.ts'
import { listOf } from './listOf.ts'
import { day } from './partialDate.ts'
import { text } from './text.ts'
import { webAddress } from './webAddress.ts'

/** Facts drawn by lot and checked by somebody who did not write them. */
export const sample = z
  .strictObject({
    id: ownId,
    day: day.describe('Day of the draw'),
    seed: z.int().positive().describe('Seed of the draw: `npm run data -- sample --seed` with it draws the same'),
    of: z.int().positive().describe('How many facts it speaks for: those from which it was drawn'),
    method: text.describe('How the facts were drawn and checked'),
    rules: z
      .strictObject({
        right: text.describe('When a fact is right'),
        imprecise: text.describe('When it is imprecise'),
        wrong: text.describe('When it is wrong'),
        unknown: text.describe('When it cannot be told'),
      })
      .describe('What each verdict means'),
    facts: listOf(
      z.strictObject({
        fact: text.describe('Id of the fact as it was drawn; since then it may have become another'),
        verdict: z.enum(verdicts).describe('How it stood'),
        reason: text.describe('Why; of an error, also what became of it'),
        pages: listOf(webAddress).exactOptional().describe('Pages, other than those cited, against which it was held'),
      }),
    ).describe('The facts of the sample'),
  })
  .describe('Facts drawn by lot and checked by somebody who did not write them: the error rate of the record')
