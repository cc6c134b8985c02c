import { checkFile } from '../../src/dataset/check/checkFile.ts'
import { didYouMean } from '../../src/dataset/check/didYouMean.ts'
import { parseFile } from '../../src/dataset/check/parseFile.ts'
import type { DataFile } from '../../src/dataset/dataFile.ts'
import { recordsStanding } from '../../src/dataset/pairRecords.ts'
import { fileKinds, type FileKind } from '../../src/dataset/schema/fileKinds.ts'
import { WrongUse } from './dataset.ts'
import { howWritten, recordFromOptions, recordSchema } from './recordFromOptions.ts'

/** Who sits at the terminal. */
export interface Person {
  /** Their next line; undefined if none comes any more. */
  readonly answer: (question: string, key: string) => Promise<string | undefined>
  readonly tell: (words: string) => void
}

/** The keys that a record of this kind cannot do without and has not; its id is made. */
export function missingKeys(kind: FileKind, record: Readonly<Record<string, unknown>>): string[] {
  const { required = [] } = recordSchema(kind)
  return required.filter((key) => key !== 'id' && record[key] === undefined)
}

/**
 * Fills `record` with what it needs, question by question: an answer that cannot be right is told at once, and asked for
 * again. Ends where the answers end; what is missing then is still missing.
 */
export async function askForMissing(
  kind: FileKind,
  record: Record<string, unknown>,
  files: readonly DataFile[],
  person: Person,
): Promise<void> {
  const { properties = {} } = recordSchema(kind)
  /** Says whether to go on asking. */
  const ask = async (key: string, ifNothing?: string): Promise<boolean> => {
    const field = properties[key]!
    const known = knownIds(files, kind, key)
    const choices = field.enum?.map(String) ?? (known.length <= 60 ? known : [])
    const shown = choices.length > 0 ? ` (${choices.join(', ')})` : ''
    const form = field.items ? howWritten(field.items) : howWritten(field)
    const question = `${field.description ?? key}${shown}${form}${ifNothing === undefined ? '' : `; ${ifNothing}`}`
    for (;;) {
      const answer = (await person.answer(question, key))?.trim()
      if (answer === undefined) return false
      if (answer === '' && ifNothing !== undefined) return true
      const { value, wrong } = read(kind, key, answer, known)
      if (wrong === undefined) {
        record[key] = value
        return true
      }
      person.tell(wrong)
    }
  }
  const missing = missingKeys(kind, record)
  for (const key of Object.keys(properties)) {
    if (missing.includes(key) && !(await ask(key))) return
    // Which of its dates a document needs follows from its type.
    if (kind !== 'documents' || key !== 'issuer' || isDated(record)) continue
    const isDraft = ['bill', 'proposal'].includes(String(record['type']))
    if (!isDraft && !(await ask('adopted', 'nothing if it was only proposed'))) return
    if (!isDated(record) && !(await ask('proposed'))) return
  }
}

function isDated({ proposed, adopted }: Readonly<Record<string, unknown>>): boolean {
  return proposed !== undefined || adopted !== undefined
}

/** The value that an answer says, or what is wrong with it, in the words of the checker. */
function read(kind: FileKind, key: string, answer: string, known: readonly string[]): Answer {
  if (answer === '') return { wrong: `${key} is needed` }
  const field = recordSchema(kind).properties![key]!
  try {
    const value = recordFromOptions(kind, { [key]: field.items ? [answer] : answer })[key]
    return { value, wrong: faultOf(kind, key, value) ?? unknownId(value, known) }
  } catch (fault) {
    if (fault instanceof WrongUse) return { wrong: fault.message }
    throw fault
  }
}

interface Answer {
  readonly value?: unknown
  readonly wrong: string | undefined
}

function faultOf(kind: FileKind, key: string, value: unknown): string | undefined {
  const { list } = fileKinds[kind] as { list: string }
  const text = JSON.stringify({ [list]: [{ [key]: value }] })
  const parsed = parseFile({ path: `data/actors/any/${kind}.json`, text })
  if (!('root' in parsed)) return parsed.message
  return checkFile(parsed).faults.find(({ rule }) => rule !== 'missing-key')?.message
}

const referring: Partial<Record<string, string>> = {
  components: 'components',
  component: 'components',
  indicator: 'indicators',
  citations: 'sources',
}

/** The ids that may stand at a key, if it names records that are asked for. */
function knownIds(files: readonly DataFile[], kind: FileKind, key: string): string[] {
  const named = referring[key]
  if (named === undefined || (kind as string) === named) return []
  const standing = files.flatMap((file) => recordsStanding(file) ?? [])
  if (named !== 'indicators') return standing.filter((it) => it.kind === named).map(({ id }) => id)
  return standing.flatMap(({ record }) =>
    Array.isArray(record['indicators']) ? record['indicators'].map((it: { id?: unknown }) => String(it?.id)) : [],
  )
}

function unknownId(value: unknown, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const ids = (Array.isArray(value) ? value : [value]).map((each: unknown) =>
    typeof each === 'object' && each !== null ? String((each as { source?: unknown }).source) : String(each),
  )
  const stranger = ids.find((id) => !known.includes(id))
  return stranger === undefined ? undefined : `no record has the id "${stranger}"${didYouMean(stranger, known)}`
}
