import type { Evidence } from '../../dataset/publish/evidence.ts'
import type { Component } from '../../dataset/publish/matrix.ts'
import type { Source } from '../../dataset/read.ts'
import type { SourceKind } from '../../dataset/sourceKinds.ts'
import { citedSources, type CitedSource } from '../../frame/evidence/citedSources.ts'

/** Sources of a like kind, those first that most answers and positions cite. */
export interface ReadingGroup {
  readonly title: string
  readonly sources: readonly CitedSource[]
}

const groups: readonly { readonly title: string; readonly kinds: readonly SourceKind[] }[] = [
  { title: 'Laws and official texts', kinds: ['legal', 'official', 'intergovernmental'] },
  { title: 'Scholarship', kinds: ['academic'] },
  {
    title: 'Notes on laws, think tanks, news, reference',
    kinds: ['legal-commentary', 'think-tank', 'media', 'encyclopedia', 'founding-article'],
  },
]

/** What can be read on a component: all that the answers and positions of these actors cite. Groups without sources are left out. */
export function readingList(evidences: readonly Evidence[], component: Component): ReadingGroup[] {
  const indicators = component.indicators.map(({ id }) => id)
  const citations = evidences.flatMap(({ findings, positions }) => [
    ...positions.filter((position) => position.component === component.id).flatMap((position) => position.citations),
    ...findings.filter(({ indicator }) => indicators.includes(indicator)).flatMap((finding) => finding.citations ?? []),
  ])
  const times = new Map<string, number>()
  for (const { source } of citations) times.set(source, (times.get(source) ?? 0) + 1)
  const sources: Record<string, Source> = Object.assign({}, ...evidences.map((evidence) => evidence.sources))
  const cited = citedSources(citations, sources).toSorted((one, other) => times.get(other.id)! - times.get(one.id)!)
  return groups
    .map(({ title, kinds }) => ({
      title,
      sources: cited.filter(({ source }) => source && kinds.includes(source.kind)),
    }))
    .filter((group) => group.sources.length > 0)
}
