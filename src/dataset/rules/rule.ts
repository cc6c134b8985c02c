import type { JsonPath } from '../check/parseFile.ts'
import type { Dataset, RecordKind } from '../read.ts'

/** What holds in every sound dataset beyond the form of each record by itself. */
export interface Rule {
  /** Its name in a fault. */
  readonly id: string
  /** What holds, in a sentence. */
  readonly sentence: string
  /** What a breach is: `error` if absent. A warning is listed and a note counted; neither stops the build. */
  readonly level?: 'warning' | 'note'
  /** Files that keep the rule: they take the place of those in `exampleDataset.ts`. */
  readonly good: ExampleFiles
  /** Files that break it at one place. */
  readonly bad: { readonly files: ExampleFiles; readonly at: readonly [path: string, ...JsonPath] }
  /**
   * Set where the rule says that something is missing: it waits until each record has its right form, since what seems to
   * be missing may stand in one that has not.
   */
  readonly judgesTheWhole?: true
  /** Set where the rule looks for ids: it waits until each file can be read, and knows the ids of misshapen records. */
  readonly needsAllFiles?: true
  /** `ids` also holds the ids of records that are not in the dataset because their form is wrong. */
  readonly check: (dataset: Dataset, ids: Ids) => Iterable<Breach>
}

/** Where a record breaks a rule. */
export interface Breach {
  /** A record of the dataset. */
  readonly record: object
  /** The way from the record to the value that is wrong; `[]` for the record as a whole. */
  readonly at: JsonPath
  /** What is wrong, what was expected, and the nearest right value if there is one. */
  readonly message: string
  /** Another record of the dataset that the message speaks of: its place is told after it. */
  readonly other?: object
}

export type Ids = ReadonlyMap<RecordKind, ReadonlySet<string>>

/** Records by the path of their file within `data/`; where a file is one record, that record. */
export type ExampleFiles = Readonly<Record<string, readonly object[] | object>>
