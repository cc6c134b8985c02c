import type { Command } from 'commander'
import { fileKinds, type FileKind } from '../../src/dataset/schema/fileKinds.ts'
import { jsonSchema, type JsonSchema } from '../../src/dataset/schema/jsonSchema.ts'
import { WrongUse } from './dataset.ts'

/** The schema of one record of a kind of file. */
export function recordSchema(kind: FileKind): JsonSchema {
  const file = fileKinds[kind]
  const { properties = {} } = jsonSchema(kind)
  return 'list' in file ? properties[file.list]!.items! : { properties }
}

/** Gives a command an option for each key of a record: what may be in a list may be said several times. */
export function addRecordOptions(command: Command, kind: FileKind, without: readonly string[] = []): Command {
  const { properties = {}, required = [] } = recordSchema(kind)
  for (const [key, field] of Object.entries(properties)) {
    if (key === '$schema' || without.includes(key)) continue
    const choices = field.enum ? ` (${field.enum.join(', ')})` : ''
    const needed = required.includes(key) ? '' : ', may be absent'
    const words = `${field.description ?? key}${choices}${needed}${howWritten(field)}`
    if (isList(field))
      command.option(`--${key} <value>`, words, (value: string, before: string[] = []) => [...before, value])
    else command.option(`--${key} <value>`, words)
  }
  return command
}

function isList(field: JsonSchema): boolean {
  return field.items !== undefined
}

function howWritten(field: JsonSchema): string {
  const inner = field.items ?? field
  const keys = Object.keys(inner.properties ?? {})
  const repeated = isList(field) ? '; may be repeated' : ''
  if (keys.length === 0) return repeated
  if (keys.includes('source')) return `; written source or source#locator${repeated}`
  if (keys.includes('lang')) return `; written lang:words${repeated}`
  if (keys.includes('actor')) return `; written "id signed=2010 inForce=2012-07"${repeated}`
  return `; written as JSON${repeated}`
}

/** What the options of a command say, as a record whose form is still to be checked. */
export function recordFromOptions(kind: FileKind, options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { properties = {} } = recordSchema(kind)
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, field]) => {
      const said = options[key]
      if (said === undefined) return []
      return [
        [
          key,
          Array.isArray(said)
            ? said.flatMap((each) => itemsOf(key, field.items!, String(each)))
            : valueOf(key, field, String(said)),
        ],
      ]
    }),
  )
}

function itemsOf(key: string, item: JsonSchema, said: string): unknown[] {
  // Ids hold no comma; names of persons and words of others may.
  const isId = item.pattern !== undefined && !item.pattern.includes('\\S')
  return isId ? said.split(/\s*,\s*/) : [valueOf(key, item, said)]
}

function valueOf(key: string, field: JsonSchema, said: string): unknown {
  if (/^[{[]/.test(said)) return fromJson(key, said)
  const keys = Object.keys(field.properties ?? {})
  if (keys.includes('source')) {
    const [, source, locator] = /^([^#]*)(?:#(.*))?$/s.exec(said)!
    return { source, ...(locator !== undefined && { locator }) }
  }
  if (keys.includes('lang')) {
    const colon = said.indexOf(':')
    if (colon < 1) throw new WrongUse(`--${key} ${said}: expected the language and the words: he:חוק`)
    return { lang: said.slice(0, colon), text: said.slice(colon + 1).trim() }
  }
  if (keys.includes('actor')) {
    const [actor, ...dates] = said.trim().split(/\s+/)
    return { actor, ...Object.fromEntries(dates.map((date) => date.split('=', 2) as [string, string])) }
  }
  const isNumber =
    field.type === 'number' || field.type === 'integer' || typeof (field.enum?.[0] ?? field.const) === 'number'
  if (isNumber && /^\d+(\.\d+)?$/.test(said)) return Number(said)
  if (field.type === 'boolean' && /^(true|false)$/.test(said)) return said === 'true'
  return said
}

function fromJson(key: string, said: string): unknown {
  try {
    return JSON.parse(said)
  } catch {
    throw new WrongUse(`--${key}: begins like JSON and is none; expected JSON, or another first letter`)
  }
}
