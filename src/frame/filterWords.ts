import type { AnswerFilter, Facet } from '../model/selection.ts'
import type { GlyphKind } from '../ui/Glyph.tsx'

/** How a facet is called, and where the idea comes from. */
export const facetWords: Readonly<Record<Facet, { readonly title: string; readonly origin: string }>> = {
  triad: { title: 'Triad', origin: 'The three components of a national strategy in the founding article.' },
  vector: { title: 'Vector', origin: 'Israel’s three, in its concept of about 2015 to 2017.' },
  pillar: { title: 'GCI pillar', origin: 'The five pillars of the ITU’s Global Cybersecurity Index.' },
}

/** The values of the facets in words. */
const facetValueWords: Readonly<Record<string, string>> = {
  intelligence: 'Intelligence',
  personal: 'Personal information',
  corporate: 'Corporate',
  robustness: 'Robustness',
  resilience: 'Resilience',
  defence: 'Defence',
  legal: 'Legal',
  technical: 'Technical',
  organizational: 'Organizational',
  'capacity-development': 'Capacity development',
  cooperation: 'Cooperation',
}

export function facetValueInWords(value: string): string {
  return facetValueWords[value] ?? value
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
