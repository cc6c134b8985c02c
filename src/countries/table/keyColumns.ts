/** A column that answers one question, with the bodies or texts that stand for the answer. */
export interface KeyColumn {
  readonly id: string
  readonly header: string
  readonly indicator: string
  /** Which of the records that stand for the answer are named in the cell; the one treaty stands in the head. */
  readonly names: 'institutions' | 'laws' | 'policies' | 'nothing'
  /** What a yes says, before `since`: the day is that of the answer, not of what is named beside it. */
  readonly yes: string
}

export const keyColumns: readonly KeyColumn[] = [
  { id: 'strategy', header: 'Strategy in force', indicator: 'gov-strategy', names: 'policies', yes: 'one in force' },
  { id: 'authority', header: 'Lead authority', indicator: 'gov-authority', names: 'institutions', yes: 'one' },
  { id: 'cert', header: 'CERT', indicator: 'res-cert', names: 'institutions', yes: 'one' },
  { id: 'command', header: 'Military command', indicator: 'def-command', names: 'institutions', yes: 'one' },
  { id: 'infrastructureLaw', header: 'Infrastructure law', indicator: 'ci-law', names: 'laws', yes: 'one' },
  { id: 'dataLaw', header: 'Data law', indicator: 'pd-law', names: 'laws', yes: 'one' },
  { id: 'budapest', header: 'Budapest Convention', indicator: 'cr-budapest', names: 'nothing', yes: 'party' },
]

/** The question of which the first yes is the first strategy. */
export const strategyIndicator = 'gov-strategy'
