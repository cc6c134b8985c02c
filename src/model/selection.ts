import type { Component, Indicator, Matrix } from '../dataset/publish/matrix.ts'
import { unknownSet, values, type Answer } from './answer.ts'

/** The facets by which components are gathered: the article's three, Israel's vectors, the pillars of the ITU's index. */
export const facets = ['triad', 'vector', 'pillar'] as const
export type Facet = (typeof facets)[number]

/** What an answer can be filtered by: a value that it may have, an inferred no, or more than one value being possible. */
export const answerFilters = [...values.toReversed(), 'inferred', 'open'] as const
export type AnswerFilter = (typeof answerFilters)[number]

/** What the reader wants to see. Within one filter any choice suffices, between filters all must hold; empty means all. */
export interface Filters {
  readonly components: readonly string[]
  readonly triad: readonly string[]
  readonly vector: readonly string[]
  readonly pillar: readonly string[]
  readonly answer: readonly AnswerFilter[]
  readonly q: string
}

export const noFilters: Filters = { components: [], triad: [], vector: [], pillar: [], answer: [], q: '' }

/** The values of a facet in the order in which the components first bear them. */
export function facetValues(matrix: Pick<Matrix, 'components'>, facet: Facet): string[] {
  return [...new Set(matrix.components.flatMap((component) => facetValueOf(component, facet) ?? []))]
}

/** The value of a component in a facet; none where it stands outside that facet. */
export function facetValueOf(component: Component, facet: Facet): string | undefined {
  return facet === 'pillar' ? component.gciPillar : component[facet]
}

/** Whether a component passes the filters on components. */
export function keepsComponent(filters: Filters, component: Component): boolean {
  const passes = (chosen: readonly string[], value: string | undefined) =>
    chosen.length === 0 || (value !== undefined && chosen.includes(value))
  return (
    passes(filters.components, component.id) &&
    facets.every((facet) => passes(filters[facet], facetValueOf(component, facet)))
  )
}

/** Whether an answer passes the filter: it may have a chosen value. */
export function keepsAnswer(chosen: readonly AnswerFilter[], answer: Answer): boolean {
  if (chosen.length === 0) return true
  return chosen.some((filter) => {
    if (filter === 'inferred') return answer.inferred
    if (filter === 'open') return answer.values.length > 1
    return answer.values.includes(filter)
  })
}

/**
 * A search that finds texts with all its words, in any order, whatever their case and accents. A word is found where a word
 * begins so, not inside of another (`GGE` is not in `trigger`); behind `cyber` another one begins. In scripts that join words
 * or particles without a gap, as Hebrew and Chinese do, it is found anywhere.
 */
export function textSearch(q: string): (text: string) => boolean {
  const words = fold(q).split(/\s+/).filter(Boolean)
  const begins = words.map((word) => !joinedScripts.test(word))
  return (text) => {
    const folded = fold(text)
    return words.every((word, index) => (begins[index] ? hasBeginning(folded, word) : folded.includes(word)))
  }
}

const joinedScripts =
  /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const letterOrDigit = /[\p{L}\p{N}]/u
/** Half of the words of this dataset are joined to it. */
const joining = ['cyber', 'кибер']

function hasBeginning(text: string, word: string): boolean {
  // What begins with a sign begins where the sign stands.
  if (!letterOrDigit.test(word.charAt(0))) return text.includes(word)
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !letterOrDigit.test(text.charAt(at - 1))) return true
    if (joining.some((prefix) => text.endsWith(prefix, at))) return true
  }
  return false
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The text in which a question is searched: its component, itself and its reading rule. */
export function searchTextOf(component: Component, indicator: Indicator): string {
  const { yes, partial, no } = indicator.rule
  return [component.label, component.definition, indicator.question, yes, partial, no].filter(Boolean).join('\n')
}

/** Whether nothing is known of the answer. */
export function isUnknown(answer: Answer): boolean {
  return answer.values === unknownSet
}
