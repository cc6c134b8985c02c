import { createInterface, type Interface } from 'node:readline'
import type { Command } from 'commander'
import { findNodeAtLocation } from 'jsonc-parser'
import { reviewDataset, type Fault } from '../../src/dataset/check.ts'
import type { DataFile } from '../../src/dataset/dataFile.ts'
import { formatFault } from '../../src/dataset/formatFault.ts'
import { insertRecord, takesPlaceOfUnknown } from '../../src/dataset/insertRecord.ts'
import { newId } from '../../src/dataset/newId.ts'
import { recordsStanding } from '../../src/dataset/pairRecords.ts'
import type { FileKind } from '../../src/dataset/schema/fileKinds.ts'
import { askForMissing, missingKeys, type Person } from './askForMissing.ts'
import { filesIn, writeFiles, WrongUse, type Place } from './dataset.ts'
import { addRecordOptions, optionsFromRecord, recordFromOptions, recordSchema } from './recordFromOptions.ts'
import { inColour, printJson } from './terminal.ts'

/** The name of one record of a kind on the command line. */
const nouns = {
  document: 'documents',
  institution: 'institutions',
  milestone: 'milestones',
  position: 'positions',
  finding: 'findings',
  index: 'indices',
  dispute: 'disputes',
  question: 'open',
  source: 'sources',
  term: 'glossary',
} as const satisfies Record<string, FileKind>
type Noun = keyof typeof nouns

interface Options extends Place {
  readonly actor?: string
  readonly shared?: true
  readonly keepUnknown?: true
  readonly dryRun?: true
  readonly json?: true
  readonly [key: string]: unknown
}

export function newVerb(program: Command): Command {
  const verb = program
    .command('new')
    .summary('writes a new record at its place')
    .description(
      'Writes a new record of some kind at its place in its file. On a terminal it asks for what is missing.',
    )
    .addHelpText(
      'after',
      '\nFor the options of a kind, --json among them: npm run data -- new document --help\nExit codes: 0 if it was written, 1 if it is wrong (nothing is written), 2 if something is missing or cannot be written.',
    )
  for (const noun of Object.keys(nouns) as Noun[]) addNoun(verb, noun)
  return verb
}

function addNoun(verb: Command, noun: Noun): void {
  const kind = nouns[noun]
  const words = { index: 'result in an index', question: 'open question' }[noun as string] ?? noun
  const command = verb.command(noun).description(`Writes a new ${words} at its place in ${kind}.json.`).exitOverride()
  if (noun !== 'term') command.option('--actor <id>', 'whose it is')
  if (noun === 'source') command.option('--shared', 'instead of --actor: a source that several actors cite')
  if (noun === 'finding') {
    command.option(
      '--keep-unknown',
      'leave the `unknown` of a new country before it: its past stays unknown, instead of no (inferred)',
    )
  }
  addRecordOptions(command, kind)
    .option('--dry-run', 'only prints the record and what is wrong with it')
    .option('--json', 'for programs')
    .addHelpText(
      'after',
      '\nExit codes: 0 if it was written, 1 if it is wrong (nothing is written), 2 if something is missing or cannot be written.',
    )
    .action(async (_: Options, command: Command) => {
      const options = command.optsWithGlobals<Options>()
      process.exitCode = await writeNew(noun, options)
    })
}

async function writeNew(noun: Noun, options: Options): Promise<number> {
  const kind = nouns[noun]
  const before = filesIn(options)
  const path = pathOf(noun, options, before)
  const said = await complete(noun, { check: 'known', ...recordFromOptions(kind, options) }, path, before, options)
  const { check, ...rest } = said
  const record = 'check' in recordSchema(kind).properties! ? { ...rest, check } : rest
  const { keepUnknown } = options
  if (keepUnknown && record['since'] === undefined) {
    throw new WrongUse('--keep-unknown: what stands after the unknown begins some day; expected --since')
  }
  const after = attempt(() => insertRecord(before, path, record, { keepsUnknown: keepUnknown === true }))
  const file = before.find((each) => each.path === path)
  const replaces = !keepUnknown && takesPlaceOfUnknown(file, record)
  const standing = after
    .filter((file) => file.path === path)
    .flatMap((file) => recordsStanding(file) ?? [])
    .find(({ record: each }) => Object.entries(record).every(([key, value]) => isEqual(each[key], value)))!
  // A source is cited by what is written next.
  const line = standing.file.fault('', standing.at, '').line
  const node = findNodeAtLocation(standing.file.root, [...standing.at])!
  const lines = standing.file.text.slice(node.offset, node.offset + node.length).split('\n').length
  const isInIt = (fault: Fault) => fault.path === path && fault.line >= line && fault.line < line + lines
  const faults = newFaults(before, after, isInIt).filter(({ rule }) => kind !== 'sources' || rule !== 'cited')
  const errors = faults.filter(({ level }) => level === undefined)
  const written = errors.length > 0 || options.dryRun ? [] : writeFiles(options, before, after)
  if (options.json) printJson({ id: standing.id, path, line, record, replacesUnknown: replaces, faults, written })
  else {
    for (const fault of faults)
      console.error(inColour(fault.level ? 'yellow' : 'red', formatFault(fault), process.stderr))
    if (written.length > 0) {
      console.log(`${standing.id}  ${inColour('cyan', `${path}:${line}`)}`)
      if (replaces) console.log(pastOf(record))
      if (kind === 'sources') console.log('Until a record cites it, `check` says so.')
    } else if (errors.length > 0) console.error('Nothing was written. (Places are those that the file would have.)')
    if (errors.length > 0 && process.stdin.isTTY) console.error(`Again:\n${commandOf(noun, record, options)}`)
    if (options.dryRun) console.log(JSON.stringify(record, null, 2))
  }
  return errors.length > 0 ? 1 : 0
}

/** What taking the place of an `unknown` does to the time before. */
function pastOf({ since }: Readonly<Record<string, unknown>>): string {
  const words = 'It took the place of the `unknown` of its question'
  if (since === undefined) return `${words}, and holds throughout.`
  if (String(since).startsWith('≤')) return `${words}; before it the answer is still not known.`
  return `${words}; before ${String(since)} the answer is now no (inferred). To leave the past unknown: --keep-unknown.`
}

/** The command that says what was said already, for whoever has to mend it. */
function commandOf(noun: Noun, record: Readonly<Record<string, unknown>>, options: Options): string {
  const place = options.shared ? ['--shared'] : options.actor === undefined ? [] : ['--actor', options.actor]
  const folder = options.data === undefined ? [] : ['--data', options.data]
  const said = optionsFromRecord(nouns[noun], record)
  return ['npm run data --', ...folder, 'new', noun, ...place, ...said].join(' ')
}

function attempt<Result>(run: () => Result): Result {
  try {
    return run()
  } catch (fault) {
    throw new WrongUse(fault instanceof Error ? fault.message : String(fault))
  }
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function pathOf(noun: Noun, options: Options, files: readonly DataFile[]): string {
  const kind = nouns[noun]
  if (noun === 'term' || options.shared) return `data/${kind}.json`
  const actors = files.flatMap(({ path }) => /^data\/actors\/([^/]+)\/actor\.json$/.exec(path)?.[1] ?? [])
  if (options.actor !== undefined && actors.includes(options.actor)) return `data/actors/${options.actor}/${kind}.json`
  const shared = noun === 'source' ? ', or --shared' : ''
  throw new WrongUse(
    options.actor === undefined
      ? `--actor is missing; expected one of ${actors.join(', ')}${shared}`
      : `--actor ${options.actor}: is not known; expected one of ${actors.join(', ')}${shared}`,
  )
}

/** The record with what it needs: an id made like the others, and on a terminal the answers of who sits there. */
async function complete(
  noun: Noun,
  said: Readonly<Record<string, unknown>>,
  path: string,
  files: readonly DataFile[],
  options: Options,
): Promise<Record<string, unknown>> {
  const kind = nouns[noun]
  const { properties = {}, required = [] } = recordSchema(kind)
  const record = { ...said }
  if (process.stdin.isTTY) {
    const terminal = createInterface({ input: process.stdin })
    await askForMissing(kind, record, files, personAt(terminal))
    terminal.close()
  }
  const missing = missingKeys(kind, record)
  if (missing.length > 0) {
    const lines = missing.map((key) => `  --${key}  ${properties[key]!.description ?? ''}`)
    const again = process.stdin.isTTY ? ['Nothing was written. Again:', commandOf(noun, record, options)] : []
    throw new WrongUse(['these are missing:', ...lines, ...again].join('\n'))
  }
  if (required.includes('id') && record['id'] === undefined) record['id'] = newId(record, path, files)
  return record
}

function personAt(terminal: Interface): Person {
  // Lines that come before they are asked for (pasted ones) wait their turn.
  const lines = terminal[Symbol.asyncIterator]()
  return {
    async answer(question, key) {
      process.stderr.write(`${question}\n${inColour('bold', key, process.stderr)}: `)
      const { value, done } = await lines.next()
      return done ? undefined : value
    },
    tell: (words) => void process.stderr.write(`${inColour('yellow', words, process.stderr)}\n`),
  }
}

/** The faults that were not there before; of those that say the same the ones in the new record. */
function newFaults(
  before: readonly DataFile[],
  after: readonly DataFile[],
  isInIt: (fault: Fault) => boolean,
): Fault[] {
  // Lines move when a record is put in.
  const nameOf = ({ path, rule, message }: Fault) => `${path} ${rule} ${message.replaceAll(/(\.json):\d+/g, '$1')}`
  const old = new Map<string, number>()
  for (const fault of reviewDataset(before).faults) old.set(nameOf(fault), (old.get(nameOf(fault)) ?? 0) + 1)
  const found = reviewDataset(after).faults
  return [...found.filter((fault) => !isInIt(fault)), ...found.filter(isInIt)].filter((fault) => {
    const left = old.get(nameOf(fault)) ?? 0
    old.set(nameOf(fault), left - 1)
    return left <= 0
  })
}
