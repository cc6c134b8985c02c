/** How a fact of a sample stood against other pages than those that it cites. */
export const verdicts = ['right', 'imprecise', 'wrong', 'unknown'] as const

export type Verdict = (typeof verdicts)[number]
