import { datasetOf, type RecordKind } from '../read.ts'
import type { Ids } from '../rules/rule.ts'
import { rules } from '../rules/rules.ts'
import { valuesAt } from '../rules/valuesAt.ts'
import type { CheckedFile, CheckedRecord } from './checkFile.ts'
import type { Fault } from './fault.ts'
import type { JsonPath } from './parseFile.ts'

/** Where the sound records of these files break the rules across records. dataset.json must be sound. */
export function ruleFaults(files: readonly CheckedFile[]): Fault[] {
  const records = files.flatMap(({ file, records = [] }) => records.map((it) => ({ ...it, file })))
  const sound = records.filter(({ isSound }) => isSound)
  const dataset = datasetOf(sound)
  const ids = idsOf(records)
  const places = new Map<object, { file: CheckedFile['file']; at: JsonPath }>(sound.map((it) => [it.record, it]))
  return rules
    .filter(({ judgesTheWhole }) => !judgesTheWhole || sound.length === records.length)
    .flatMap((rule) =>
      [...rule.check(dataset, ids)].map((breach) => {
        const { file, at } = places.get(breach.record)!
        return file.fault(rule.id, [...at, ...breach.at], breach.message)
      }),
    )
}

function idsOf(records: readonly CheckedRecord[]): Ids {
  const ids = new Map<RecordKind, Set<string>>()
  const add = (kind: RecordKind, record: object, keys: string) => {
    const known = ids.get(kind) ?? new Set()
    for (const { value } of valuesAt(record, keys)) known.add(String(value))
    ids.set(kind, known)
  }
  for (const { kind, record } of records) {
    if (kind !== 'info') add(kind, record, 'id')
    if (kind === 'components') add('indicators', record, 'indicators.id')
  }
  return ids
}
