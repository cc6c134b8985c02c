import { z } from 'zod'

/** A string of a certain form. `rule` is the form's name in a fault, `error` says what is wrong and what was expected. */
export function form(rule: string, pattern: RegExp, error: string) {
  return (
    z
      .string()
      .refine((value) => pattern.test(value), { error, params: { rule }, abort: true })
      // Editors show the words in place of the pattern.
      .meta({ pattern: pattern.source, patternErrorMessage: error })
  )
}
