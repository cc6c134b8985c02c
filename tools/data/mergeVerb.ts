import { existsSync, statSync, writeFileSync } from 'node:fs'
import { Option, type Command } from 'commander'
import { checkDataset, type Fault } from '../../src/dataset/check.ts'
import type { DataFile } from '../../src/dataset/dataFile.ts'
import { fixDataset } from '../../src/dataset/fix.ts'
import { formatFault } from '../../src/dataset/formatFault.ts'
import { mergeDatasets, type Conflict, type Preference } from '../../src/dataset/merge.ts'
import { deleteFiles, filesIn, folderOf, singleFile, stateOf, writeFiles, type Place } from './dataset.ts'
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
there the files that one edit deleted and the other left alone. Every conflict is named, with what each side says.`,
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
      const isSingle = [base, ours, theirs].some((each) => existsSync(each) && statSync(each).isFile())
      const { conflicts, ...done } = isSingle
        ? mergeSingle([base, ours, theirs], options, place)
        : mergeStates([base, ours, theirs], options, place)
      if (options.json) printJson({ conflicts, ...done })
      else if (conflicts.length > 0) console.error(conflicts.map(inWords).join('\n'))
      const sum = conflicts.length === 0 ? 'joined without conflict' : `${counted(conflicts.length, 'conflict')}`
      if (options.output !== '-' && !options.json) console.log(sum)
      process.exitCode = conflicts.length === 0 ? 0 : 1
    })
}

type ThreeWays = readonly [base: string, ours: string, theirs: string]

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
  return { conflicts: merged.conflicts }
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
  const target = options.output === undefined ? place : { data: options.output }
  folderOf(target)
  const written = writeFiles(target, options.output === undefined ? here : [], files)
  // What is left of neither edit goes; what none of the three states knew is not theirs to delete.
  const kept = new Set(files.map(({ path }) => path))
  const known = new Set([...base, ...ours, ...theirs].map(({ path }) => path))
  const deleted = deleteFiles(target, [...known].filter((path) => !kept.has(path)).sort())
  if (!options.json) {
    for (const path of written) console.error(path)
    for (const path of deleted) console.error(`${path}  deleted`)
  }
  const faults = checkDataset(files)
  if (merged.conflicts.length === 0 && faults.length > 0 && !options.json) {
    const shown = faults.slice(0, 20).map(formatFault)
    const more =
      faults.length > shown.length ? [`and ${faults.length - shown.length} more (npm run data -- check)`] : []
    console.error(inColour('yellow', 'Each edit may have been right; together they have these errors:', process.stderr))
    console.error([...shown, ...more].join('\n'))
  }
  return { conflicts: merged.conflicts, written, deleted, faults }
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
