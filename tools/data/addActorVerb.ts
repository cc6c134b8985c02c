import type { Command } from 'commander'
import { addActor } from '../../src/dataset/addActor.ts'
import { checkDataset } from '../../src/dataset/check.ts'
import type { DataFile } from '../../src/dataset/dataFile.ts'
import { formatFault } from '../../src/dataset/formatFault.ts'
import { filesIn, soundDataset, writeFiles, WrongUse, type Place } from './dataset.ts'
import { addRecordOptions, recordFromOptions } from './recordFromOptions.ts'
import { printJson } from './terminal.ts'

interface Options extends Place {
  readonly dryRun?: true
  readonly json?: true
  readonly [key: string]: unknown
}

export function addActorVerb(program: Command): Command {
  const command = program
    .command('add-actor')
    .summary('the skeleton of a new country, all its answers unknown')
    .description(
      'Makes the folder of a new actor: what it is, and for a country a finding "unknown" on every question, since nothing was researched yet. It joins the actors of dataset.json as the last of its kind.',
    )
    .argument('<id>', 'its id and the name of its folder: `fr`')
  return addRecordOptions(command, 'actor', ['id'])
    .option('--dry-run', 'only says which files it would write')
    .option('--json', 'for programs')
    .addHelpText(
      'after',
      '\nExit codes: 0 if it was written, 1 if it is wrong (nothing is written), 2 if something is missing or cannot be written.',
    )
    .action((id: string, _: Options, command: Command) => {
      const options = command.optsWithGlobals<Options>()
      const before = filesIn(options)
      const after = withActor(before, id, recordFromOptions('actor', options))
      const faults = checkDataset(after)
      const changed = after.filter((file) => !before.includes(file)).map(({ path }) => path)
      if (faults.length === 0 && !options.dryRun) writeFiles(options, before, after)
      if (options.json) printJson({ files: changed, faults })
      else if (faults.length > 0) {
        console.error([...faults.map(formatFault), 'Nothing was written.'].join('\n'))
      } else
        console.log(
          [...changed, `Next: npm run data -- new source --actor ${id} …, then new document, new finding`].join('\n'),
        )
      process.exitCode = faults.length > 0 ? 1 : 0
    })
}

/** The dataset with one more actor of which nothing was researched yet. */
function withActor(files: readonly DataFile[], id: string, said: Readonly<Record<string, unknown>>): DataFile[] {
  const dataset = soundDataset(files)
  if (dataset.info.actors.includes(id)) throw new WrongUse(`${id}: is an actor already`)
  const isCountry = (said['kind'] ?? 'country') === 'country'
  const needed = ['name', ...(isCountry ? ['iso2', 'iso3'] : [])].filter((key) => said[key] === undefined)
  if (needed.length > 0) throw new WrongUse(`these are missing: ${needed.map((key) => `--${key}`).join(', ')}`)
  try {
    return addActor(files, dataset, id, said)
  } catch (fault) {
    throw new WrongUse(fault instanceof Error ? fault.message : String(fault))
  }
}
