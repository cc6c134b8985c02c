import type { Command } from 'commander'
import { whereElse, type Elsewhere } from '../../src/model/whereElse.ts'
import { filesIn, placesOf, soundDataset, WrongUse, type Place } from './dataset.ts'
import { inColour, printJson } from './terminal.ts'

interface Options extends Place {
  readonly json?: true
}

export function whereVerb(program: Command): Command {
  return program
    .command('where')
    .summary('where a record is named, and where its days stand again')
    .description(
      `Names the records that name another one, and those of the same actors that bear one of its days. Whoever corrects a day
looks at each: a law's day is often that of a milestone and of an answer, and each is a fact of its own.`,
    )
    .argument('<id>', 'of a record: nz-doc-ticsa-2013, ru.con-isolation@2019-11-01')
    .option('--json', 'for programs')
    .addHelpText('after', '\nExit codes: 0; 2 if the dataset has errors or no record has the id.')
    .action((id: string, _: Options, command: Command) => {
      const options = command.optsWithGlobals<Options>()
      const files = filesIn(options)
      const found = whereElse(soundDataset(files), id)
      if (!found) throw new WrongUse(`${id}: no record has this id; the page shows it at the foot of its evidence`)
      const places = placesOf(files)
      const told = (list: readonly Elsewhere[]) =>
        list.map(({ entry: { kind, record }, keys }) => ({ id: record.id, kind, keys, place: places.get(record.id) }))
      if (options.json) return printJson({ named: told(found.named), sameDay: told(found.sameDay) })
      const lines = (heading: string, list: readonly Elsewhere[]) => [
        inColour('bold', `${heading}: ${list.length === 0 ? 'nowhere' : list.length}`),
        ...told(list).map(
          (it) => `  ${inColour('cyan', it.id)}  ${it.keys.join(', ')}  ${inColour('gray', it.place ?? '')}`,
        ),
      ]
      console.log([...lines('Named', found.named), ...lines('The same day', found.sameDay)].join('\n'))
    })
}
