import { getLocation, type Location } from 'jsonc-parser'
import { placeOf } from '../../dataset/dataFile.ts'
import type { JsonSchema } from '../../dataset/schema/jsonSchema.ts'
import type { KnownRecord, Vocabulary } from '../worker/workbench.ts'

/** Something that can be written at a place. */
export interface Proposal {
  readonly label: string
  /** What it is called, or what it means. */
  readonly detail: string
  /** What is written, where that is more than the label. */
  readonly text: string
  readonly kind: 'key' | 'value' | 'id'
}

/** What can be written at a place of a file, and from where to where it would stand. */
export interface Proposals {
  readonly from: number
  readonly to: number
  readonly options: readonly Proposal[]
}

/** Which records an id under a key names, as the rule `reference` asks. */
export const idsUnder: Readonly<Record<string, readonly string[]>> = {
  actor: ['actors'],
  actors: ['actors'],
  about: ['actors', 'documents', 'institutions', 'milestones'],
  components: ['components'],
  component: ['components'],
  indicator: ['indicators'],
  indicators: ['indicators'],
  evidence: ['documents', 'institutions', 'milestones'],
  supersedes: ['documents'],
  documents: ['documents'],
  institutions: ['institutions'],
  successors: ['institutions'],
  partOf: ['milestones'],
  source: ['sources'],
  seeAlso: ['terms'],
}

/** The keys, words and ids that the schema and the dataset allow where the cursor stands. */
export function proposalsAt(text: string, offset: number, path: string, vocabulary: Vocabulary): Proposals | undefined {
  const schema = schemaOf(path, vocabulary)
  const location = locationAt(text, offset)
  if (!schema || !location) return undefined
  const { previousNode, isAtPropertyKey } = location
  const inToken = previousNode && previousNode.offset <= offset && offset <= previousNode.offset + previousNode.length
  const from = inToken ? previousNode.offset : offset
  const to = inToken ? previousNode.offset + previousNode.length : offset
  if (isAtPropertyKey) {
    const inner = schemaAt(schema, location.path.slice(0, -1))
    const follows = /^\s*:/.test(text.slice(to))
    const options = Object.entries(inner?.properties ?? {}).map(([key, value]) => ({
      label: key,
      detail: value.description ?? '',
      text: JSON.stringify(key) + (follows ? '' : `: ${startOf(value)}`),
      kind: 'key' as const,
    }))
    return { from, to, options }
  }
  const value = schemaAt(schema, location.path)
  const choices = value?.enum ?? (value?.const === undefined ? [] : [value.const])
  if (choices.length > 0) {
    const detail = value?.description ?? ''
    const options = choices.map((choice) => ({
      label: String(choice),
      detail,
      text: JSON.stringify(choice),
      kind: 'value' as const,
    }))
    return { from, to, options }
  }
  const key = location.path.findLast((step) => typeof step === 'string')
  const kinds = idsUnder[String(key)]
  if (!kinds || value?.type !== 'string') return undefined
  const isClaim = placeOf(path)?.name === 'milestones' || key !== 'about'
  const records = kinds.filter((kind) => isClaim || kind !== 'actors').flatMap((kind) => vocabulary.records[kind] ?? [])
  const options = nearFirst(records, path).map(({ id, name }) => ({
    label: id,
    detail: name,
    text: JSON.stringify(id),
    kind: 'id' as const,
  }))
  return { from, to, options }
}

/** What the key or value at a place means: the schema's words, and for an id what it is the id of. */
export function helpAt(
  text: string,
  offset: number,
  path: string,
  vocabulary: Vocabulary,
): { readonly from: number; readonly to: number; readonly words: readonly string[] } | undefined {
  const schema = schemaOf(path, vocabulary)
  const { path: at = [], previousNode } = locationAt(text, offset) ?? {}
  if (!schema || !previousNode || offset < previousNode.offset) return undefined
  const found = schemaAt(schema, at)
  const named =
    typeof previousNode.value === 'string' && found?.type === 'string' && !found.enum
      ? Object.entries(vocabulary.records).flatMap(([kind, records]) =>
          records
            .filter(({ id }) => id === previousNode.value)
            .map((it) => `${kind}: ${it.name} (${it.path}:${it.line})`),
        )
      : []
  const words = [
    ...(found?.description === undefined ? [] : [found.description]),
    ...(found?.enum ? [`One of ${found.enum.join(', ')}.`] : []),
    ...named.slice(0, 3),
  ]
  const { offset: from, length } = previousNode
  return words.length > 0 ? { from, to: from + length, words } : undefined
}

function locationAt(text: string, offset: number): Location | undefined {
  try {
    return getLocation(text, offset)
  } catch {
    // The parser calls itself for each level: thousands of open brackets exhaust the stack. The checker says so.
    return undefined
  }
}

function schemaOf(path: string, { schemas }: Vocabulary): JsonSchema | undefined {
  const name = placeOf(path)?.name ?? ''
  return Object.hasOwn(schemas, name) ? schemas[name as keyof typeof schemas] : undefined
}

function schemaAt(schema: JsonSchema | undefined, at: readonly (string | number)[]): JsonSchema | undefined {
  const [step, ...rest] = at
  if (step === undefined || !schema) return schema
  if (typeof step === 'number') return schemaAt(schema.items, rest)
  const { properties = {} } = schema
  return schemaAt(Object.hasOwn(properties, step) ? properties[step] : undefined, rest)
}

/** How a value begins that is still to be written. */
function startOf({ type }: JsonSchema): string {
  return type === 'array' ? '[]' : type === 'object' ? '{}' : type === 'string' ? '""' : ''
}

/** The records of the file's own actor come first. */
function nearFirst(records: readonly KnownRecord[], path: string): readonly KnownRecord[] {
  const actor = placeOf(path)?.actor
  const isOwn = ({ id }: KnownRecord) => actor !== undefined && id.startsWith(`${actor}-`)
  return [...records.filter(isOwn), ...records.filter((it) => !isOwn(it))]
}
