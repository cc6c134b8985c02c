import { describe, expect, it } from 'vitest'
import { fileKinds, type FileKind } from '../src/dataset/schema/fileKinds.ts'
import { jsonSchema, type JsonSchema } from '../src/dataset/schema/jsonSchema.ts'
import { recordSnippets } from './recordSnippets.ts'

const snippets = Object.entries(recordSnippets())
const kinds = (Object.keys(fileKinds) as FileKind[]).flatMap((kind) => {
  const { list }: { record: unknown; list?: string } = fileKinds[kind]
  // Samples are drawn by a verb.
  return list === undefined || kind === 'accuracy' ? [] : [jsonSchema(kind).properties![list]!.items!]
})

/** The text that stands there if nothing is written over: of a choice the first. */
function untouched(body: readonly string[]): string {
  return body.join('\n').replaceAll(/\$\{\d+(?:\|([^,|]*)[^|]*\||:((?:\\.|[^}\\])*))\}/g, (_, choice, words) => {
    return String(choice ?? words).replaceAll(/\\(.)/g, '$1')
  })
}

describe.each(snippets)('the snippet %s', (prefix, { body, description }) => {
  const schema = kinds.find((each) => description.startsWith(each.description!))!
  const record = JSON.parse(untouched(body)) as Record<string, unknown>

  it('is a record with the keys of its kind, in their order, those that it needs among them', () => {
    const keys = Object.keys(schema.properties!)
    expect(Object.keys(record)).toEqual(keys.filter((key) => key in record))
    const expected = prefix.endsWith('-all') ? keys : schema.required!
    expect(Object.keys(record)).toEqual(expect.arrayContaining([...expected]))
  })

  it('offers the words of the schema where there is a choice, and says elsewhere what is meant', () => {
    expect(Object.entries(record).flatMap(([key, value]) => misfits(value, schema.properties![key]!, key))).toEqual([])
  })

  it('has its stops in order, each once', () => {
    const stops = [...body.join('\n').matchAll(/\$\{(\d+)/g)].map(([, number]) => Number(number))
    expect(stops).toEqual(stops.map((_, index) => index + 1))
  })
})

/** The keys of what a field cannot hold; a text may be anything, since it is there to be written over. */
function misfits(value: unknown, field: JsonSchema, key: string): string[] {
  if (field.items) return (value as unknown[]).flatMap((item) => misfits(item, field.items!, key))
  if (field.properties) {
    return Object.entries(value as object).flatMap(([name, inner]) => misfits(inner, field.properties![name]!, name))
  }
  const fits = field.enum
    ? field.enum.includes(value as string)
    : field.type === 'number' || field.type === 'integer'
      ? typeof value === 'number'
      : field.type === 'boolean'
        ? typeof value === 'boolean'
        : typeof value === 'string' && value.trim() !== ''
  return fits ? [] : [key]
}

it('every kind of record that people write has a snippet', () => {
  const described = new Set(snippets.map(([, { description }]) => description))
  expect(kinds.filter(({ description }) => !described.has(description!))).toEqual([])
})
