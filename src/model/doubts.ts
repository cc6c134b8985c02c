import type { Dataset, Finding } from '../dataset/read.ts'
import { evidenceInTime } from '../dataset/rules/evidenceInTime.ts'
import { overtaken } from '../dataset/rules/overtaken.ts'
import type { Rule } from '../dataset/rules/rule.ts'
import { turningPoints } from '../dataset/rules/turningPoints.ts'
import { strongSourceKinds } from '../dataset/sourceKinds.ts'
import { factsOf, type FactEntry, type FactKind } from './facts.ts'
import { dayNumberOf } from './partialDate.ts'

/** A reason to look at a fact again. */
export interface Doubt {
  readonly words: string
  /** From 1, which can wait, to 3. */
  readonly weight: number
}

/** A fact that should be looked at again. */
export interface DoubtfulFact {
  readonly kind: FactKind
  readonly id: string
  readonly actor: string
  readonly name: string
  /** How many answers rest on it. */
  readonly answers: number
  readonly doubts: readonly Doubt[]
  /** The doubts' weights, times the answers that rest on it; half of that where none does. */
  readonly rank: number
}

/**
 * What to look at next, what matters most first: facts by the weight of the doubts about them and the number of answers
 * that rest on them.
 */
export function doubtfulFacts(dataset: Dataset): DoubtfulFact[] {
  const resting = answersResting(dataset.findings)
  const asked = new Map<string, readonly string[]>()
  for (const { id: question, about = [] } of dataset.open) {
    for (const id of about) asked.set(id, [...(asked.get(id) ?? []), question])
  }
  const told = toldByRules(dataset, [overtaken, evidenceInTime, turningPoints])
  const strong = new Set(dataset.sources.filter(({ kind }) => strongSourceKinds.includes(kind)).map(({ id }) => id))
  return (
    factsOf(dataset)
      .flatMap((fact): DoubtfulFact[] => {
        const { kind, record } = fact
        const { id, actor, citations = [], check, checked = dataset.info.checked } = record
        const cell = 'indicator' in record ? `${actor}.${record.indicator}` : id
        const doubts: Doubt[] = []
        const doubt = (words: string, weight: number) => doubts.push({ words, weight })
        if ('value' in record && record.value === 'unknown') doubt('the answer is unknown', 3)
        else if (check === 'known') doubt('was not read in a source', 3)
        for (const words of told.get(record) ?? []) doubt(words, 3)
        const questions = asked.get(cell) ?? []
        if (questions.length > 0) {
          const words = questions.length === 1 ? 'an open question is' : `${questions.length} open questions are`
          doubt(`${words} about it (${questions.join(', ')})`, 2)
        }
        if (citations.length > 0 && !citations.some(({ source }) => strong.has(source))) doubt('only weak sources', 2)
        if (citations.length === 1) doubt('a single citation', 1)
        if ('since' in record && record.since?.startsWith('≤')) doubt('its beginning is not known', 1)
        const age = dayNumberOf(dataset.info.released) - dayNumberOf(checked)
        if (age > 365)
          doubt(`was checked ${Math.floor(age / 365)} years before the release`, Math.min(3, Math.floor(age / 365)))
        if (doubts.length === 0) return []
        const answers = kind === 'findings' ? 1 : (resting.get(id) ?? 0)
        const weight = doubts.reduce((sum, each) => sum + each.weight, 0)
        return [{ kind, id, actor, name: nameOf(fact), answers, doubts, rank: weight * (answers || 0.5) }]
      })
      // Of equal weight the answers first: they are what is compared.
      .toSorted((one, other) => other.rank - one.rank || Number(isAnswer(other)) - Number(isAnswer(one)))
  )
}

/** How many answers name a record as their evidence. */
function answersResting(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { evidence = [] } of findings) for (const id of evidence) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

function toldByRules(dataset: Dataset, rules: readonly Rule[]): ReadonlyMap<object, readonly string[]> {
  const told = new Map<object, string[]>()
  for (const rule of rules) {
    for (const { record, message } of rule.check(dataset, new Map())) {
      const words = message.split('; expected')[0]!
      told.set(record, [...(told.get(record) ?? []), words])
    }
  }
  return told
}

function isAnswer({ kind }: DoubtfulFact): boolean {
  return kind === 'findings'
}

/** What a fact is called where facts of all kinds are listed: an answer by what it rests on, an index result by its id. */
function nameOf({ kind, record }: FactEntry): string {
  if (kind === 'findings') return record.basis ?? record.value
  if (kind === 'institutions') return record.name
  if (kind === 'positions') return record.headline
  return kind === 'indices' ? record.id : record.title
}
