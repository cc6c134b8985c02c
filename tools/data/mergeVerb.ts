import { existsSync, statSync, writeFileSync } from 'node:fs'
import { Option, type Command } from 'commander'
import { checkDataset, type Fault } from '../../src/dataset/check.ts'
import type { DataFile } from '../../src/dataset/dataFile.ts'
import { fixDataset } from '../../src/dataset/fix.ts'
import { formatFault } from '../../src/dataset/formatFault.ts'
import { mergeDatasets, type Conflict, type Preference } from '../../src/dataset/merge.ts'
import { deleteFiles, filesIn, folderOf, singleFile, stateOf, WrongUse, writeFiles, type Place } from './dataset.ts'
import { counted, inColour, printJson } from './terminal.ts'

interface Options extends Place {
  readonly as?: string
  readonly prefer: Preference
  readonly output?: string
  readonly json?: true
}

export function mergeVerb(program: Command): Command {
  return program
    .command('merge')
    .summary('joins two edits of one state, record by record and key by key')
    .description(
      `Joins two edits of one state, record by record and key by key. Given three files it writes the result over <ours>, as
git's merge drivers do; given three folders or states of git it writes it to the dataset as it lies there, and deletes
there the files that one edit deleted and the other left alone. Files that neither edit touched are left as they lie
there; where one that an edit touched lies there as none of the three states has it, nothing is written. Every conflict
is named, with what each side says.`,
    )
    .argument('<base>', 'the state from which both started: a file, a folder, or a state that git knows')
    .argument('<ours>', 'one edit of it')
    .argument('<theirs>', 'the other edit of it')
    .option('--as <path>', 'which file of the dataset the three files are: data/actors/nz/findings.json')
    .addOption(
      new Option('--prefer <side>', 'what stands where they conflict; `mark` puts both between marks like those of git')
        .choices(['mark', 'ours', 'theirs'])
        .default('mark'),
    )
    .option('--output <path>', 'where to write, instead of over <ours> or the dataset; `-` prints a single file')
    .option('--json', 'for programs: the conflicts, what was written and deleted, and the errors of the result')
    .addHelpText(
      'after',
      '\nExit codes: 0 if all could be joined, 1 if there are conflicts, 2 if something cannot be read.',
    )
    .action((base: string, ours: string, theirs: string, options: Options, command: Command) => {
      const place = command.optsWithGlobals<Options>()
      const where = [base, ours, theirs] as const
      const { conflicts, ...done } = areFiles(where)
        ? mergeSingle(where, options, place)
        : mergeStates(where, options, place)
      if (options.json) printJson({ conflicts, ...done })
      else if (conflicts.length > 0) console.error(conflicts.map(inWords).join('\n'))
      const sum = conflicts.length === 0 ? 'joined without conflict' : `${counted(conflicts.length, 'conflict')}`
      if (options.output !== '-' && !options.json) console.log(sum)
      if (conflicts.length > 0 && !options.json) console.error(nextStep(conflicts, options))
      process.exitCode = conflicts.length === 0 ? 0 : 1
    })
}

type ThreeWays = readonly [base: string, ours: string, theirs: string]

/** Whether three files are to be merged, and not three states: nobody can have meant some of each. */
function areFiles(where: ThreeWays): boolean {
  const isFolder = (each: string) => existsSync(each) && statSync(each).isDirectory()
  const file = where.find((each) => existsSync(each) && !isFolder(each))
  if (file === undefined) return false
  const other = where.find((each) => isFolder(each) || (!existsSync(each) && !/[\\/.]/.test(each)))
  if (other === undefined) return true
  const what = isFolder(other) ? 'a folder' : 'no file'
  throw new WrongUse(
    `${other}: is ${what}, but ${file} is a file; give three files, or three folders or states that git knows`,
  )
}

interface Done {
  readonly conflicts: readonly Conflict[]
  /** Files of the dataset that were written or deleted, where more than one was merged. */
  readonly written?: readonly string[]
  readonly deleted?: readonly string[]
  /** Errors that they have together. */
  readonly faults?: readonly Fault[]
}

function mergeSingle(where: ThreeWays, options: Options, place: Place): Done {
  const path = options.as ?? where.map((each) => pathOf(each)).find((each) => each !== undefined)
  const [base, ours, theirs] = where.map((each) => [singleFile(each, path)]) as [DataFile[], DataFile[], DataFile[]]
  const merged = mergeDatasets(base, ours, theirs, options.prefer)
  // Two who add a record meet in the order of records that the kind may have.
  const [file] = inOrder(merged.files, filesIn(place))
  if (options.output === '-') process.stdout.write(file!.text)
  else writeFileSync(options.output ?? where[1], file!.text)
  const faults = merged.conflicts.length === 0 ? newFaults(file!, [ours, theirs], filesIn(place)) : []
  if (!options.json) tellFaults(faults)
  return { conflicts: merged.conflicts, faults }
}

/** Errors of a merged file that neither edit has: in the midst of a merge of git the files around it may be of either. */
function newFaults(file: DataFile, edits: readonly (readonly DataFile[])[], around: readonly DataFile[]): Fault[] {
  const faultsOf = (own: readonly DataFile[]) =>
    checkDataset([...around.filter(({ path }) => path !== file.path), ...own]).filter(({ path }) => path === file.path)
  const nameOf = ({ rule, message }: Fault) => `${rule} ${message}`
  const faults = faultsOf([file])
  const known = new Set(faults.length > 0 ? edits.flatMap((each) => faultsOf(each).map(nameOf)) : [])
  return faults.filter((fault) => !known.has(nameOf(fault)))
}

function tellFaults(faults: readonly Fault[]): void {
  if (faults.length === 0) return
  const shown = faults.slice(0, 20).map(formatFault)
  const more = faults.length > shown.length ? [`and ${faults.length - shown.length} more (npm run data -- check)`] : []
  console.error(inColour('yellow', 'Each edit may have been right; together they have these errors:', process.stderr))
  console.error([...shown, ...more].join('\n'))
}

function pathOf(where: string): string | undefined {
  try {
    return singleFile(where).path
  } catch {
    return undefined
  }
}

function mergeStates(where: ThreeWays, options: Options, place: Place): Done {
  const here = filesIn(place)
  const [base, ours, theirs] = where.map((each) => stateOf(each, here, place)) as [DataFile[], DataFile[], DataFile[]]
  const merged = mergeDatasets(base, ours, theirs, options.prefer)
  const files = inOrder(merged.files, merged.files)
  const isHere = options.output === undefined
  const target = isHere ? place : { data: options.output! }
  folderOf(target)
  const isTouched = touchedBy(base, ours, theirs)
  if (isHere) refuseToLose(here, [base, ours, theirs, files], isTouched)
  const wanted = isHere ? files.filter(({ path }) => isTouched(path)) : files
  const written = writeFiles(target, isHere ? here : [], wanted)
  // What is left of neither edit goes; what none of the three states knew is not theirs to delete.
  const kept = new Set(files.map(({ path }) => path))
  const known = new Set([...base, ...ours, ...theirs].map(({ path }) => path))
  const gone = [...known].filter((path) => !kept.has(path) && isTouched(path))
  const deleted = deleteFiles(target, gone.sort())
  if (!options.json) {
    for (const path of written) console.error(path)
    for (const path of deleted) console.error(`${path}  deleted`)
  }
  const faults = checkDataset(isHere ? filesIn(target) : files)
  if (merged.conflicts.length === 0 && !options.json) tellFaults(faults)
  return { conflicts: merged.conflicts, written, deleted, faults }
}

/** Whether an edit changed, added or deleted a file. */
function touchedBy(...[base, ours, theirs]: DataFile[][]): (path: string) => boolean {
  const texts = [base, ours, theirs].map((files) => textsOf(files!))
  return (path) => new Set(texts.map((each) => each.get(path))).size > 1
}

function textsOf(files: readonly DataFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]))
}

/** Throws if a file that is to be written lies there in a form that would be kept nowhere: work that was not committed. */
function refuseToLose(
  here: readonly DataFile[],
  states: readonly (readonly DataFile[])[],
  isTouched: (path: string) => boolean,
): void {
  const [texts, ...kept] = [here, ...states].map(textsOf)
  const paths = new Set(kept.flatMap((each) => [...each.keys()]))
  const lost = [...paths].filter((path) => {
    const text = texts!.get(path)
    return isTouched(path) && !kept.some((each) => each.get(path) === text)
  })
  if (lost.length === 0) return
  const more = lost.length > 10 ? [`and ${lost.length - 10} more`] : []
  throw new WrongUse(
    [
      ...lost.sort().slice(0, 10),
      ...more,
      'as they lie here are in none of the three states, and would be lost. Nothing was written.',
      'Commit or stash them first, or name another folder with --output.',
    ].join('\n'),
  )
}

/** What to do about the conflicts. */
function nextStep(conflicts: readonly Conflict[], { prefer, output }: Options): string {
  const check = '`npm run data -- fix` and `npm run data -- check`'
  if (prefer !== 'mark') return `In each ${prefer} stands; where it should not, change it by hand. Then ${check}.`
  const paths = [...new Set(conflicts.map(({ path }) => path))]
  const where = output === '-' ? 'in what was printed' : `in ${paths.join(', ')}`
  return `Next: look for <<<<<<< ${where}, keep the side that is right, delete the other and the lines of the marks; then ${check}.`
}

function inOrder(files: readonly DataFile[], all: readonly DataFile[]): DataFile[] {
  const others = all.filter((each) => !files.some(({ path }) => path === each.path))
  const paths = new Set(files.map(({ path }) => path))
  return fixDataset([...files, ...others]).files.filter(({ path }) => paths.has(path))
}

function inWords({ path, id, key, base, ours, theirs }: Conflict): string {
  const side = (name: string, value: unknown) =>
    `  ${name.padEnd(7)}${value === undefined ? '(nothing)' : typeof value === 'string' && !id ? '(the file)' : JSON.stringify(value)}`
  const place = [path, id, key].filter(Boolean).join('  ')
  return [inColour('bold', place, process.stderr), side('base', base), side('ours', ours), side('theirs', theirs)].join(
    '\n',
  )
}
