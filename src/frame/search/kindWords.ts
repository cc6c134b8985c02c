import type { SearchKind } from '../../model/search/searchEntries.ts'

/** What hits of a kind are called where they stand together. */
export const kindWords: Readonly<Record<SearchKind, string>> = {
  country: 'Countries and blocs',
  component: 'Components',
  indicator: 'Questions',
  document: 'Documents',
  institution: 'Institutions',
  milestone: 'Milestones',
  term: 'Words',
  claim: 'Claims of the founding article',
  source: 'Sources',
  page: 'Pages',
}
