import type { AnswerFilter } from '../model/selection.ts'
import type { GlyphKind } from '../ui/Glyph.tsx'

/** The answers that one can filter by, in words, with the marks that bear them. */
export const answerWords: Readonly<
  Record<AnswerFilter, { readonly label: string; readonly marks: readonly GlyphKind[] }>
> = {
  yes: { label: 'yes', marks: ['yes'] },
  partial: { label: 'partial', marks: ['partial'] },
  no: { label: 'no', marks: ['no'] },
  inferred: { label: 'inferred no', marks: ['inferred'] },
  open: { label: 'unknown or open', marks: ['unknown', 'open'] },
}

/** What a document is on a day. */
export const documentStatusWords: Readonly<Record<string, string>> = {
  'not-yet': 'not yet there',
  proposed: 'proposed',
  pending: 'adopted, not yet in force',
  'in-force': 'in force',
  ended: 'ended',
}

/** What an institution is on a day. */
export const institutionStatusWords: Readonly<Record<string, string>> = {
  'not-yet': 'not founded yet',
  'in-force': 'at work',
  ended: 'closed or merged',
}

/** How much weight an event has, from most to least. */
export const significanceWords: Readonly<Record<string, string>> = {
  3: 'major (3 of 3)',
  2: 'middling (2 of 3)',
  1: 'minor (1 of 3)',
}

/** How a record was checked. */
export const checkWords: Readonly<Record<string, string>> = {
  read: 'read in a source',
  known: 'known, still to be checked',
}
