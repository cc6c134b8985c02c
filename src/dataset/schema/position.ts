import { z } from 'zod'
import { check, checked } from './check.ts'
import { citations } from './citation.ts'
import { id } from './id.ts'
import { text } from './text.ts'

/** An actor's stance on a component, in words, written on the day of the release. */
export const position = z
  .strictObject({
    component: id.describe('Id of the component'),
    headline: text.describe('The stance in one line'),
    summary: text.describe('The stance in a few sentences'),
    citations,
    check,
    checked: checked.exactOptional(),
  })
  .describe("An actor's stance on a component, in words of the release day")
