import type { Matrix } from '../dataset/publish/matrix.ts'
import { facetWords } from '../model/facetWords.ts'
import { UnknownPage } from '../frame/page/UnknownPage.tsx'
import { facets, facetValues } from '../model/selection.ts'
import { ComponentPage } from './component/ComponentPage.tsx'
import { FacetPage } from './facet/FacetPage.tsx'
import { Overview } from './overview/Overview.tsx'

/** All components, one of them, or those that a facet gathers. */
export function ComponentsScreen({ matrix, page }: { matrix: Matrix; page: string | undefined }) {
  if (page === undefined) return <Overview matrix={matrix} />
  const component = matrix.components.find(({ id }) => id === page)
  if (component) return <ComponentPage key={page} matrix={matrix} component={component} />
  const found = facetPages(matrix).find((it) => it.page === page)
  if (found) return <FacetPage key={page} matrix={matrix} facet={found.facet} value={found.value} />
  return (
    <UnknownPage
      screen="components"
      page={page}
      what="component or facet"
      known={[...matrix.components.map(({ id, label }) => ({ page: id, name: label })), ...facetPages(matrix)]}
    />
  )
}

function facetPages(matrix: Matrix) {
  return facets.flatMap((facet) =>
    facetValues(matrix, facet).map((value) => ({
      facet,
      value,
      page: `${facet}/${value}`,
      name: `${facetWords[facet].title}: ${facetWords[facet].values[value] ?? value}`,
    })),
  )
}
