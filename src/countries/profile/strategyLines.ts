import type { Matrix } from '../../dataset/publish/matrix.ts'
import type { PolicyDocument } from '../../dataset/read.ts'
import { documentSteps } from '../../model/documentStatus.ts'
import { documentsOf } from '../actorRecords.ts'
import type { LineageItem } from './lineage.ts'
import type { ProfileRecords } from './profileRecords.ts'

/** A strategy or plan with its life: from when it is in force, else from when it was drafted. */
export interface StrategyLife extends LineageItem {
  readonly document: PolicyDocument
  /** The findings that count it as partial, where none counts it as a national strategy. */
  readonly partial: readonly string[]
  /** A finding counts it as a national strategy. */
  readonly isCounted: boolean
}

export interface StrategyLines {
  /** What the answers to the question on a strategy name, with what those superseded and were superseded by. */
  readonly national: readonly StrategyLife[]
  /** Other strategies, doctrines, white papers and plans. */
  readonly others: readonly StrategyLife[]
}

const planTypes: readonly PolicyDocument['type'][] = ['strategy', 'doctrine', 'white-paper', 'action-plan']

/** An actor's strategies: those in the line of national ones, and the others. */
export function strategyLines(
  actor: string,
  matrix: Matrix,
  records: Pick<ProfileRecords, 'documents' | 'findings'>,
): StrategyLines {
  const own = documentsOf(actor, records.documents)
  const asked = matrix.components.some(({ indicators }) => indicators.some(({ id }) => id === 'gov-strategy'))
  const answers = asked ? records.findings.filter((it) => it.actor === actor && it.indicator === 'gov-strategy') : []
  const naming = (id: string, value: 'yes' | 'partial') =>
    answers.filter((it) => it.value === value && it.evidence?.includes(id)).map((it) => it.id)
  const lives = own.flatMap((document) => {
    const life = lifeOf(document, own)
    if (!life) return []
    const isCounted = naming(document.id, 'yes').length > 0
    return [{ ...life, document, isCounted, partial: isCounted ? [] : naming(document.id, 'partial') }]
  })
  const national = new Set(lives.filter((it) => it.isCounted || it.partial.length > 0).map(({ id }) => id))
  // A set that grows while it is walked through is walked through to its end.
  for (const id of national) {
    for (const { document } of lives) {
      if (document.supersedes?.includes(id)) national.add(document.id)
      if (document.id === id) for (const former of document.supersedes ?? []) national.add(former)
    }
  }
  return {
    national: lives.filter(({ id }) => national.has(id)),
    others: lives.filter(({ id, document }) => !national.has(id) && planTypes.includes(document.type)),
  }
}

function lifeOf(document: PolicyDocument, among: readonly PolicyDocument[]): LineageItem | undefined {
  const steps = documentSteps(document)
  const from = (steps.find(({ status }) => status === 'in-force') ?? steps[0])?.date
  if (from === undefined) return undefined
  const next = among.filter((it) => it.supersedes?.includes(document.id)).map(({ id }) => id)
  return { id: document.id, from, to: document.ended, next }
}
