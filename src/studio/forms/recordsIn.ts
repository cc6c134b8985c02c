/** The kinds of record that have a form. */
export const formKinds = ['findings', 'documents', 'milestones', 'institutions', 'sources'] as const
export type FormKind = (typeof formKinds)[number]

/** A record of a file, by its place in the list. */
export interface ListedRecord {
  readonly index: number
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
  return list.map((item: unknown, index) => {
    const record = typeof item === 'object' && item !== null ? (item as Record<string, unknown>) : {}
    return { index, label: labelOf(record, kind) || `number ${index + 1}`, record }
  })
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
