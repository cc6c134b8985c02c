import { printAnswers } from './answers.ts'
import { checkData } from './checkData.ts'
import { writeSchemas } from './writeSchemas.ts'

/** What `npm run data -- <verb>` can do with the dataset in `data/`. */
interface Verb {
  readonly sentence: string
  /** Does it with what follows the verb on the command line, and gives the exit code. */
  readonly run: (args: readonly string[]) => number | Promise<number>
}

const verbs: Readonly<Record<string, Verb>> = {
  check: { sentence: 'names every fault of the dataset: path:line:column, rule, what is wrong', run: checkData },
  answers: {
    sentence: 'prints the answers of a day: [--asOf DAY] [--actor ID] [--component ID] [--json]',
    run: printAnswers,
  },
  schema: { sentence: 'writes data/schema/ and the dictionary in data/README.md anew', run: writeSchemas },
}

const [name = '', ...args] = process.argv.slice(2)
const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
if (!verb) {
  const list = Object.entries(verbs).map(([each, { sentence }]) => `  npm run data -- ${each.padEnd(8)} ${sentence}`)
  console.error([`${name ? `"${name}" is no verb` : 'A verb is missing'}; expected one of`, ...list].join('\n'))
}
process.exitCode = verb ? await verb.run(args) : 1
