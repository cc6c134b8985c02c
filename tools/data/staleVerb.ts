import type { Command } from 'commander'
import { doubtfulFacts } from '../../src/model/doubts.ts'
import { filesIn, placesOf, soundDataset, WrongUse, type Place } from './dataset.ts'
import { counted, inColour, printJson, wholeNumber } from './terminal.ts'

interface Options extends Place {
  readonly actor?: string
  readonly limit: number
  readonly json?: true
}

export function staleVerb(program: Command): Command {
  return program
    .command('stale')
    .summary('what to look at next, ranked by what rests on it')
    .description(
      `Facts that should be looked at again, those that matter most first. The rank is the weight of the doubts (3: unknown, not
read in a source, overtaken by time, evidence or sources too weak for it; 2: an open question, only weak sources; 1: a
single citation, an open beginning, each year since the check) times the number of answers that rest on the fact.`,
    )
    .option('--actor <id>', 'of this actor only')
    .option('--limit <number>', 'how many', wholeNumber, 20)
    .option('--json', 'for programs')
    .addHelpText('after', '\nExit codes: 0; 2 if the dataset has errors or the actor is not in it.')
    .action((_: Options, command: Command) => {
      const options = command.optsWithGlobals<Options>()
      const files = filesIn(options)
      const dataset = soundDataset(files)
      const actors = dataset.actors.map(({ id }) => id)
      if (options.actor !== undefined && !actors.includes(options.actor)) {
        throw new WrongUse(`--actor ${options.actor}: is not known; expected one of ${actors.join(', ')}`)
      }
      const all = doubtfulFacts(dataset).filter(({ actor }) => options.actor === undefined || actor === options.actor)
      const places = placesOf(files)
      const shown = all.slice(0, options.limit).map((fact) => ({ ...fact, place: places.get(fact.id)! }))
      if (options.json) return printJson({ total: all.length, facts: shown })
      for (const { id, name, answers, doubts, rank, place } of shown) {
        console.log(
          `${String(rank).padStart(5)}  ${inColour('cyan', id)}  ${shortened(name)}  ${inColour('gray', place)}`,
        )
        const resting = answers === 0 ? 'no answer rests on it' : `${counted(answers, 'answer')} on it`
        console.log(`       ${doubts.map(({ words }) => words).join('; ')} (${resting})`)
      }
      console.log(`${shown.length} of ${counted(all.length, 'doubtful fact')}`)
    })
}

function shortened(name: string): string {
  return name.length > 70 ? `${name.slice(0, 69).trimEnd()}…` : name
}
