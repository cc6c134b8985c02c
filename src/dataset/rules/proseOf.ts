import type { Dataset, RecordKind } from '../read.ts'
import type { Breach } from './rule.ts'
import { valuesAt } from './valuesAt.ts'

const titles = ['title', 'name']

/** Where our own English words stand, by kind of record. Titles of others' works are theirs. */
const proseKeys: Partial<Record<RecordKind, readonly string[]>> = {
  actors: ['name', 'officialName', 'summary', 'approach'],
  components: [
    'label',
    'caution',
    'definition',
    'indicators.question',
    'indicators.rule.yes',
    'indicators.rule.partial',
    'indicators.rule.no',
  ],
  documents: ['title', 'summary', 'note'],
  institutions: ['name', 'role'],
  milestones: ['title', 'summary'],
  positions: ['headline', 'summary'],
  findings: ['basis'],
  disputes: ['claim', 'counterclaim', 'assessment'],
  open: ['question'],
  sources: ['title', 'note'],
  claims: ['statement', 'assessment.reason'],
  terms: ['term', 'definition', 'usage.text'],
  samples: ['method', 'facts.reason'],
}

/** A text in a record, and where it stands. */
export interface Prose {
  readonly kind: RecordKind
  readonly record: { readonly id: string }
  readonly at: Breach['at']
  /** The key, without places in lists. */
  readonly key: string
  readonly text: string
  /** A sentence or more, not a title or a line. */
  readonly isSentence: boolean
}

const sentences = ['summary', 'note', 'role', 'basis', 'definition', 'assessment', 'reason', 'counterclaim']

/** Every English text of the dataset. */
export function* proseOf(dataset: Dataset): Generator<Prose> {
  for (const [kind, keys] of Object.entries(proseKeys)) {
    for (const record of dataset[kind as RecordKind]) {
      for (const path of keys) {
        const key = path.slice(path.lastIndexOf('.') + 1)
        for (const { at, value } of valuesAt(record, path)) {
          if (typeof value !== 'string') continue
          const isSentence = sentences.includes(key) && !titles.includes(key)
          yield { kind: kind as RecordKind, record, at, key, text: value, isSentence }
        }
      }
    }
  }
}
