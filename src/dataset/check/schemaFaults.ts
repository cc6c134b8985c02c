import { findNodeAtLocation } from 'jsonc-parser'
import { z } from 'zod'
import { placeOf } from '../dataFile.ts'
import { fileKinds } from '../schema/fileKinds.ts'
import { datesMeant } from './datesMeant.ts'
import { didYouMean, meant } from './didYouMean.ts'
import type { Fault } from './fault.ts'
import type { JsonPath, ParsedFile } from './parseFile.ts'
import { schemaAt, shapeOf } from './schemaAt.ts'

/** A fault in the form of a record, and the path to what it is about. */
export interface SchemaFault {
  readonly fault: Fault
  readonly at: JsonPath
}

export interface SchemaFaults {
  readonly faults: readonly SchemaFault[]
  /** Set if there were too many to look at the rest. */
  readonly isCutShort: boolean
}

// Where so many places are wrong, the first ones show why; to tell millions would take the memory of the machine.
export const mostOfAFile = 20_000

/**
 * Where a file differs from its schema: missing and unknown keys, and values that are wrong by themselves. `list` is the
 * key under which the file has its records, if it has a list of them.
 */
export function schemaFaults(file: ParsedFile, schema: z.ZodType, list: string | undefined): SchemaFaults {
  const faults: SchemaFault[] = []
  const records = recordsUnder(file.content, list)
  const content = records ? { ...(file.content as object), [list!]: [] } : file.content
  if (!tellAll(schema.safeParse(content).error?.issues ?? [], file, schema, faults)) return { faults, isCutShort: true }
  if (!records) return { faults, isCutShort: false }
  // One by one, so that it can end before there are too many faults.
  const recordSchema = schemaAt(schema, [list!, 0]) as z.ZodType
  for (const [index, record] of records.entries()) {
    const found = recordSchema.safeParse(record).error?.issues ?? []
    const home = found.length > 0 ? homeOf(record, file.path) : undefined
    if (home !== undefined) {
      const at = [list!, index]
      faults.push({ fault: file.fault('wrong-file', at, `looks like a record of ${home}; move it there`), at })
      continue
    }
    const issues = found.map((issue) => ({ ...issue, path: [list!, index, ...issue.path] }))
    if (!tellAll(issues, file, schema, faults)) return { faults, isCutShort: true }
  }
  return { faults, isCutShort: false }
}

function recordsUnder(content: unknown, list: string | undefined): readonly unknown[] | undefined {
  if (list === undefined || typeof content !== 'object' || content === null) return undefined
  const records: unknown = content[list as keyof object]
  return Array.isArray(records) ? records : undefined
}

/** The file beside this one whose records have just the keys of this one: those that they need, and no other. */
function homeOf(record: unknown, path: string): string | undefined {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return undefined
  const { name, actor } = placeOf(path) ?? {}
  const kinds: readonly [string, { record: z.ZodObject; list?: string; inRoot?: true; inActor?: true }][] =
    Object.entries(fileKinds)
  const fitting = kinds.filter(
    ([, { record: schema, list, inRoot, inActor }]) =>
      list !== undefined && (actor === undefined ? inRoot : inActor) && hasKeysOf(schema, record),
  )
  return fitting.some(([kind]) => kind === name) ? undefined : fitting[0] && `${fitting[0][0]}.json`
}

function hasKeysOf({ shape }: z.ZodObject, record: object): boolean {
  const isNeeded = (key: string) => (shape[key] as z.ZodType)._zod.optin !== 'optional'
  return (
    Object.keys(record).every((key) => Object.hasOwn(shape, key)) &&
    Object.keys(shape).every((key) => Object.hasOwn(record, key) || !isNeeded(key))
  )
}

/** Adds the faults of these issues, as long as there are not too many; says whether all were told. */
function tellAll(
  issues: readonly z.core.$ZodIssue[],
  file: ParsedFile,
  schema: z.ZodType,
  faults: SchemaFault[],
): boolean {
  for (const issue of issues) {
    for (const found of faultsOf(issue, file, schema)) {
      if (faults.length === mostOfAFile) {
        const last = faults.pop()!
        const message = `${last.fault.message}; there are more places like this, told once these are mended`
        faults.push({ ...last, fault: { ...last.fault, message } })
        return false
      }
      faults.push(found)
    }
  }
  return true
}

function* faultsOf(issue: z.core.$ZodIssue, file: ParsedFile, schema: z.ZodType): Generator<SchemaFault> {
  const at = issue.path as JsonPath
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeOf(schemaAt(schema, at))!)
    const object = at.length === 0 ? file.root : findNodeAtLocation(file.root, [...at])!
    // A pair of key and value begins with the key.
    const pairs = new Map(object.children!.map((pair) => [pair.children![0]!.value as string, pair]))
    for (const key of issue.keys) {
      const pair = pairs.get(key)!
      const message = `"${key}" is none of the keys ${known.join(', ')}${didYouMean(key, known)}`
      yield { fault: file.fault('unknown-key', pair, message), at }
    }
    return
  }

  const value = valueAt(file.content, at)
  if (value === undefined) {
    const meaning = descriptionOf(schemaAt(schema, at))
    const message = `"${at.at(-1)}" is missing${meaning === undefined ? '' : `; expected: ${meaning}`}`
    yield { fault: file.fault('missing-key', at, message), at }
    return
  }

  const [rule, words] = describe(issue, value)
  yield { fault: file.fault(rule, at, subject(value) + words), at }
}

function describe(issue: z.core.$ZodIssue, value: unknown): [rule: string, words: string] {
  switch (issue.code) {
    case 'invalid_type':
      return ['type', `is ${typeOf(value)}; expected ${typeNames[issue.expected] ?? issue.expected}`]
    case 'invalid_value': {
      const choices = issue.values.map(String)
      return [
        'choice',
        `is none of ${choices.join(', ')}${typeof value === 'string' ? didYouMean(value, choices) : ''}`,
      ]
    }
    case 'too_small':
      return ['number', `is too small; expected ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`]
    case 'custom':
      return [String(issue.params?.['rule']), issue.message + dateMeant(issue.params?.['rule'], value)]
    case 'invalid_format':
      return [issue.format, issue.message]
    default:
      // Only one schema has alternatives: a date, or "pending".
      return ['date', issue.message + dateMeant('date', value)]
  }
}

/** What somebody meant who wrote a date as people do. Where day and month may stand for each other, both readings. */
function dateMeant(rule: unknown, value: unknown): string {
  return rule === 'date' && typeof value === 'string' ? meant(datesMeant(value)) : ''
}

const typeNames: Partial<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys and values in braces',
}

function typeOf(value: unknown): string {
  if (value === null) return 'not used in the dataset; leave the key out if it was not researched'
  if (Array.isArray(value)) return 'a list'
  return typeNames[typeof value]!
}

function descriptionOf(schema: z.core.$ZodType | undefined): string | undefined {
  return schema && z.globalRegistry.get(schema)?.description
}

function valueAt(content: unknown, at: JsonPath): unknown {
  return at.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], content)
}

/** The value as the subject of a message; a list or record is seen at the place that the fault names. */
function subject(value: unknown): string {
  if (typeof value === 'object' && value !== null) return ''
  const words = JSON.stringify(value)
  return words.length > 60 ? `${words.slice(0, 60)}… ` : `${words} `
}
