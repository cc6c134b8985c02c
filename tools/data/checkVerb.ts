import { existsSync, readdirSync, watch, type FSWatcher } from 'node:fs'
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
      if (!options.watch) return run()
      // Nothing that is saved during the first run is missed.
      const end = watching(folderOf(place), () => {
        if (process.stdout.isTTY) console.clear()
        // For programs each check is one JSON text.
        if (!options.json) console.log(new Date().toLocaleTimeString('en-GB'))
        try {
          run()
        } catch (fault) {
          console.error(fault instanceof Error ? fault.message : String(fault))
        }
      })
      run()
      await end
    })
}

/** The path by which the checker knows a file or folder: given as it lies on the disk, or as the checker prints it. */
function pathInDataset(file: string, place: Place): string {
  const folder = folderOf(place)
  const found = [resolve(file), resolve(folder, '..', file), join(folder, file.replace(/^data(\/|$)/, ''))].find(
    (path) => existsSync(path) && `${path}/`.startsWith(`${folder}/`),
  )
  const path = found && `data${found.slice(folder.length).replaceAll('\\', '/')}`
  // data/ also has words for people and schemas.
  const isKnown = filesIn(place).some((each) => `${each.path}/`.startsWith(`${path}/`))
  if (path === undefined || !isKnown) throw new WrongUse(`${file}: is no file of the dataset in ${folder}`)
  return path
}

/** Runs anew after each change below a folder. A run that cannot read what is there says so, and the next one may. */
function watching(folder: string, run: () => void): Promise<never> {
  let timer: NodeJS.Timeout | undefined
  const watchers = new Map<string, FSWatcher>()
  const changed = () => {
    // Saving a file is often more than one event.
    clearTimeout(timer)
    timer = setTimeout(() => {
      watchFolders()
      run()
    }, 100)
  }
  // Folder by folder: where a file is saved by putting a new one in its place, watching them all at once loses it (Node 20 on Linux).
  const watchFolders = () => {
    const folders = new Set(foldersIn(folder))
    for (const [path, watcher] of watchers) {
      if (folders.has(path)) continue
      watcher.close()
      watchers.delete(path)
    }
    for (const path of folders) {
      if (watchers.has(path)) continue
      const watcher = watch(path, changed)
      watcher.on('error', () => watchers.delete(path))
      watchers.set(path, watcher)
    }
  }
  watchFolders()
  return new Promise(() => {})
}

function foldersIn(folder: string): string[] {
  const inner = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  const folders = inner.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name))
  return [folder, ...folders.flatMap(foldersIn)].filter((path) => existsSync(path))
}
