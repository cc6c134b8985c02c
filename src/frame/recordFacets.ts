import { documentTypes } from '../dataset/documentTypes.ts'
import { milestoneKinds } from '../dataset/milestoneKinds.ts'
import { sourceKinds } from '../dataset/sourceKinds.ts'
import { languageName } from './evidence/languageWords.ts'
import { checkWords, documentStatusWords, institutionStatusWords, significanceWords } from './filterWords.ts'
import { documentStatuses } from '../model/documentStatus.ts'

/** The kinds of record that have a table and pages; each is a screen. */
export const recordsKinds = ['documents', 'institutions', 'milestones', 'sources'] as const
export type RecordsKind = (typeof recordsKinds)[number]

/** What records can be filtered by, beside country, component and text: keys of the view and of the address. */
export type RecordFacet = 'type' | 'status' | 'kind' | 'significance' | 'check' | 'language'

const facetsByKind: Readonly<Record<RecordsKind, readonly RecordFacet[]>> = {
  documents: ['type', 'status', 'check'],
  institutions: ['status', 'check'],
  milestones: ['kind', 'significance', 'check'],
  sources: ['kind', 'language'],
}

export function facetsOf(kind: RecordsKind): readonly RecordFacet[] {
  return facetsByKind[kind]
}

/** What a facet is called on the page of a kind. */
export const facetTitles: Readonly<Record<RecordFacet, string>> = {
  type: 'Type',
  status: 'Status',
  kind: 'Kind',
  significance: 'Significance',
  check: 'Checked',
  language: 'Language',
}

/** The values of a facet in the order in which they are offered; languages are those that there are. */
export function facetOptions(kind: RecordsKind, facet: RecordFacet, languages: readonly string[]): readonly string[] {
  switch (facet) {
    case 'type':
      return documentTypes
    case 'status':
      return kind === 'institutions' ? Object.keys(institutionStatusWords) : documentStatuses
    case 'kind':
      return kind === 'sources' ? sourceKinds : milestoneKinds
    case 'significance':
      return Object.keys(significanceWords).toReversed()
    case 'check':
      return Object.keys(checkWords)
    case 'language':
      return languages
  }
}

/** A value of a facet in words. */
export function facetValueInWords(kind: RecordsKind, facet: RecordFacet, value: string): string {
  switch (facet) {
    case 'status':
      return (kind === 'institutions' ? institutionStatusWords : documentStatusWords)[value] ?? value
    case 'significance':
      return significanceWords[value] ?? value
    case 'check':
      return checkWords[value] ?? value
    case 'language':
      return languageName(value)
    default:
      return value.replaceAll('-', ' ')
  }
}
