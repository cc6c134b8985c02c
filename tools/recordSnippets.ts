import { fileKinds, type FileKind } from '../src/dataset/schema/fileKinds.ts'
import { jsonSchema, type JsonSchema } from '../src/dataset/schema/jsonSchema.ts'

/** What a record of a file is called, by the name of the file; those that are one record have none to be put in. */
const recordNames = {
  components: 'component',
  claims: 'claim',
  references: 'reference',
  glossary: 'term',
  exceptions: 'exception',
  sources: 'source',
  documents: 'document',
  institutions: 'institution',
  milestones: 'milestone',
  positions: 'position',
  findings: 'finding',
  indices: 'index',
  disputes: 'dispute',
  open: 'question',
} as const satisfies Partial<Record<FileKind, string>>

/** A piece that an editor puts in; `${1:words}` is what is to be written over. */
interface Snippet {
  readonly scope: string
  readonly prefix: string
  readonly description: string
  readonly body: readonly string[]
}

/** For each kind of record a snippet with the keys that it needs, and one with every key, for VS Code. */
export function recordSnippets(): Record<string, Snippet> {
  const snippets = Object.entries(recordNames).flatMap(([kind, name]): [string, Snippet][] => {
    const { list } = fileKinds[kind as keyof typeof recordNames]
    const { properties = {}, required = [], description = '' } = jsonSchema(kind as FileKind).properties![list]!.items!
    const needed = Object.fromEntries(Object.entries(properties).filter(([key]) => isUsual(key, required)))
    const snippet = (prefix: string, description: string, keys: typeof properties): [string, Snippet] => [
      prefix,
      { scope: 'json', prefix, description, body: bodyOf(keys) },
    ]
    return [
      snippet(name, description, needed),
      ...(Object.keys(needed).length < Object.keys(properties).length
        ? [snippet(`${name}-all`, `${description} (every key; take out those of which nothing is known)`, properties)]
        : []),
    ]
  })
  return Object.fromEntries(snippets)
}

/** What is needed, and what most records have: without a date or a source a record is of little use. */
function isUsual(key: string, required: readonly string[]): boolean {
  return required.includes(key) || ['adopted', 'since', 'basis', 'citations', 'url', 'date'].includes(key)
}

function bodyOf(properties: Readonly<Record<string, JsonSchema>>): string[] {
  let stop = 0
  const value = (field: JsonSchema, key: string): string => {
    if (field.items)
      return `[${value({ ...(field.description !== undefined && { description: field.description }), ...field.items }, key)}]`
    if (field.properties) {
      const inner = Object.entries(field.properties).map(([name, it]) => `"${name}": ${value(it, name)}`)
      return `{ ${inner.join(', ')} }`
    }
    stop++
    if (field.enum) {
      const isText = typeof field.enum[0] === 'string'
      const choices = `\${${stop}|${field.enum.map((choice) => String(choice).replaceAll(/[\\,|]/g, '\\$&')).join(',')}|}`
      return isText ? `"${choices}"` : choices
    }
    if (field.type === 'boolean') return `\${${stop}|true,false|}`
    const isNumber = field.type === 'number' || field.type === 'integer'
    const hint = `\${${stop}:${escaped(isNumber ? '0' : hintOf(field, key))}}`
    return isNumber ? hint : `"${hint}"`
  }
  const lines = Object.entries(properties).map(([key, field]) => `  "${key}": ${value(field, key)}`)
  return ['{', ...lines.map((line, index) => (index < lines.length - 1 ? `${line},` : line)), '}']
}

/** What stands where something is to be written: how a date is written, or the words of the schema. */
function hintOf({ pattern, description, anyOf }: JsonSchema, key: string): string {
  const isDate = pattern?.includes('(1[89]|20)') || anyOf !== undefined
  return isDate ? 'YYYY-MM-DD' : (description ?? key).replaceAll('"', "'")
}

function escaped(words: string): string {
  return words.replaceAll(/[\\$}]/g, '\\$&')
}
