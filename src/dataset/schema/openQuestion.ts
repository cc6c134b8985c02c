import { z } from 'zod'
import { ownId, recordOrCell, replaces } from './id.ts'
import { listOf } from './listOf.ts'
import { text } from './text.ts'

/** What is not known, or still to be checked. */
export const openQuestion = z
  .strictObject({
    id: ownId,
    question: text.describe('What is not known, and where to look'),
    about: listOf(recordOrCell)
      .exactOptional()
      .describe('Records and cells (`ru.con-isolation`, `ru.resilience`) that it touches'),
    replaces: replaces.exactOptional(),
  })
  .describe('What is not known, or still to be checked')
