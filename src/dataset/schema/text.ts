import { form } from './form.ts'

// Joiners (U+200C, U+200D) and marks of direction (U+200E, U+200F) belong to the writing of some languages.
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00AD\u200B\u202A-\u202E\u2060-\u206F\uFEFF]/u
const lineBreak = /[\n\r\u2028\u2029]/
const letterOrDigit = /[\p{L}\p{N}]/u
const placeholder =
  /^(n\/?a|tb[ad]|unknown|null|undefined|todo|fixme|lorem ipsum|to be (added|announced|determined|done|written))[.…:!?]*$/i
const begun = /^(TODO|FIXME)\b/

/** Words for a reader in one line: never empty, no blanks at either end. What was not researched has no key at all. */
export const text = form(
  'text',
  /^\S([\s\S]*\S)?$/,
  'is empty, or begins or ends with a blank; leave the key out if there is nothing to say',
)
  .refine((words) => !unseen.test(words), {
    error: ({ input }) => unseenIn(String(input)),
    params: { rule: 'text' },
    abort: true,
  })
  .refine((words) => letterOrDigit.test(words) && !placeholder.test(words) && !begun.test(words), {
    error: 'says nothing; leave the key out if it was not researched',
    params: { rule: 'text' },
  })

function unseenIn(words: string): string {
  if (lineBreak.test(words)) return 'has a line break in it; expected one line'
  const found = unseen.exec(words)![0]
  const name = `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
  return `has ${name} in it, which nobody sees; expected letters, marks and blanks only`
}
