/** The kinds of work that facts are read in, in the order in which they stand in lists. */
export const sourceKinds = [
  'legal',
  'legal-commentary',
  'official',
  'intergovernmental',
  'academic',
  'think-tank',
  'media',
  'encyclopedia',
  'founding-article',
] as const

export type SourceKind = (typeof sourceKinds)[number]

/** Kinds that a turning point should rest on: the text itself, those who made it, or scholars. */
export const strongSourceKinds: readonly SourceKind[] = ['legal', 'official', 'intergovernmental', 'academic']
