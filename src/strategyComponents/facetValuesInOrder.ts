import type { Matrix } from '../dataset/publish/matrix.ts'
import { facetWords } from '../model/facetWords.ts'
import { facetValues, type Facet } from '../model/selection.ts'

/** The values of a facet that components bear, in the order of its origin; one without a name of its own stands last. */
export function facetValuesInOrder(matrix: Matrix, facet: Facet): string[] {
  const there = facetValues(matrix, facet)
  const named = Object.keys(facetWords[facet].values).filter((value) => there.includes(value))
  return [...new Set([...named, ...there])]
}
