import type { Dataset } from '../src/dataset/read.ts'
import { aboutPages } from '../src/model/aboutPages.ts'
import { facetWords } from '../src/model/facetWords.ts'
import { screens, type Place, type ScreenId } from '../src/model/screens.ts'
import { facets, facetValues } from '../src/model/selection.ts'

/** A page of the built site beneath the first one. */
export interface Page {
  readonly place: Place
  readonly title: string
  readonly description: string
}

/** All pages of the built site but the first one. A record has one more for each id that it replaces. */
export function pagesOf(dataset: Dataset): Page[] {
  return [
    ...screens.slice(1).map(({ id, label, description }) => ({ place: { screen: id }, title: label, description })),
    ...dataset.actors.map(({ id, name, summary }) => page('countries', id, name, summary)),
    ...dataset.components.map(({ id, label, definition }) => page('components', id, label, definition)),
    ...facets.flatMap((facet) =>
      facetValues(dataset, facet).map((value) => {
        const { title, origin, values } = facetWords[facet]
        return page('components', `${facet}/${value}`, `${values[value] ?? value} (${title})`, origin)
      }),
    ),
    ...dataset.documents.flatMap((it) => idsOf(it).map((id) => page('documents', id, it.title, it.summary))),
    ...dataset.institutions.flatMap((it) => idsOf(it).map((id) => page('institutions', id, it.name, it.role))),
    ...dataset.milestones.flatMap((it) => idsOf(it).map((id) => page('milestones', id, it.title, it.summary))),
    ...dataset.sources.flatMap((it) => idsOf(it).map((id) => page('sources', id, it.title, it.publisher ?? it.title))),
    ...aboutPages.map(({ page: id, title, description }) => page('about', id, title, description)),
  ]
}

function page(screen: ScreenId, id: string, title: string, description: string): Page {
  return { place: { screen, page: id }, title, description }
}

function idsOf({ id, replaces = [] }: { readonly id: string; readonly replaces?: readonly string[] }) {
  return [id, ...replaces]
}
