import { PlaceLink } from '../../frame/PlaceLink.tsx'
import { useCatalogue } from '../../frame/useCatalogue.ts'

const kinds = ['sources'] as const

/** The ways to the pages of the sources that are cited, by their titles as soon as these have come. */
export function SourceLinks({ citations }: { citations: readonly { readonly source: string }[] }) {
  const { lists } = useCatalogue(kinds)
  const sources = [...new Set(citations.map(({ source }) => source))]
  return sources.map((source, index) => {
    const title = lists.sources?.find(({ id }) => id === source)?.title
    return (
      <span key={source}>
        {index > 0 && '; '}
        <PlaceLink to={{ screen: 'sources', page: source }}>
          {title ?? <>source {sources.length > 1 && index + 1}</>}
        </PlaceLink>
      </span>
    )
  })
}
