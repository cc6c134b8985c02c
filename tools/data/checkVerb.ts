import { existsSync, watch } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { checkReport, type ReportOptions } from '../checkData.ts'
import { filesIn, folderOf, WrongUse, type Place } from './dataset.ts'
import { inColour, printJson } from './terminal.ts'

interface Options extends Place {
  readonly brief?: true
  readonly notes?: true
  readonly strict?: true
  readonly watch?: true
  readonly json?: true
}

export function checkVerb(program: Command): Command {
  return program
    .command('check')
    .summary('names every error, warning and note of the dataset')
    .description(
      'Names everything that is wrong, all at once: the place, the rule, what was expected, and the nearest right value. Errors stop the build, warnings are listed, notes are counted.',
    )
    .argument('[files...]', 'tell of these files or folders only; the whole dataset is checked all the same')
    .option('--brief', 'one line for each, without the lines of the file')
    .option('--notes', 'list the notes too')
    .option('--strict', 'fail on warnings too')
    .option('--watch', 'check anew whenever a file is saved, until stopped by Ctrl-C')
    .option('--json', 'for programs')
    .addHelpText(
      'after',
      '\nExit codes: 0 if there is no error, 1 if there is one (with --strict: or a warning), 2 if the command is wrong.',
    )
    .action(async (files: string[], options: Options, command: Command) => {
      const place = command.optsWithGlobals<Options>()
      const only = files.map((file) => pathInDataset(file, place))
      const run = () => {
        const report = checkReport(filesIn(place), { ...options, only, paint: inColour } satisfies ReportOptions)
        const { lines, ...data } = report
        if (options.json) printJson({ ...data, faults: data.faults.map((fault) => ({ level: 'error', ...fault })) })
        else console.log(lines.join('\n'))
        process.exitCode = report.errors > 0 || (options.strict && report.warnings > 0) ? 1 : 0
      }
      run()
      if (options.watch) await watching(folderOf(place), run)
    })
}

/** The path by which the checker knows a file or folder: given as it lies on the disk, or as the checker prints it. */
function pathInDataset(file: string, place: Place): string {
  const folder = folderOf(place)
  const found = [resolve(file), resolve(folder, '..', file), join(folder, file.replace(/^data(\/|$)/, ''))].find(
    (path) => existsSync(path) && `${path}/`.startsWith(`${folder}/`),
  )
  if (found === undefined) throw new WrongUse(`${file}: is no file of the dataset in ${folder}`)
  return `data${found.slice(folder.length).replaceAll('\\', '/')}`
}

function watching(folder: string, run: () => void): Promise<never> {
  let timer: NodeJS.Timeout | undefined
  watch(folder, { recursive: true }, () => {
    // Saving a file is often more than one event.
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (process.stdout.isTTY) console.clear()
      console.log(new Date().toLocaleTimeString('en-GB'))
      run()
    }, 100)
  })
  return new Promise(() => {})
}
