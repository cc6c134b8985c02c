import type { Command } from 'commander'
import type { DataFile } from '../src/dataset/dataFile.ts'
import { matrixOf, type Component, type Matrix } from '../src/dataset/publish/matrix.ts'
import type { Value } from '../src/model/answer.ts'
import { answersOn } from '../src/model/courses.ts'
import { formatCount } from '../src/model/coverage.ts'
import { isDay, type Day } from '../src/model/partialDate.ts'
import { answerInWords } from '../src/model/words.ts'
import { componentCoverage } from '../src/model/widestGap.ts'
import { filesIn, soundDataset, WrongUse, type Place } from './data/dataset.ts'

/** The matrix of a day as data: what `--json` prints. */
export interface AnswersOfDay {
  readonly asOf: Day
  readonly answers: readonly {
    readonly actor: string
    readonly indicator: string
    /** The possible values, from no to yes. */
    readonly values: readonly Value[]
    /** The no among them rests on no finding. */
    readonly inferred: boolean
    /** The finding that certainly holds, if there is one yet. */
    readonly finding?: string
  }[]
  readonly coverage: readonly {
    readonly actor: string
    readonly component: string
    readonly least: number
    readonly most: number
  }[]
}

interface Wanted {
  readonly asOf: Day
  readonly countries: readonly string[]
  readonly components: readonly Component[]
}

interface Options extends Place {
  readonly asOf?: string
  readonly actor: readonly string[]
  readonly component: readonly string[]
  readonly json?: true
}

export function answersVerb(program: Command): Command {
  const collect = (value: string, before: readonly string[]) => [...before, value]
  return program
    .command('answers')
    .summary('the answers of a day, as the page shows them')
    .description('Prints the matrix of a day: coverage and answers, computed by the model that the page uses.')
    .option('--asOf <day>', 'the day, YYYY-MM-DD; by default that of the release')
    .option('--actor <id>', 'this country only; may be repeated', collect, [])
    .option('--component <id>', 'this component only; may be repeated', collect, [])
    .option('--json', 'for programs')
    .addHelpText(
      'after',
      '\nExit codes: 0, or 2 if the dataset has errors or an option names something that is not there.',
    )
    .action((_: Options, command: Command) => {
      const options = command.optsWithGlobals<Options>()
      printAnswers(options, filesIn(options))
    })
}

/** Prints the matrix of a day. A dataset with errors answers nothing: they are thrown, to be printed instead. */
export function printAnswers(options: Options, files: readonly DataFile[]): void {
  const matrix = matrixOf(soundDataset(files))
  const wanted = wantedOf(matrix, { ...options, asOf: options.asOf ?? matrix.dataset.released })
  console.log(options.json ? JSON.stringify(answersOfDay(matrix, wanted), null, 2) : tableOf(matrix, wanted))
}

/** What the options ask for; throws a sentence where they name something that is not there. */
export function wantedOf(
  matrix: Matrix,
  options: { readonly asOf: string; readonly actor: readonly string[]; readonly component: readonly string[] },
): Wanted {
  const { released } = matrix.dataset
  const { asOf } = options
  if (!isDay(asOf)) throw new WrongUse(`--asOf ${asOf}: is no day; expected YYYY-MM-DD, for example ${released}`)
  if (asOf > released) {
    throw new WrongUse(`--asOf ${asOf}: lies after the release on ${released}, of which the dataset knows nothing`)
  }
  const countries = matrix.actors.filter(({ kind }) => kind === 'country').map(({ id }) => id)
  const components = matrix.components.map(({ id }) => id)
  return {
    asOf,
    countries: chosen('--actor', options.actor, countries),
    components: chosen('--component', options.component, components).map((id) =>
      matrix.components.find((component) => component.id === id)!,
    ),
  }
}

function chosen(option: string, wanted: readonly string[], known: readonly string[]): readonly string[] {
  const unknown = wanted.find((id) => !known.includes(id))
  if (unknown !== undefined)
    throw new WrongUse(`${option} ${unknown}: is not known; expected one of ${known.join(', ')}`)
  return wanted.length > 0 ? known.filter((id) => wanted.includes(id)) : known
}

export function answersOfDay(matrix: Matrix, { asOf, countries, components }: Wanted): AnswersOfDay {
  const answerOf = answersOn(matrix, asOf)
  return {
    asOf,
    answers: countries.flatMap((actor) =>
      components.flatMap(({ indicators }) =>
        indicators.map(({ id: indicator }) => {
          const { values, inferred, finding } = answerOf(actor, indicator)
          return { actor, indicator, values, inferred, ...(finding && { finding: finding.id }) }
        }),
      ),
    ),
    coverage: countries.flatMap((actor) =>
      components.map((component) => ({
        actor,
        component: component.id,
        ...componentCoverage(component, actor, answerOf),
      })),
    ),
  }
}

/** The matrix as a table for the terminal: a line for each component with its coverage, then one for each question. */
function tableOf(matrix: Matrix, { asOf, countries, components }: Wanted): string {
  const answerOf = answersOn(matrix, asOf)
  const lines = components.flatMap((component) => {
    const coverage = countries.map((actor) => formatCount(componentCoverage(component, actor, answerOf)))
    const heading = [`${component.id} (of ${component.indicators.length})`, ...coverage]
    const questions = component.indicators.map(({ id }) => [
      `  ${id}`,
      ...countries.map((actor) => answerInWords(answerOf(actor, id))),
    ])
    return [heading, ...questions]
  })
  const table = [[`as of ${asOf}`, ...countries], ...lines]
  const widths = table[0]!.map((_, column) => Math.max(...table.map((line) => line[column]!.length)))
  return table
    .map((line) =>
      line
        .map((text, column) => text.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
