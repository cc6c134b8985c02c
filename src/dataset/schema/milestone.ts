import { z } from 'zod'
import { milestoneKinds } from '../milestoneKinds.ts'
import { check, checked } from './check.ts'
import { citations } from './citation.ts'
import { components, id, ownId, replaces } from './id.ts'
import { listOf } from './listOf.ts'
import { partialDate } from './partialDate.ts'
import { text } from './text.ts'

/** A dated event of policy. */
export const milestone = z
  .strictObject({
    id: ownId,
    date: partialDate.describe('When it happened or began'),
    endDate: partialDate.exactOptional().describe('When it was over, if it took longer'),
    kind: z.enum(milestoneKinds).describe('Kind of event'),
    title: text.describe('What happened, in a headline'),
    summary: text.describe('What happened, in a sentence or two'),
    actors: listOf(id)
      .exactOptional()
      .describe('Those who acted: with the country of the folder, or all of them in the folder of a bloc or forum'),
    about: listOf(id)
      .exactOptional()
      .describe('Actors whom it concerns without their acting: accused, addressed, absent'),
    partOf: id.exactOptional().describe('The milestone that this one is a part of'),
    components,
    significance: z.literal([1, 2, 3]).describe('Weight when there is little room: 3 is drawn first'),
    documents: listOf(id).exactOptional().describe('Documents it gave rise to or rests on'),
    institutions: listOf(id).exactOptional().describe('Institutions that took part'),
    citations,
    check,
    checked: checked.exactOptional(),
    replaces: replaces.exactOptional(),
  })
  .describe('A dated event of policy')
