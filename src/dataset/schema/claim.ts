import { z } from 'zod'
import { claimStatuses } from '../claimStatuses.ts'
import { components, id, ownId } from './id.ts'
import { listOf } from './listOf.ts'
import { text } from './text.ts'

/** A statement of the founding article, held against the evidence. */
export const claim = z
  .strictObject({
    id: ownId,
    actors: listOf(id).exactOptional().describe('Actors that it speaks of'),
    components,
    statement: text.describe('What the article says'),
    assessment: z
      .strictObject({
        status: z.enum(claimStatuses).describe('How it stands'),
        reason: text.describe('Why'),
        evidence: listOf(id).exactOptional().describe('Documents, institutions and milestones that bear on it'),
        indicators: listOf(id).exactOptional().describe('Indicators that bear on it'),
      })
      .describe('How the statement stands against the evidence'),
    cites: text.exactOptional().describe('What the article cites for it: the `cites` of a reference'),
  })
  .describe('A statement of the founding article, held against the evidence')
