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
    // An id is made from the other keys.
    const needed = key === 'id' ? '; made if absent' : required.includes(key) ? '' : ', may be absent'
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

/** How a value of several parts is written as one word, if it is. */
export function howWritten(field: JsonSchema): string {
  const inner = field.items ?? field
  const keys = Object.keys(inner.properties ?? {})
  const repeated = isList(field) ? '; may be repeated' : ''
  if (keys.length === 0) return repeated
  if (keys.includes('source')) return `; written source or source#locator${repeated}`
  if (keys.includes('lang')) return `; written lang:words${repeated}`
  if (keys.includes('actor')) {
    const examples: Partial<Record<string, string>> = { signed: '2010', inForce: '2012-07', since: '1999' }
    const shown = keys.filter((key) => examples[key]).map((key) => `${key}=${examples[key]}`)
    return `; written "${['id', ...shown].join(' ')}"${repeated}`
  }
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

/** A record as the options of a command that say it, for a shell. */
export function optionsFromRecord(kind: FileKind, record: Readonly<Record<string, unknown>>): string[] {
  const { properties = {} } = recordSchema(kind)
  return Object.entries(record).flatMap(([key, value]) => {
    if (value === undefined || !properties[key]) return []
    const said = Array.isArray(value) ? value : [value]
    return said.flatMap((each: unknown) => [`--${key}`, quoted(wordOf(each))])
  })
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function quoted(word: string): string {
  return /^[\w.:/@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

function itemsOf(key: string, item: JsonSchema, said: string): unknown[] {
  // Ids hold no comma; names of persons and words of others may.
  const isId = item.pattern !== undefined && !item.pattern.includes('\\S')
  return isId ? said.split(/\s*,\s*/) : [valueOf(key, item, said)]
}

function valueOf(key: string, field: JsonSchema, said: string): unknown {
  // A title may begin with a bracket.
  const isText = field.type === 'string' || field.pattern !== undefined
  if (!isText && /^[{[]/.test(said)) return fromJson(key, said)
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
    const bare = dates.find((date) => !/^\w+=./.test(date))
    if (bare !== undefined) {
      const known = keys.filter((each) => each !== 'actor')
      throw new WrongUse(
        `--${key} "${said}": "${bare}" says no day; expected ${known[0]}=2018-03-08, for example (${known.join(', ')})`,
      )
    }
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
