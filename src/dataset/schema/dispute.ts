import { z } from 'zod'
import { citations } from './citation.ts'
import { ownId, recordOrCell, replaces } from './id.ts'
import { listOf } from './listOf.ts'
import { text } from './text.ts'

/** What one source claims and another answers, with our assessment. */
export const dispute = z
  .strictObject({
    id: ownId,
    claim: text.describe('What one source says'),
    counterclaim: text.describe('What another answers'),
    assessment: text.describe('How the dataset decides, and why'),
    about: listOf(recordOrCell)
      .exactOptional()
      .describe('Records and cells (`ru.con-isolation`, `ru.resilience`) in dispute'),
    citations,
    replaces: replaces.exactOptional(),
  })
  .describe('What one source claims and another answers')
