import { datasetOf, type RecordKind } from '../read.ts'
import type { Breach, Ids, Rule } from '../rules/rule.ts'
import { rules } from '../rules/rules.ts'
import { valuesAt } from '../rules/valuesAt.ts'
import type { CheckedFile, CheckedRecord } from './checkFile.ts'
import { exceptionsIn } from './exceptions.ts'
import type { Fault } from './fault.ts'
import type { JsonPath } from './parseFile.ts'

// Looking for the nearest right value takes time; where one slip breaks thousands of places, the first ones show it.
const mostOfARule = 500

/** Where the sound records of some files break the rules across records. */
export interface RuleFaults {
  readonly faults: readonly Fault[]
  /** How many warnings and notes the exceptions of the dataset took away. */
  readonly excused: number
}

/** Holds the sound records of these files against the rules. dataset.json must be sound; `isWhole` if no file is lacking. */
export function ruleFaults(files: readonly CheckedFile[], isWhole: boolean, held: (rule: Rule) => boolean): RuleFaults {
  const records = files.flatMap(({ file, records = [] }) => records.map((it) => ({ ...it, file })))
  const sound = records.filter(({ isSound }) => isSound)
  const dataset = datasetOf(sound)
  const ids = idsOf(records)
  const exceptions = exceptionsIn(sound)
  const places = new Map<object, { file: CheckedFile['file']; at: JsonPath }>(sound.map((it) => [it.record, it]))
  const faults: Fault[] = []
  const placeOfOther = ({ other }: Breach) => {
    const place = other && places.get(other)
    return place ? ` (that one stands at ${place.file.path}:${place.file.fault('', place.at, '').line})` : ''
  }
  const faultsOf = function* (rule: Rule): Generator<Fault> {
    let count = 0
    for (const breach of rule.check(dataset, ids)) {
      if (rule.level && exceptions.excuse(rule.id, breach.record)) continue
      const { file, at } = places.get(breach.record)!
      const isLast = ++count === mostOfARule
      const more = isLast ? '; there are more places like this, told once these are mended' : ''
      const fault = file.fault(rule.id, [...at, ...breach.at], breach.message + placeOfOther(breach) + more)
      yield rule.level ? { ...fault, level: rule.level } : fault
      if (isLast) return
    }
  }
  for (const rule of rules.filter(held)) {
    if (rule.judgesTheWhole && (!isWhole || sound.length < records.length)) continue
    if (rule.needsAllFiles && !isWhole) continue
    try {
      for (const fault of faultsOf(rule)) faults.push(fault)
    } catch (fault) {
      // A rule that fails is the program's fault; it must not hide what the other rules find.
      const message = `the rule "${rule.id}" could not be tried (${String(fault)}); this is a fault of the program, please report it`
      faults.push({ path: 'data/dataset.json', line: 1, column: 1, rule: 'program', message })
    }
  }
  return {
    faults: [...faults, ...(isWhole && sound.length === records.length ? exceptions.idle(held) : [])],
    excused: exceptions.excused(),
  }
}

function idsOf(records: readonly CheckedRecord[]): Ids {
  const ids = new Map<RecordKind, Set<string>>()
  const add = (kind: RecordKind, record: object, keys: string) => {
    const known = ids.get(kind) ?? new Set()
    for (const { value } of valuesAt(record, keys)) {
      if (typeof value === 'string') known.add(value)
    }
    ids.set(kind, known)
  }
  for (const { kind, record } of records) {
    if (kind !== 'info') add(kind, record, 'id')
    if (kind === 'components') add('indicators', record, 'indicators.id')
  }
  return ids
}
