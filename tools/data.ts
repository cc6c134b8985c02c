import { Command, CommanderError } from 'commander'
import { answersVerb } from './answers.ts'
import { addActorVerb } from './data/addActorVerb.ts'
import { checkVerb } from './data/checkVerb.ts'
import { WrongUse } from './data/dataset.ts'
import { diffVerb } from './data/diffVerb.ts'
import { fixVerb } from './data/fixVerb.ts'
import { mergeVerb } from './data/mergeVerb.ts'
import { mutateVerb } from './data/mutateVerb.ts'
import { newVerb } from './data/newVerb.ts'
import { sampleVerb } from './data/sampleVerb.ts'
import { staleVerb } from './data/staleVerb.ts'
import { statsVerb } from './data/statsVerb.ts'
import { schemaVerb } from './writeSchemas.ts'

/** What `npm run data -- <verb>` can do with the dataset in `data/`. */
const program = new Command()
  .name('npm run data --')
  .description('What can be done with the dataset in data/.')
  .option('--data <folder>', 'another dataset than that of the project')
  .showSuggestionAfterError()
  .addHelpText('after', '\nEach verb says more: npm run data -- <verb> --help\nExit code 2: the command is wrong.')
  .exitOverride()

const verbs = [
  checkVerb,
  fixVerb,
  newVerb,
  addActorVerb,
  answersVerb,
  statsVerb,
  staleVerb,
  sampleVerb,
  diffVerb,
  mergeVerb,
  mutateVerb,
  schemaVerb,
]
for (const verb of verbs) verb(program).exitOverride()

try {
  await program.parseAsync()
} catch (fault) {
  if (fault instanceof CommanderError) {
    // It has said what is wrong, or given the help that was asked for.
    process.exitCode = fault.exitCode === 0 ? 0 : 2
  } else if (fault instanceof WrongUse) {
    console.error(fault.message)
    process.exitCode = 2
  } else throw fault
}
