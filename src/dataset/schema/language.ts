import { form } from './form.ts'

/** A language tag (BCP 47): `he`, `ru`, `zh-Hans`. */
export const language = form(
  'language',
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/,
  'is no language tag (BCP 47); expected en, he or zh-Hans, for example',
)
