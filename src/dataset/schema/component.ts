import { z } from 'zod'
import { ownId } from './id.ts'
import { listOf } from './listOf.ts'
import { day } from './partialDate.ts'
import { text } from './text.ts'

const caution = text.exactOptional().describe('Why a high count is no praise, shown beside the name: a short phrase')

/** A factual question, with the rule by which it is answered. */
export const indicator = z
  .strictObject({
    id: ownId,
    question: text.describe('The question'),
    caution,
    rule: z
      .strictObject({
        yes: text.describe('What counts as yes'),
        partial: text.exactOptional().describe('What counts as partial; absent where there is no half way'),
        no: text.describe('What counts as no'),
      })
      .describe('How the record is read into an answer'),
    ruleChanged: day
      .exactOptional()
      .describe('Day on which the rule was last changed; absent where it stands as it was first released'),
  })
  .describe('A factual question')

/** One of the strands of a national strategy, with its indicators. */
export const component = z
  .strictObject({
    id: ownId,
    label: text.describe('Its name on the screen'),
    caution,
    definition: text.describe('What it covers, in a sentence'),
    triad: z
      .enum(['intelligence', 'personal', 'corporate'])
      .exactOptional()
      .describe("Its place in the founding article's triad"),
    vector: z
      .enum(['robustness', 'resilience', 'defence'])
      .exactOptional()
      .describe("Its place in Israel's three efforts"),
    gciPillar: z
      .enum(['legal', 'technical', 'organizational', 'capacity-development', 'cooperation'])
      .exactOptional()
      .describe('Its pillar in the Global Cybersecurity Index'),
    indicators: listOf(indicator).describe('Its questions'),
  })
  .describe('One of the strands of a national strategy')
