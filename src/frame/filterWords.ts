import type { AnswerFilter, Facet } from '../model/selection.ts'
import type { GlyphKind } from '../ui/Glyph.tsx'

interface FacetWords {
  readonly title: string
  /** Where the idea comes from. */
  readonly origin: string
  /** Its values in words, in the order in which they are offered. */
  readonly values: Readonly<Record<string, string>>
}

export const facetWords: Readonly<Record<Facet, FacetWords>> = {
  triad: {
    title: 'Triad',
    origin: 'The three components of a national strategy in the founding article.',
    values: { intelligence: 'Intelligence', personal: 'Personal information', corporate: 'Corporate' },
  },
  vector: {
    title: 'Vector',
    origin: 'Israel’s three, from its concept of about 2015 to 2017.',
    values: { robustness: 'Robustness', resilience: 'Resilience', defence: 'Defence' },
  },
  pillar: {
    title: 'GCI pillar',
    origin: 'The five pillars of the ITU’s Global Cybersecurity Index.',
    values: {
      legal: 'Legal',
      technical: 'Technical',
      organizational: 'Organizational',
      'capacity-development': 'Capacity development',
      cooperation: 'Cooperation',
    },
  },
}

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
