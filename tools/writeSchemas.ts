import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Command } from 'commander'
import { fileKinds, type FileKind } from '../src/dataset/schema/fileKinds.ts'
import { jsonSchema } from '../src/dataset/schema/jsonSchema.ts'
import type { Sample } from '../src/dataset/read.ts'
import { accuracyInWords } from '../src/model/accuracy.ts'
import { folderOf, type Place } from './data/dataset.ts'
import { printJson } from './data/terminal.ts'
import { dataDictionary } from './dataDictionary.ts'
import { dataFolder } from './readDataFolder.ts'
import { recordSnippets } from './recordSnippets.ts'

export function schemaVerb(program: Command): Command {
  return program
    .command('schema')
    .summary('writes data/schema/, the snippets, and the error rate and the dictionary in data/README.md anew')
    .description(
      'Writes what follows from the definitions of the records, data/schema/, the snippets in .vscode/ and the dictionary in data/README.md, and there the error rate from data/accuracy.json.',
    )
    .option('--json', 'for programs')
    .addHelpText('after', '\nWith --data only the schemas are written, into that folder.\nExit code: 0.')
    .action(async ({ json }: { readonly json?: true }, command: Command) => {
      const written = await writeSchemas(folderOf(command.optsWithGlobals<Place>()))
      if (json) printJson({ written })
      else console.log(written.join('\n'))
    })
}

/** Writes what follows from the Zod schemas: the JSON Schemas, the snippets, and the dictionary in data/README.md. */
async function writeSchemas(folder: string): Promise<string[]> {
  const all = await schemaFiles()
  // Another dataset has words and an editor of its own.
  const files = folder === dataFolder ? all : all.filter(({ path }) => path.startsWith('data/schema/'))
  for (const { path, text } of files) {
    const file = path.startsWith('data/') ? join(folder, path.slice('data/'.length)) : join(projectFolder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return files.map(({ path }) => path)
}

const projectFolder = dirname(dataFolder)

/** The files that follow from the schemas, by path within the project, as they should be. */
export async function schemaFiles(): Promise<{ path: string; text: string }[]> {
  const kinds = Object.keys(fileKinds) as FileKind[]
  const schemas = kinds.map((kind) => ({
    path: `data/schema/${kind}.schema.json`,
    text: JSON.stringify(jsonSchema(kind)),
  }))
  const readme = readFileSync(join(dataFolder, 'README.md'), 'utf8')
  const snippets = { path: '.vscode/records.code-snippets', text: JSON.stringify(recordSnippets()) }
  const words = { path: 'data/README.md', text: withParts(readme, [errorRate(), dataDictionary()]) }
  return Promise.all([...schemas, snippets, words].map(formatted))
}

// What stands between two such lines of README.md is written anew.
const begin = '<!-- From here on written by `npm run data -- schema`. -->'
const end = '<!-- To here. -->'

/** The text with these parts, in order, between its pairs of lines. */
function withParts(readme: string, parts: readonly string[]): string {
  const [first, ...rest] = readme.split(begin)
  const texts = rest.map((each) => each.slice(each.indexOf(end)))
  if (rest.length !== parts.length || !texts.every((text) => text.startsWith(end))) {
    throw new Error(`data/README.md: expected ${parts.length} times the lines\n${begin}\n${end}`)
  }
  return [first, ...texts.map((text, index) => `${begin}\n\n${parts[index]}\n\n${text}`)].join('')
}

/** What the last sample says of the whole record. */
function errorRate(): string {
  const file = join(dataFolder, 'accuracy.json')
  const { samples } = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { samples: readonly Sample[] })
    : { samples: [] }
  const last = samples.at(-1)
  return last ? `${accuracyInWords(last)}\n\n${last.method}` : 'No sample has been checked yet.'
}

async function formatted({ path, text }: { path: string; text: string }) {
  // Loaded here only: it would take a sixth of the time of each other verb.
  const { format, resolveConfig } = await import('prettier')
  const filepath = join(projectFolder, path)
  return { path, text: await format(text, { ...(await resolveConfig(filepath)), filepath }) }
}
