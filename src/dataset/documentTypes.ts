/** The kinds of instrument, in the order in which they stand in lists. */
export const documentTypes = [
  'strategy',
  'action-plan',
  'doctrine',
  'white-paper',
  'law',
  'bill',
  'decree',
  'regulation',
  'resolution',
  'treaty',
  'agreement',
  'guidance',
  'proposal',
] as const

export type DocumentType = (typeof documentTypes)[number]
