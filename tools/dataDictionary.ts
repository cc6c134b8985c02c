import { rules } from '../src/dataset/rules/rules.ts'
import { fileKinds, type FileKind } from '../src/dataset/schema/fileKinds.ts'
import { jsonSchema, type JsonSchema } from '../src/dataset/schema/jsonSchema.ts'

/** Every kind of record with its fields, and every rule across records, in the words of the code, as Markdown. */
export function dataDictionary(): string {
  const kinds = Object.keys(fileKinds) as FileKind[]
  return ['## Dictionary', ...kinds.map(section), '## Rules across records', ...levels.flatMap(rulesOf)].join('\n\n')
}

const levels = [
  ['Errors', undefined, 'They stop the build.'],
  ['Warnings', 'warning', 'They are listed; where one cannot be helped, exceptions.json says why.'],
  ['Notes', 'note', 'They are counted, and listed by `npm run data -- check --notes`.'],
] as const

function rulesOf([heading, level, words]: (typeof levels)[number]): string[] {
  const sentences = rules.filter((rule) => rule.level === level).map(({ id, sentence }) => `- \`${id}\`: ${sentence}`)
  return [`### ${heading}`, words, sentences.join('\n')]
}

function section(kind: FileKind): string {
  const record = recordOf(kind)
  return `### ${kind}.json\n\n${record.description}.\n\n${fields(record, '').join('\n')}`
}

function recordOf(kind: FileKind): JsonSchema {
  const file = jsonSchema(kind)
  const { $schema: _, ...held } = file.properties!
  return 'list' in fileKinds[kind] ? Object.values(held)[0]!.items! : { ...file, properties: held }
}

/** One line for each field, what a field holds set in below it. */
function fields({ properties = {}, required = [] }: JsonSchema, indent: string): string[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const inner = field.items ?? field
    const choices = inner.enum ? ` (${inner.enum.map((choice) => `\`${choice}\``).join(', ')})` : ''
    const optional = required.includes(name) ? '' : ', may be absent'
    return [`${indent}- \`${name}\`${optional}: ${field.description}${choices}`, ...fields(inner, `${indent}  `)]
  })
}
