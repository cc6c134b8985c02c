import { facetWords } from '../model/facetWords.ts'
import { PlaceLink } from '../frame/PlaceLink.tsx'
import type { Facet } from '../model/selection.ts'

/** A value of a facet, leading to its page. */
export function FacetLink({ facet, value }: { facet: Facet; value: string }) {
  return (
    <PlaceLink to={{ screen: 'components', page: `${facet}/${value}` }}>
      {facetWords[facet].values[value] ?? value}
    </PlaceLink>
  )
}
