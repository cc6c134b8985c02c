import { z } from 'zod'
import { form } from './form.ts'
import { listOf } from './listOf.ts'
import { text } from './text.ts'

/** A place where a rule that only warns is known not to hold. */
export const exception = z
  .strictObject({
    rule: form(
      'id',
      /^[a-z]+(-[a-z]+)*$/,
      'is no rule; expected its name, as it stands in the list of faults',
    ).describe('Name of the rule'),
    records: listOf(text).describe(
      'Ids of the records, as the page names them: `nz-doc-strategy-2011`, `ru.con-isolation@2019-11-01`',
    ),
    reason: text.describe('Why the rule does not hold there'),
    until: text.describe('What would end the exception'),
  })
  .describe('Where a rule that only warns is known not to hold')
