import type { Facet } from '../../model/selection.ts'

/** What is told about the origin of a facet, and the records of the dataset that bear on it: shown where they are there. */
export interface FacetOrigin {
  readonly words: string
  /** The claim of the founding article that it rests on. */
  readonly claim?: string
  /** A term of the glossary that explains the facet itself; one of the same name as the value goes before it. */
  readonly term?: string
}

export const facetOrigins: Readonly<Record<Facet, FacetOrigin>> = {
  triad: {
    words:
      'The founding article names three main components of a national strategy. The atlas keeps them as a way to gather its twelve; components that the article does not name under one of the three stand outside.',
    claim: 'claim-three-components',
  },
  vector: {
    words:
      'A concept ascribed to Israel joins three efforts: robustness keeps common attacks out, resilience handles the incident, defence answers the attacker. The atlas uses them to gather the components of every country, whether or not it uses these words itself.',
    claim: 'claim-il-vectors',
  },
  pillar: {
    words:
      'The Global Cybersecurity Index of the International Telecommunication Union asks its questions under five pillars. The atlas places each component under the pillar where the index asks about it; some have none. The answers here are the atlas’s own, not those of the index.',
    term: 'global-cybersecurity-index',
  },
}
