/** A column that answers one question, with the bodies or texts that stand for the answer. */
export interface KeyColumn {
  readonly id: string
  readonly header: string
  readonly indicator: string
  /** Which of the records that stand for the answer are named in the cell; the one treaty stands in the head. */
  readonly names: 'institutions' | 'laws' | 'policies' | 'nothing'
}

export const keyColumns: readonly KeyColumn[] = [
  { id: 'strategy', header: 'Strategy in force', indicator: 'gov-strategy', names: 'policies' },
  { id: 'authority', header: 'Lead authority', indicator: 'gov-authority', names: 'institutions' },
  { id: 'cert', header: 'CERT', indicator: 'res-cert', names: 'institutions' },
  { id: 'command', header: 'Military command', indicator: 'def-command', names: 'institutions' },
  { id: 'infrastructureLaw', header: 'Infrastructure law', indicator: 'ci-law', names: 'laws' },
  { id: 'dataLaw', header: 'Data law', indicator: 'pd-law', names: 'laws' },
  { id: 'budapest', header: 'Budapest Convention', indicator: 'cr-budapest', names: 'nothing' },
]

/** The question of which the first yes is the first strategy. */
export const strategyIndicator = 'gov-strategy'
