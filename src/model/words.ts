import type { Answer, Value } from './answer.ts'
import type { BlocVerdict } from './difference.ts'

/** Which mark stands for an answer: its value, or that the no is inferred, a change is under way, or nothing is known. */
export function markOf({ values, inferred }: Answer): Value | 'inferred' | 'open' | 'unknown' {
  if (values.length === 3) return 'unknown'
  if (values.length === 2) return 'open'
  return inferred ? 'inferred' : values[0]!
}

/** An answer in words: `yes`, `no (inferred)`, `no or partial`, `unknown`. */
export function answerInWords({ values, inferred }: Answer): string {
  if (values.length === 3) return 'unknown'
  if (values.length === 2) return `${values[0]} or ${values[1]}`
  return inferred ? 'no (inferred)' : values[0]!
}

/** How many answers say each thing, in words, from yes to unknown: what a bloc's answer is made of. */
export function tallyOf(answers: readonly Answer[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const words of answers.map(answerInWords)) counts.set(words, (counts.get(words) ?? 0) + 1)
  return new Map([...counts].sort(([one], [other]) => tallyOrder.indexOf(one) - tallyOrder.indexOf(other)))
}

const tallyOrder = ['yes', 'partial or yes', 'partial', 'no or yes', 'no or partial', 'no', 'no (inferred)', 'unknown']

/** A tally in words: `2 yes, 1 partial, 1 no (inferred)`. */
export function tallyInWords(answers: readonly Answer[]): string {
  return [...tallyOf(answers)].map(([words, count]) => `${count} ${words}`).join(', ')
}

/** A verdict in words. */
export const verdictInWords: Readonly<Record<BlocVerdict, string>> = {
  same: 'same',
  different: 'different',
  'cannot-tell': 'cannot tell',
  'members-differ': 'members differ',
}

const smallNumbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** A count in words up to twelve. */
export function countInWords(count: number): string {
  return smallNumbers[count] ?? String(count)
}

/** What is counted, given as many: `milestone` for one, else `milestones`. */
export function nounOf(count: number, many: string): string {
  return count === 1 ? many.replace(/s$/, '') : many
}

/** A count with what it counts: `1 milestone`, `3 milestones`. */
export function counted(count: number, many: string): string {
  return `${count} ${nounOf(count, many)}`
}

/** Names joined as in a sentence: `Israel`, `Israel and China`, `Israel, China and Russia`. */
export function joinNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** An actor's name inside a sentence: `the United Kingdom`, `the Five Eyes`, `China`. */
export function nameInSentence(name: string): string {
  return /^(United|Five)/.test(name) ? `the ${name}` : name
}

/** The name of an institution with its abbreviation, unless the name carries it already: `National Cyber Directorate (INCD)`. */
export function nameWithAbbreviation({
  name,
  abbreviation,
}: {
  readonly name: string
  readonly abbreviation?: string
}) {
  return abbreviation === undefined || name.includes(abbreviation) ? name : `${name} (${abbreviation})`
}
