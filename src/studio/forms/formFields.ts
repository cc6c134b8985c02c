import type { JsonSchema } from '../../dataset/schema/jsonSchema.ts'

/** How a key of a record is filled in. */
export interface FormField {
  readonly key: string
  readonly help: string
  readonly isNeeded: boolean
  /**
   * `lines`: a list of words, one a line; `citations`: source and locator; `rows`: a list of small records, each a row of
   * `columns`; `json`: anything else, as it is written.
   */
  readonly how: 'choice' | 'line' | 'text' | 'lines' | 'citations' | 'originalText' | 'rows' | 'json'
  readonly choices: readonly string[]
  readonly columns: readonly FormColumn[]
}

/** One key of the records in a list, as it heads a column. */
export interface FormColumn {
  readonly key: string
  readonly help: string
  readonly isNeeded: boolean
}

const longTexts = new Set(['summary', 'basis', 'note', 'role'])

/** The fields of a record, in the order of its keys, from the schema of the file in which such records stand. */
export function formFields(schema: JsonSchema, list: string): FormField[] {
  const record = schema.properties?.[list]?.items
  return Object.entries(record?.properties ?? {}).map(([key, value]) => ({
    key,
    help: value.description ?? '',
    isNeeded: record?.required?.includes(key) ?? false,
    how: howOf(key, value),
    choices: (value.enum ?? []).map(String),
    columns: howOf(key, value) === 'rows' ? columnsOf(value.items!) : [],
  }))
}

function columnsOf({ properties = {}, required = [] }: JsonSchema): FormColumn[] {
  return Object.entries(properties).map(([key, { description = '' }]) => ({
    key,
    help: description,
    isNeeded: required.includes(key),
  }))
}

function howOf(key: string, schema: JsonSchema): FormField['how'] {
  const { type, items, properties, enum: choices } = schema
  if (choices && type !== 'number' && choices.every((it) => typeof it === 'string')) return 'choice'
  if (type === 'array' && items?.type === 'string') return 'lines'
  if (type === 'array' && items?.properties && 'source' in items.properties) return 'citations'
  if (type === 'array' && items?.properties && Object.values(items.properties).every(isLine)) return 'rows'
  if (properties && 'lang' in properties && 'text' in properties) return 'originalText'
  if (type === 'string' && longTexts.has(key)) return 'text'
  return isLine(schema) ? 'line' : 'json'
}

/** A word or a date. */
function isLine({ type, properties, items }: JsonSchema): boolean {
  return type === 'string' || (type === undefined && !properties && !items)
}

/** What stands in a field for a value; empty where there is none. */
export function writtenOf({ how }: Pick<FormField, 'how'>, value: unknown): string {
  if (value === undefined) return ''
  if (how === 'lines' && Array.isArray(value)) return value.join('\n')
  if (how === 'citations' && Array.isArray(value)) {
    return value
      .map(({ source, locator }: { source?: unknown; locator?: unknown }) =>
        locator === undefined ? String(source) : `${String(source)}, ${String(locator)}`,
      )
      .join('\n')
  }
  if (how === 'originalText' && typeof value === 'object' && value !== null) {
    const { lang, text } = value as { lang?: unknown; text?: unknown }
    return `${String(lang)}: ${String(text)}`
  }
  return typeof value === 'string' && how !== 'json' ? value : JSON.stringify(value)
}

/** The value that was written in a field; undefined for nothing. Throws words for the reader where it cannot be one. */
export function valueOf({ how }: Pick<FormField, 'how'>, written: string): unknown {
  const text = written.trim()
  if (text === '') return undefined
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  switch (how) {
    case 'lines':
      return lines
    case 'citations':
      return lines.map((line) => {
        const [, source = line, locator] = /^([^,\s]+)\s*,\s*(.+)$/.exec(line) ?? []
        return locator === undefined ? { source } : { source, locator }
      })
    case 'originalText': {
      const [, lang, original] = /^([A-Za-z-]+)\s*:\s*(.+)$/s.exec(text) ?? []
      if (lang === undefined) throw new Error('Write the language and the title: ru: Доктрина')
      return { lang, text: original }
    }
    case 'rows':
    case 'json':
      try {
        return JSON.parse(text)
      } catch {
        throw new Error('This field is written as JSON; it is none yet')
      }
    default:
      return text
  }
}
