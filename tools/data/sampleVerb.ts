import type { Command } from 'commander'
import type { Dataset, Entry } from '../../src/dataset/read.ts'
import { drawSample } from '../../src/model/drawSample.ts'
import { factsOf, type FactEntry } from '../../src/model/facts.ts'
import { filesIn, placesOf, soundDataset, type Place } from './dataset.ts'
import { counted, inColour, printJson, wholeNumber } from './terminal.ts'

interface Options extends Place {
  readonly seed: number
  readonly size: number
  readonly json?: true
}

export function sampleVerb(program: Command): Command {
  return program
    .command('sample')
    .summary('draws facts by lot, to be checked by somebody who did not write them')
    .description(
      `Draws facts by lot, each kind and each actor in proportion to what it holds. Somebody who did not write them holds each
against pages other than those that it cites; the verdicts, with their reasons, go into data/accuracy.json, from which the
error rate of the whole record is computed. data/README.md says how.`,
    )
    .requiredOption('--seed <number>', 'a number not used before; the same one draws the same facts', wholeNumber)
    .option('--size <number>', 'how many', wholeNumber, 120)
    .option('--json', 'for programs')
    .addHelpText('after', '\nNothing is written. Exit codes: 0; 2 if the dataset has errors.')
    .action((_: Options, command: Command) => {
      const { seed, size, json, ...place } = command.optsWithGlobals<Options>()
      const files = filesIn(place)
      const dataset = soundDataset(files)
      const places = placesOf(files)
      const drawn = drawSample(dataset, size, seed)
      const of = factsOf(dataset).length
      if (json) {
        const facts = drawn.map((fact) => ({
          fact: fact.record.id,
          place: places.get(fact.record.id)!,
          ...said(fact, dataset),
        }))
        return printJson({ seed, of, facts })
      }
      for (const fact of drawn) {
        console.log(`${inColour('cyan', fact.record.id)}  ${inColour('gray', places.get(fact.record.id)!)}`)
        const { says, cites } = said(fact, dataset)
        for (const [key, value] of Object.entries(says)) console.log(`  ${key}: ${plain(value)}`)
        for (const address of cites) console.log(`  cites ${address}`)
      }
      console.log(`${counted(drawn.length, 'fact')} of ${of}, drawn with seed ${seed}`)
    })
}

const notSaid = ['id', 'actor', 'citations', 'check', 'checked', 'replaces']

/** What a fact says, with the question that it answers, and the addresses of what it cites. */
function said({ record }: FactEntry, { indicators, byId }: Dataset) {
  const indicator = 'indicator' in record ? indicators.find(({ id }) => id === record.indicator) : undefined
  const fields = Object.entries(record).filter(([key]) => !notSaid.includes(key))
  const sources = (record.citations ?? []).map(({ source }) => byId.get(source) as Entry & { kind: 'sources' })
  return {
    says: {
      actor: record.actor,
      ...(indicator && { question: indicator.question, rule: indicator.rule }),
      ...Object.fromEntries(fields),
    } as Readonly<Record<string, unknown>>,
    cites: sources.map((source) => source.record.url ?? source.record.title),
  }
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
