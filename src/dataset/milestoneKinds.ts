/** The kinds of milestone, in the order in which they stand in lists. */
export const milestoneKinds = [
  'strategy',
  'law',
  'regulation',
  'institution',
  'treaty',
  'agreement',
  'statement',
  'proposal',
  'military',
  'funding',
  'exercise',
  'incident',
] as const

export type MilestoneKind = (typeof milestoneKinds)[number]
