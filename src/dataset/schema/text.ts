import { form } from './form.ts'

/** Words for a reader: never empty, no blanks at either end. What was not researched has no key at all. */
export const text = form(
  'text',
  /^\S([\s\S]*\S)?$/,
  'is empty, or begins or ends with a blank; leave the key out if there is nothing to say',
).refine((words) => !/^(n\/?a|tb[ad]|unknown|null|-|\?)$/i.test(words), {
  error: 'says nothing; leave the key out if it was not researched',
  params: { rule: 'text' },
})
