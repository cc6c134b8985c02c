import { claimStatuses } from '../../dataset/claimStatuses.ts'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import type { Claim } from '../../dataset/read.ts'
import { textSearch } from '../../model/selection.ts'
import type { SortKey } from '../../view/view.ts'

export type ClaimStatus = Claim['assessment']['status']

/** How a claim can stand, in words. */
export const statusMeanings: Readonly<Record<ClaimStatus, string>> = {
  supported: 'The record bears it out.',
  imprecise: 'Right at its core, wrong or too wide in a detail that is named.',
  contested: 'Sources disagree, or the record speaks against it as well as for it.',
  unverified: 'What it rests on was not found.',
  opinion: 'A judgement that no record can settle.',
}

/** What the reader wants to see; within one filter any choice suffices, between filters all must hold; empty means all. */
export interface ClaimFilters {
  readonly status: readonly string[]
  /** Actors that the claim names. */
  readonly of: readonly string[]
  readonly components: readonly string[]
  readonly q: string
}

/** The filters that one can choose from a list, and what a claim bears of each. */
const claimFacets = {
  status: ({ assessment }: Claim): readonly string[] => [assessment.status],
  of: ({ actors = [] }: Claim): readonly string[] => actors,
  components: ({ components }: Claim): readonly string[] => components,
} as const
export type ClaimFacet = keyof typeof claimFacets

/** What claims are sorted by, as it stands in the address, and the facet that says it. */
const sortFacets: Readonly<Record<string, ClaimFacet>> = { status: 'status', actors: 'of', components: 'components' }

/** The claims that pass the filters; `except` is a filter that is left out of account. */
export function keptClaims(claims: readonly Claim[], filters: ClaimFilters, except?: ClaimFacet): readonly Claim[] {
  const isFound = textSearch(filters.q)
  const facets = Object.keys(claimFacets) as ClaimFacet[]
  return claims.filter(
    (claim) =>
      facets.every((facet) => {
        const chosen = filters[facet]
        return facet === except || chosen.length === 0 || claimFacets[facet](claim).some((it) => chosen.includes(it))
      }) && isFound([claim.statement, claim.assessment.reason, claim.cites].filter(Boolean).join('\n')),
  )
}

/** How many claims each value of a facet would show, beside the other filters. */
export function countsOf(claims: readonly Claim[], filters: ClaimFilters, facet: ClaimFacet): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of keptClaims(claims, filters, facet).flatMap(claimFacets[facet])) {
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/**
 * Claims by several keys, else in the article's order: by status from supported to opinion, by the first actor and the
 * first component in the record's order. A claim that names no actor stands last, whichever way one sorts.
 */
export function sortedClaims(claims: readonly Claim[], keys: readonly SortKey[], matrix: Matrix): readonly Claim[] {
  const orders: Readonly<Record<ClaimFacet, readonly string[]>> = {
    status: claimStatuses,
    of: matrix.actors.map(({ id }) => id),
    components: matrix.components.map(({ id }) => id),
  }
  const placeIn = (claim: Claim, facet: ClaimFacet) => {
    const places = claimFacets[facet](claim).map((value) => orders[facet].indexOf(value))
    return places.length === 0 ? undefined : Math.min(...places)
  }
  return claims.toSorted((one, other) => {
    for (const { by, descending } of keys) {
      const facet = sortFacets[by]
      if (!facet) continue
      const [a, b] = [placeIn(one, facet), placeIn(other, facet)]
      if (a === b) continue
      if (a === undefined || b === undefined) return a === undefined ? 1 : -1
      return descending ? b - a : a - b
    }
    return 0
  })
}
