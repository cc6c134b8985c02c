import { parseFile } from './check/parseFile.ts'
import type { DataFile } from './dataFile.ts'
import type { FileKind } from './schema/fileKinds.ts'

/** By what the records of a kind are ordered in their file: the lower the earlier. */
export type RecordOrders = Readonly<Partial<Record<FileKind, (record: unknown) => string | number>>>

/** In which order records must stand, by kind: what the rule `record-order` asks for. */
export function recordOrders(files: readonly DataFile[]): RecordOrders {
  const file = files.find(({ path }) => path === 'data/components.json')
  const parsed = file && parseFile(file)
  const components = parsed && 'root' in parsed ? listIn(parsed.content, 'components') : []
  const componentIds = components.map(idOf)
  const indicatorIds = components.flatMap((component) => listIn(component, 'indicators').map(idOf))
  return {
    sources: idOf,
    glossary: idOf,
    positions: (record) => componentIds.indexOf(wordIn(record, 'component')),
    findings: (record) => indicatorIds.indexOf(wordIn(record, 'indicator')),
  }
}

/** In which order records stand by habit, where no rule asks for one: that of time. */
export const habitualOrders: RecordOrders = {
  documents: (record) => wordIn(record, 'adopted') || wordIn(record, 'proposed'),
  institutions: (record) => wordIn(record, 'founded'),
  milestones: (record) => wordIn(record, 'date'),
  indices: (record) => `${wordIn(record, 'index')} ${wordIn(record, 'edition')}`,
}

function idOf(record: unknown): string {
  return wordIn(record, 'id')
}

function wordIn(record: unknown, key: string): string {
  const value = fieldIn(record, key)
  return typeof value === 'string' ? value : ''
}

function listIn(record: unknown, key: string): readonly unknown[] {
  const value = fieldIn(record, key)
  return Array.isArray(value) ? value : []
}

function fieldIn(record: unknown, key: string): unknown {
  const isThere = typeof record === 'object' && record !== null && Object.hasOwn(record, key)
  return isThere ? record[key as keyof object] : undefined
}
