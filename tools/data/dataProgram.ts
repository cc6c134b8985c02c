import { Command } from 'commander'
import { answersVerb } from '../answers.ts'
import { schemaVerb } from '../writeSchemas.ts'
import { addActorVerb } from './addActorVerb.ts'
import { checkVerb } from './checkVerb.ts'
import { diffVerb } from './diffVerb.ts'
import { fixVerb } from './fixVerb.ts'
import { mergeVerb } from './mergeVerb.ts'
import { mutateVerb } from './mutateVerb.ts'
import { newVerb } from './newVerb.ts'
import { sampleVerb } from './sampleVerb.ts'
import { staleVerb } from './staleVerb.ts'
import { statsVerb } from './statsVerb.ts'
import { whereVerb } from './whereVerb.ts'

const verbs = [
  checkVerb,
  fixVerb,
  newVerb,
  addActorVerb,
  answersVerb,
  statsVerb,
  staleVerb,
  sampleVerb,
  whereVerb,
  diffVerb,
  mergeVerb,
  mutateVerb,
  schemaVerb,
]

/** What `npm run data -- <verb>` can do with the dataset in `data/`. */
export function dataProgram(): Command {
  const program = new Command()
    .name('npm run data --')
    .description('What can be done with the dataset in data/.')
    .option('--data <folder>', 'another dataset than that of the project')
    .showSuggestionAfterError()
    .addHelpText('after', '\nEach verb says more: npm run data -- <verb> --help\nExit code 2: the command is wrong.')
    .exitOverride()
  for (const verb of verbs) verb(program).exitOverride()
  return program
}
