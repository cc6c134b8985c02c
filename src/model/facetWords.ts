import type { Facet } from './selection.ts'

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
