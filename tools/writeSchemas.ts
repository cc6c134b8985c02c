import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Command } from 'commander'
import { format, resolveConfig } from 'prettier'
import { fileKinds, type FileKind } from '../src/dataset/schema/fileKinds.ts'
import { jsonSchema } from '../src/dataset/schema/jsonSchema.ts'
import { dataDictionary } from './dataDictionary.ts'
import { dataFolder } from './readDataFolder.ts'

export function schemaVerb(program: Command): Command {
  return program
    .command('schema')
    .summary('writes data/schema/ and the dictionary in data/README.md anew')
    .description(
      'Writes what follows from the definitions of the records: data/schema/ and the dictionary in data/README.md.',
    )
    .action(writeSchemas)
}

/** Writes what follows from the Zod schemas into `data/`: the JSON Schemas, and the dictionary in README.md. */
async function writeSchemas(): Promise<void> {
  for (const { path, text } of await schemaFiles()) {
    const file = join(dataFolder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    console.log(`data/${path}`)
  }
}

/** The files that follow from the schemas, by path within `data/`, as they should be. */
export async function schemaFiles(): Promise<{ path: string; text: string }[]> {
  const kinds = Object.keys(fileKinds) as FileKind[]
  const schemas = kinds.map((kind) => ({
    path: `schema/${kind}.schema.json`,
    text: JSON.stringify(jsonSchema(kind)),
  }))
  const readme = readFileSync(join(dataFolder, 'README.md'), 'utf8')
  return Promise.all([...schemas, { path: 'README.md', text: withDictionary(readme) }].map(formatted))
}

// What stands between these two lines of README.md is written anew.
const begin = '<!-- From here on written by `npm run data -- schema`. -->'
const end = '<!-- To here. -->'

function withDictionary(readme: string): string {
  const [before, after] = [readme.indexOf(begin), readme.indexOf(end)]
  if (before < 0 || after < before) throw new Error(`data/README.md: expected the lines\n${begin}\n${end}`)
  return `${readme.slice(0, before)}${begin}\n\n${dataDictionary()}\n${readme.slice(after)}`
}

async function formatted({ path, text }: { path: string; text: string }) {
  const filepath = join(dataFolder, path)
  return { path, text: await format(text, { ...(await resolveConfig(filepath)), filepath }) }
}
