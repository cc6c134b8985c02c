/** What is wrong at a place of the dataset. Lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Fault {
  readonly path: string
  readonly line: number
  readonly column: number
  /** `error` if absent: the build stops. A warning is listed, a note is counted. */
  readonly level?: 'warning' | 'note'
  /** Name of the rule that is broken; data/README.md has the sentences of those across records. */
  readonly rule: string
  /** What is wrong, what was expected, and the nearest right value if there is one. */
  readonly message: string
}
