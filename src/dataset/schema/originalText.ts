import { z } from 'zod'
import { language } from './language.ts'
import { text } from './text.ts'

/** Words in the language they were written in. */
export const originalText = z.strictObject({
  lang: language.describe('Language of the words'),
  text: text.describe('The words'),
})
