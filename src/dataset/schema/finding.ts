import { z } from 'zod'
import { check, checked } from './check.ts'
import { citations } from './citation.ts'
import { id } from './id.ts'
import { listOf } from './listOf.ts'
import { since } from './partialDate.ts'
import { text } from './text.ts'

/** One dated answer to an indicator. It holds from `since` until the next finding of the same actor and indicator. */
export const finding = z
  .strictObject({
    indicator: id.describe('Id of the indicator that it answers'),
    value: z.enum(['yes', 'partial', 'no', 'unknown']).describe("The answer by the indicator's rule"),
    since: since
      .exactOptional()
      .describe('From when it holds; with `≤` the beginning is open; absent on a lone answer that holds throughout'),
    basis: text.exactOptional().describe('Why this is the answer; always there if it is partial'),
    evidence: listOf(id).exactOptional().describe('Documents, institutions and milestones that it rests on'),
    citations: citations.exactOptional(),
    check,
    checked: checked.exactOptional(),
  })
  .describe('One dated answer to an indicator')
