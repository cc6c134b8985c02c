import type { Matrix } from '../../dataset/publish/matrix.ts'
import type { SearchHit } from '../../model/search/searchRecords.ts'
import { placeAt, type Place } from '../../model/screens.ts'

/** Where a hit leads: a page, and maybe a part of it. */
export interface HitPlace {
  readonly place: Place
  readonly hash?: string
}

export function hitPlace({ id, kind }: Pick<SearchHit, 'id' | 'kind'>, matrix: Matrix): HitPlace {
  const page = id.slice(kind.length + 1)
  switch (kind) {
    case 'country':
      return { place: { screen: 'countries', page } }
    case 'component':
      return { place: { screen: 'components', page } }
    case 'indicator': {
      const component = matrix.components.find(({ indicators }) => indicators.some((it) => it.id === page))
      return { place: { screen: 'components', page: component?.id }, hash: page }
    }
    case 'document':
      return { place: { screen: 'documents', page } }
    case 'institution':
      return { place: { screen: 'institutions', page } }
    case 'milestone':
      return { place: { screen: 'milestones', page } }
    case 'source':
      return { place: { screen: 'sources', page } }
    case 'term':
      return { place: { screen: 'about', page: 'glossary' }, hash: page }
    case 'claim':
      return { place: { screen: 'about', page: 'claims' }, hash: page }
    case 'page':
      return { place: page === 'compare' ? { screen: 'compare' } : placeAt(`${page}/`) }
  }
}
