/** The kinds of record that have a form. */
export const formKinds = ['findings', 'documents', 'milestones', 'institutions', 'sources'] as const
export type FormKind = (typeof formKinds)[number]

/** A record of a file, by its place in the list. */
export interface ListedRecord {
  readonly index: number
  /** What it is called by, whatever its place: its id, an answer's question and day. */
  readonly key: string
  readonly label: string
  readonly record: Readonly<Record<string, unknown>>
}

/** The records of a file; undefined while it is no JSON or has no list of them. */
export function recordsIn(text: string, kind: FormKind): ListedRecord[] | undefined {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return undefined
  }
  const list = (content as Readonly<Record<string, unknown>> | null)?.[kind]
  if (!Array.isArray(list)) return undefined
  const counts = new Map<string, number>()
  return list.map((item: unknown, index) => {
    const record = typeof item === 'object' && item !== null ? (item as Record<string, unknown>) : {}
    const name = nameOf(record, kind)
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    // The same id twice is a fault, but both can be chosen.
    const key = count === 1 ? name : `${name} (${count})`
    return { index, key, label: labelOf(record, kind) || `number ${index + 1}`, record }
  })
}

function nameOf(record: Readonly<Record<string, unknown>>, kind: FormKind): string {
  const said = kind === 'findings' ? [record['indicator'], record['since'] ?? 'throughout'] : [record['id']]
  return said.map(String).join('@')
}

/** The record that is chosen in the forms. */
export interface ChosenRecord {
  readonly path: string
  /** What it is called by, and was before, the newest first: Undo gives it its old name back. */
  readonly keys: readonly string[]
}

/** The chosen record, if it is there. */
export function chosenIn(records: readonly ListedRecord[], chosen: ChosenRecord | undefined): ListedRecord | undefined {
  for (const key of chosen?.keys ?? []) {
    const found = records.find((it) => it.key === key)
    if (found) return found
  }
  return undefined
}

function labelOf(record: Readonly<Record<string, unknown>>, kind: FormKind): string {
  const keys = {
    findings: ['indicator', 'since', 'value'],
    documents: ['title', 'adopted'],
    milestones: ['date', 'title'],
    institutions: ['name', 'founded'],
    sources: ['title', 'date'],
  }
  return keys[kind].flatMap((key) => (typeof record[key] === 'string' ? [record[key]] : [])).join(', ')
}
