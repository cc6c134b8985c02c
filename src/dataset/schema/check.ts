import { z } from 'zod'
import { day } from './partialDate.ts'

/** How a fact was checked. */
export const check = z
  .enum(['read', 'known'])
  .describe('How it was checked: `read` in a cited source, or `known` and still to be checked')

export const checked = day.describe("Day of the check, where it is not the dataset's check day")
