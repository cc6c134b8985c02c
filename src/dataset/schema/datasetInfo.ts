import { z } from 'zod'
import { form } from './form.ts'
import { id } from './id.ts'
import { listOf } from './listOf.ts'
import { day } from './partialDate.ts'
import { text } from './text.ts'

/** The version of the schema that this code reads; it goes up when older code would misread the files. */
export const schemaVersion = 1

/** What the dataset says about itself: the whole of dataset.json. */
export const datasetInfo = z
  .strictObject({
    name: text.describe('Name of the dataset'),
    schemaVersion: z
      .int()
      .positive()
      .exactOptional()
      .describe('Version of the schema that the files keep, a whole number; 1 if absent'),
    version: form(
      'version',
      /^20\d\d\.(0[1-9]|1[0-2])\.\d+$/,
      'is no version; expected year, month and number: 2026.11.0',
    ).describe('Year, month and number of the release (CalVer)'),
    licence: z.literal('CC-BY-4.0').describe('Licence of the data (SPDX)'),
    released: day.describe('Day of the release: nothing in the dataset is later'),
    checked: day.describe('Day on which the facts were checked, where a fact does not say otherwise'),
    cite: text.describe('How to cite the dataset, with its version'),
    actors: listOf(id).describe('Every actor, in the order in which they stand where nothing else orders them'),
  })
  .describe('What the dataset says about itself')
