import type { Command } from 'commander'
import { checkDataset } from '../../src/dataset/check.ts'
import type { DataFile } from '../../src/dataset/dataFile.ts'
import { diffDatasets } from '../../src/dataset/diff.ts'
import { matrixOf } from '../../src/dataset/publish/matrix.ts'
import { readDataset } from '../../src/dataset/read.ts'
import { changeNotes, markdownOf, releaseNotes, releaseWord, type ChangeNotes } from '../../src/model/changeNotes.ts'
import { effectsBetween, type Effects } from '../../src/model/effects.ts'
import { filesIn, stateOf, type Place } from './dataset.ts'
import { inColour, printJson } from './terminal.ts'

interface Options extends Place {
  readonly as?: string
  readonly markdown?: true
  readonly release?: true
  readonly json?: true
}

export function diffVerb(program: Command): Command {
  return program
    .command('diff')
    .summary('what changed between two states, fact by fact, and what it does to the answers')
    .description(
      'Names the facts that were added, changed and withdrawn, key by key, and the answers and coverages that change with them.',
    )
    .argument(
      '<before>',
      'a state that git knows (HEAD, a branch, a tag), a folder with a dataset, or one of its files',
    )
    .argument('[after]', 'the same; by default the dataset as it lies there')
    .option('--as <path>', 'which file of the dataset a single file is: data/actors/nz/findings.json')
    .option('--markdown', 'as the description of a change')
    .option(
      '--release',
      'as notes of a release: major, minor or patch, facts counted by kind, answers and coverage one by one',
    )
    .option('--json', 'for programs; `release` is the word and why')
    .addHelpText('after', '\nExit code: 0, also if there are changes; 2 if a state cannot be found.')
    .action((before: string, after: string | undefined, options: Options, command: Command) => {
      const place = command.optsWithGlobals<Options>()
      const here = filesIn(place)
      const one = stateOf(before, here, place, options.as)
      const other = after === undefined ? here : stateOf(after, here, place, options.as)
      const diff = diffDatasets(one, other)
      const effects = effectsOf(one, other)
      if (options.json) return printJson({ ...diff, release: releaseWord(diff), effects: effects ?? null })
      const notes = options.release ? releaseNotes(diff, effects) : changeNotes(diff, effects)
      console.log(options.markdown || options.release ? markdownOf(notes).trimEnd() : textOf(notes))
      if (options.release) {
        console.error('The word follows from the files of the dataset; what changed in the schema may make it greater.')
      }
      if (!effects) console.error('Answers and coverage are not compared: one of the states has errors.')
    })
}

/** What changes for the reader; unknown if one of the states has errors. */
function effectsOf(before: readonly DataFile[], after: readonly DataFile[]): Effects | undefined {
  if (checkDataset(before).length > 0 || checkDataset(after).length > 0) return undefined
  return effectsBetween(matrixOf(readDataset(before)), matrixOf(readDataset(after)))
}

function textOf({ sum, sections }: ChangeNotes): string {
  const blocks = sections.map(({ heading, notes }) => {
    const lines = notes.flatMap(({ id, words, place, lines }) => [
      `  ${inColour('cyan', id)}${words ? `  ${words}` : ''}${place ? `  ${inColour('gray', place)}` : ''}`,
      ...lines.map((line) => `    ${line}`),
    ])
    return [inColour('bold', heading), ...lines].join('\n')
  })
  return [sum, ...blocks].join('\n\n')
}
