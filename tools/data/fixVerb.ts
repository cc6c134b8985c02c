import type { Command } from 'commander'
import { checkDataset } from '../../src/dataset/check.ts'
import { fixDataset } from '../../src/dataset/fix.ts'
import { filesIn, writeFiles, type Place } from './dataset.ts'
import { counted, inColour, printJson } from './terminal.ts'

interface Options extends Place {
  readonly dryRun?: true
  readonly json?: true
}

export function fixVerb(program: Command): Command {
  return program
    .command('fix')
    .summary('puts right what needs no judgement: form, order, ways of writing')
    .description(
      'Puts right what needs no judgement, and says what: the form of the files, the order of keys and records, ways of writing dates and choices, blanks, keys that say nothing.',
    )
    .option('--dry-run', 'only says what it would do')
    .option('--json', 'for programs')
    .addHelpText('after', '\nExit codes: 0 if no error is left, 1 if some are (npm run data -- check names them).')
    .action((options: Options, command: Command) => {
      const place = command.optsWithGlobals<Options>()
      const before = filesIn(place)
      const { files, fixes } = fixDataset(before)
      const written = options.dryRun ? [] : writeFiles(place, before, files)
      const errors = checkDataset(files).length
      if (options.json) printJson({ fixes, written, errors })
      else {
        for (const { path, line, message } of fixes) console.log(`${inColour('cyan', `${path}:${line}`)}  ${message}`)
        const verb = options.dryRun ? 'would be put right' : 'put right'
        console.log(fixes.length === 0 ? 'nothing to put right' : `${counted(fixes.length, 'thing')} ${verb}`)
        if (errors > 0) console.log(`${counted(errors, 'error')} left; npm run data -- check names them`)
      }
      process.exitCode = errors > 0 ? 1 : 0
    })
}
