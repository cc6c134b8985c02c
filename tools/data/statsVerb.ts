import type { Command } from 'commander'
import { matrixOf } from '../../src/dataset/publish/matrix.ts'
import type { Dataset } from '../../src/dataset/read.ts'
import { accuracyInWords, accuracyOf } from '../../src/model/accuracy.ts'
import { answersOn } from '../../src/model/courses.ts'
import { formatCount } from '../../src/model/coverage.ts'
import { holdingsOf, isReached, measuresOf, shareOf, type Measure } from '../../src/model/measures.ts'
import { componentCoverage } from '../../src/model/widestGap.ts'
import { filesIn, soundDataset, type Place } from './dataset.ts'
import { inColour, printJson, tableOf } from './terminal.ts'

interface Options extends Place {
  readonly json?: true
}

export function statsVerb(program: Command): Command {
  return program
    .command('stats')
    .summary('how good the record is: what was read, how exact, from which sources, by actor')
    .description(
      'Counts what the record holds and how well: facts read, unknown answers, kinds of source, exactness of dates, coverage, for all and for each actor, beside the goals.',
    )
    .option('--json', 'for programs')
    .addHelpText('after', '\nExit codes: 0, also if a goal is missed; 2 if the dataset has errors.')
    .action((_: Options, command: Command) => {
      const options = command.optsWithGlobals<Options>()
      const dataset = soundDataset(filesIn(options))
      const all = statsOf(dataset)
      const actors = dataset.actors.map(({ id }) => ({
        actor: id,
        ...statsOf(dataset, id),
        coverage: coverageOf(dataset, id),
      }))
      if (options.json)
        printJson({ ...all, samples: dataset.samples.map((it) => ({ id: it.id, ...accuracyOf(it) })), actors })
      else
        console.log(
          [
            goalsTable(all.measures),
            '',
            errorRateOf(dataset),
            '',
            ...actorTables(actors),
            '',
            coverageTable(dataset),
          ].join('\n'),
        )
    })
}

function errorRateOf({ samples }: Dataset): string {
  const last = samples.at(-1)
  return last ? accuracyInWords(last) : 'No sample has been checked: how many facts are wrong is not known.'
}

function statsOf(dataset: Dataset, actor?: string) {
  return { measures: measuresOf(dataset, actor), holdings: holdingsOf(dataset, actor) }
}

/** Coverage of each component on the day of the release; none for blocs and forums. */
function coverageOf(dataset: Dataset, actor: string): Record<string, string> {
  if (!dataset.actors.some(({ id, kind }) => id === actor && kind === 'country')) return {}
  const answerOf = answersOn(matrixOf(dataset), dataset.info.released)
  return Object.fromEntries(
    dataset.components.map((component) => [component.id, formatCount(componentCoverage(component, actor, answerOf))]),
  )
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`
}

function goalsTable(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => [
    measure.words,
    String(measure.count),
    String(measure.of),
    percent(shareOf(measure)),
    `${measure.isAtMost ? '≤' : '≥'} ${percent(measure.goal)}`,
    isReached(measure) ? 'reached' : 'missed',
  ])
  const table = tableOf([['', 'count', 'of', 'share', 'goal', ''], ...rows])
  return table
    .replaceAll(/missed$/gm, inColour('yellow', 'missed'))
    .replaceAll(/reached$/gm, inColour('green', 'reached'))
}

function actorTables(actors: readonly ({ readonly actor: string } & ReturnType<typeof statsOf>)[]): string[] {
  const ids = actors[0]!.measures.map(({ id }) => id)
  const shares = tableOf([
    ['share of', ...ids],
    ...actors.map(({ actor, measures }) => [
      actor,
      ...measures.map((it) => (it.of === 0 ? '–' : percent(shareOf(it)))),
    ]),
  ])
  const held = tableOf([
    [
      '',
      'documents',
      'institutions',
      'milestones',
      'findings',
      'citations',
      'days',
      'months',
      'years',
      '≤',
      'oldest check',
    ],
    ...actors.map(({ actor, holdings }) => [
      actor,
      ...[holdings.documents, holdings.institutions, holdings.milestones, holdings.findings, holdings.citations].map(
        String,
      ),
      ...[holdings.precision.day, holdings.precision.month, holdings.precision.year, holdings.precision.open].map(
        String,
      ),
      `${holdings.ageOfChecks.most} d`,
    ]),
  ])
  const kinds = [...new Set(actors.flatMap(({ holdings }) => Object.keys(holdings.sourceKinds)))]
  const sources = tableOf([
    ['citations of', ...kinds],
    ...actors.map(({ actor, holdings }) => [
      actor,
      ...kinds.map((kind) => String(holdings.sourceKinds[kind as keyof typeof holdings.sourceKinds] ?? 0)),
    ]),
  ])
  return [shares, '', held, '', sources]
}

function coverageTable(dataset: Dataset): string {
  const countries = dataset.actors.filter(({ kind }) => kind === 'country').map(({ id }) => id)
  const coverages = countries.map((id) => coverageOf(dataset, id))
  return tableOf([
    [`coverage on ${dataset.info.released}`, ...countries, 'of'],
    ...dataset.components.map(({ id, indicators }) => [
      id,
      ...coverages.map((each) => each[id]!),
      String(indicators.length),
    ]),
  ])
}
