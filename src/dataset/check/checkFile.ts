import { findNodeAtLocation } from 'jsonc-parser'
import { placeOf } from '../dataFile.ts'
import { recordsIn, type Located } from '../read.ts'
import { fileKinds, fileSchema, type FileKind } from '../schema/fileKinds.ts'
import type { Fault } from './fault.ts'
import { keyFaults } from './keyFaults.ts'
import type { ParsedFile } from './parseFile.ts'
import { schemaFaults } from './schemaFaults.ts'

/** A file held against its schema. */
export interface CheckedFile {
  readonly file: ParsedFile
  readonly faults: readonly Fault[]
  /** Its records; undefined if it has none where they should be, or too many faults. */
  readonly records?: readonly CheckedRecord[]
}

/** A record, and whether it has the form that its schema demands. */
export type CheckedRecord = Located & { readonly isSound: boolean }

/** Holds a file against the schema of its kind. A file that the dataset does not know has no faults of form. */
export function checkFile(file: ParsedFile): CheckedFile {
  const { name = '', actor } = placeOf(file.path) ?? {}
  if (!isFileKind(name)) return { file, faults: [], records: [] }

  const schema = fileSchema(name)
  const { list }: { record: unknown; list?: string } = fileKinds[name]
  const { faults: misshapen, isCutShort } = schemaFaults(file, schema, list)
  const misplaced = misshapen.filter(({ fault }) => fault.rule === 'wrong-file')
  const strangers = new Set(misplaced.map(({ at }) => findNodeAtLocation(file.root, [...at])))
  const faults = [
    ...misshapen.map(({ fault }) => fault),
    ...keyFaults(file, schema, strangers),
    ...placeFaults(file, name, actor),
  ]
  // Of what was not looked at nobody can say whether it is sound.
  const located = isCutShort ? undefined : readableRecords(file)
  if (!located) return { file, faults }

  // A record lies one or two steps deep.
  const faulty = new Set(misshapen.flatMap(({ at }) => ['', at.slice(0, 2).join('/')]))
  const isSound = ({ at }: Located) => !faulty.has(at.join('/'))
  return { file, faults, records: located.map((record) => ({ ...record, isSound: isSound(record) })) }
}

function isFileKind(name: string): name is FileKind {
  return Object.hasOwn(fileKinds, name)
}

/** What a file says of the place where it lies: its schema and, in actor.json, the name of the folder. */
function placeFaults({ content, fault }: ParsedFile, name: FileKind, actor: string | undefined): Fault[] {
  const { $schema, id } = (content ?? {}) as { $schema?: unknown; id?: unknown }
  const faults: Fault[] = []
  const schema = `${actor === undefined ? '' : '../../'}schema/${name}.schema.json`
  if (typeof $schema === 'string' && $schema !== schema) {
    faults.push(fault('schema', ['$schema'], `"${$schema}" is not the schema of this file; expected "${schema}"`))
  }
  if (name === 'actor' && typeof id === 'string' && id !== actor) {
    faults.push(fault('id', ['id'], `"${id}" is not the name of its folder; expected "${actor}"`))
  }
  return faults
}

/**
 * The records of a file whose form may be wrong: what is no record is taken as an empty one. Undefined if there is no list
 * of them, or if the dataset knows no such file.
 */
export function readableRecords({ path, content }: ParsedFile): Located[] | undefined {
  const name = placeOf(path)?.name ?? ''
  if (!isObject(content) || !isFileKind(name)) return undefined
  const kind = fileKinds[name]
  if (!('list' in kind)) return recordsIn(path, content)
  const items = content[kind.list]
  if (!Array.isArray(items)) return undefined
  return recordsIn(path, { [kind.list]: items.map((item) => (isObject(item) ? item : {})) })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
