import type { Command } from 'commander'
import { checkDataset, reviewDataset, type Fault } from '../../src/dataset/check.ts'
import { randomNumbers } from '../../src/model/randomNumbers.ts'
import { broken, isTold, mutations, type Mutation } from '../mutations.ts'
import { filesIn, soundDataset, type Place } from './dataset.ts'
import { printJson, tableOf, wholeNumber } from './terminal.ts'

interface Options extends Place {
  readonly runs: number
  readonly seed: number
  readonly json?: true
}

interface Tally {
  tried: number
  /** Told as an error or warning in the file that was broken. */
  told: number
  /** Not told, though it must be; or the checker itself failed. */
  failed: string[]
  slowest: number
}

export function mutateVerb(program: Command): Command {
  return program
    .command('mutate')
    .summary('tries the checker on broken copies of the dataset')
    .description(
      'Breaks copies of the dataset in many ways, one file at a time, and sees that the checker never throws, takes no more than seconds, and tells each break that it must tell, at its line if it is of one. Nothing is written.',
    )
    .option('--runs <number>', 'how many breaks', wholeNumber, 1000)
    .option('--seed <number>', 'where the choice begins; the same seed breaks the same places', wholeNumber, 1)
    .option('--json', 'for programs')
    .addHelpText(
      'after',
      '\nExit codes: 0 if all went well, 1 if a break was not told or the checker failed, 2 if the dataset has errors.',
    )
    .action((_: Options, command: Command) => {
      const options = command.optsWithGlobals<Options>()
      const files = filesIn(options)
      soundDataset(files)
      const random = randomNumbers(options.seed)
      const nameOf = ({ path, rule, message }: Fault) => `${path} ${rule} ${message}`
      const before = new Set(reviewDataset(files).faults.map(nameOf))
      const isNewWarning = (fault: Fault) => fault.level === 'warning' && !before.has(nameOf(fault))
      const tallies = new Map<Mutation, Tally>(
        mutations.map((it) => [it, { tried: 0, told: 0, failed: [], slowest: 0 }]),
      )
      for (let run = 0; run < options.runs;) {
        const mutation = mutations[random() % mutations.length]!
        const { path } = files[random() % files.length]!
        const [a, b] = [random(), random()]
        const after = broken(files, path, mutation, a, b)
        if (!after) continue
        run++
        const tally = tallies.get(mutation)!
        tally.tried++
        const start = process.cpuUsage()
        try {
          const faults = checkDataset(after)
          const isHeard = isTold(mutation, [files, after], path, faults)
          // What is no error may be worth a warning.
          const isWarned = faults.length === 0 && reviewDataset(after).faults.some(isNewWarning)
          if (faults.length > 0 || isWarned) tally.told++
          const hasFailed = faults.some(({ rule }) => rule === 'program')
          if (hasFailed || (mutation.isAlwaysWrong && !isHeard)) tally.failed.push(`${path} ${a} ${b}`)
        } catch (fault) {
          tally.failed.push(`${path} ${a} ${b}: ${String(fault)}`)
        }
        const { user, system } = process.cpuUsage(start)
        tally.slowest = Math.max(tally.slowest, Math.round((user + system) / 1000))
      }
      const rows = [...tallies].map(([{ name }, tally]) => ({ mutation: name, ...tally }))
      if (options.json) printJson(rows)
      else {
        const table = rows.map(({ mutation, tried, told, failed, slowest }) =>
          [mutation, tried, told, failed.length, `${slowest} ms`].map(String),
        )
        console.log(tableOf([['', 'tried', 'told', 'failed', 'slowest'], ...table]))
        for (const { mutation, failed } of rows) for (const place of failed) console.error(`${mutation}: ${place}`)
      }
      process.exitCode = rows.some(({ failed }) => failed.length > 0) ? 1 : 0
    })
}
