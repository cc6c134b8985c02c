import type { z } from 'zod'
import type { Rule } from '../rules/rule.ts'
import { rules } from '../rules/rules.ts'
import type { exception } from '../schema/exception.ts'
import type { CheckedRecord } from './checkFile.ts'
import { didYouMean } from './didYouMean.ts'
import type { Fault } from './fault.ts'
import type { ParsedFile } from './parseFile.ts'

type Exception = z.output<typeof exception>

/** The exceptions that a dataset makes from the rules that only warn. */
export interface Exceptions {
  /** Whether a record may break a rule; remembers that the exception was needed. */
  readonly excuse: (rule: string, record: object) => boolean
  readonly excused: () => number
  /** A warning for each exception that excuses nothing: what it waited for has come. */
  readonly idle: (held: (rule: Rule) => boolean) => Fault[]
}

export function exceptionsIn(records: readonly (CheckedRecord & { readonly file: ParsedFile })[]): Exceptions {
  const entries = records
    // A file of exceptions is read like any other, but they are no records of the dataset.
    .filter((it) => (it.kind as string) === 'exceptions')
    .flatMap(({ record, file, at }) => {
      const { rule, records } = record as unknown as Exception
      return records.map((id, index) => ({ rule, id, file, at, index, uses: 0 }))
    })
  const byPlace = new Map(entries.map((entry) => [`${entry.rule} ${entry.id}`, entry]))
  const waives = rules.filter(({ level }) => level).map(({ id }) => id)
  return {
    excuse(rule, record) {
      const entry = byPlace.get(`${rule} ${(record as { id?: string }).id ?? 'dataset'}`)
      if (entry) entry.uses++
      return entry !== undefined
    },
    excused: () => entries.reduce((sum, { uses }) => sum + uses, 0),
    idle: (held) =>
      entries.flatMap(({ rule, id, file, at, index, uses }): Fault[] => {
        const known = rules.find((it) => it.id === rule)
        if (!known?.level) {
          const message = `"${rule}" is no rule that only warns or notes${didYouMean(rule, waives)}`
          return [{ ...file.fault('exception', [...at, 'rule'], message), level: 'warning' }]
        }
        if (uses > 0 || !held(known)) return []
        const message = `"${id}" does not break the rule "${rule}" any more; expected the exception taken out`
        return [{ ...file.fault('exception', [...at, 'records', index], message), level: 'warning' }]
      }),
  }
}
