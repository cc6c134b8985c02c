import { PlaceLink } from '../../frame/PlaceLink.tsx'

/** The ways to the pages of the sources that are cited. */
export function SourceLinks({ citations }: { citations: readonly { readonly source: string }[] }) {
  const sources = [...new Set(citations.map(({ source }) => source))]
  return sources.map((source, index) => (
    <span key={source}>
      {index > 0 && ', '}
      <PlaceLink to={{ screen: 'sources', page: source }}>source {sources.length > 1 && index + 1}</PlaceLink>
    </span>
  ))
}
