import { z } from 'zod'
import { form } from './form.ts'
import { check, checked } from './check.ts'
import { citations } from './citation.ts'
import { text } from './text.ts'

const count = z.int().positive()

/** How an actor came out in an edition of an international index. */
export const indexResult = z
  .strictObject({
    index: z
      .enum(['gci', 'iiss', 'ncpi', 'ncsi'])
      .describe(
        'The index: Global Cybersecurity Index (ITU), Cyber Capabilities and National Power (IISS), National Cyber Power Index (Belfer Center), National Cyber Security Index (e-Governance Academy)',
      ),
    edition: form('edition', /^20\d\d(\/\d\d)?$/, 'is no edition; expected a year, or 2014/15').describe(
      'Its edition, as the publisher counts them',
    ),
    score: z.number().min(0).exactOptional().describe('Score that the actor got'),
    scoreOutOf: z.number().positive().exactOptional().describe('Highest score there is'),
    rank: count.exactOptional().describe('Place of the actor, 1 is first'),
    rankOutOf: count.exactOptional().describe('How many were ranked'),
    tier: text.exactOptional().describe('Group that the actor was put in, in the words of the index'),
    citations,
    check,
    checked: checked.exactOptional(),
  })
  .describe('How an actor came out in an international index')
