import type { Component, Indicator, Matrix } from '../../dataset/publish/matrix.ts'
import type { Milestone } from '../../dataset/read.ts'

/** From what time is counted: each country's own first yes to a question, or one event for all. */
export type Zero =
  | { readonly by: 'indicator'; readonly indicator: Indicator; readonly component: Component }
  | { readonly by: 'milestone'; readonly milestone: Milestone }

/** What an id in the address (`zero=`) means; nothing where there is no such indicator or milestone. */
export function zeroOf(matrix: Matrix, milestones: readonly Milestone[], id: string): Zero | undefined {
  const found = indicatorOf(matrix, id)
  if (found) return { by: 'indicator', ...found }
  const milestone = milestones.find((it) => it.id === id || it.replaces?.includes(id))
  return milestone && { by: 'milestone', milestone }
}

export function indicatorOf(matrix: Matrix, id: string): { indicator: Indicator; component: Component } | undefined {
  for (const component of matrix.components) {
    const indicator = component.indicators.find((it) => it.id === id)
    if (indicator) return { indicator, component }
  }
  return undefined
}

/** Indicators whose first yes is asked for most, by what began with it. */
export const beginnings: Readonly<Record<string, string>> = {
  'gov-strategy': 'strategy',
  'res-cert': 'CERT',
  'ci-law': 'infrastructure law',
}

/** What a country began with its first yes, in words: `strategy`, or for other indicators the question itself. */
export function beganWith({ id, question }: Indicator): string {
  return beginnings[id] ?? `“${question}”`
}
