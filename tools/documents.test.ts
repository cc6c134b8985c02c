import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parsers } from 'prettier/plugins/yaml'
import { describe, expect, it } from 'vitest'
import { formatFault } from '../src/dataset/formatFault.ts'
import packageFile from '../package.json' with { type: 'json' }
import { checkReport } from './checkData.ts'
import { dataProgram } from './data/dataProgram.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
const textOf = (path: string) => readFileSync(join(project, path), 'utf8')
const filesBelow = (folder: string) =>
  readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length))
const forms = filesBelow('.github/ISSUE_TEMPLATE').filter((path) => !path.endsWith('config.yml'))
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'data/README.md',
  'data/PROVENANCE.md',
  ...filesBelow('.github'),
  ...filesBelow('.vscode'),
]

describe.each(documents)('%s', (path) => {
  const text = textOf(path)
  // A command ends with its code span, its string or its line; a line that goes on begins with an option.
  const commands = [...text.matchAll(/npm run (?:--silent )?([\w:]+)(?: -- )?((?:[^`"\n]|"[^"`\n]*"|\n(?=--))*)/g)]

  it('names only commands that there are, with options that they know', () => {
    const unknown = commands.flatMap(([, script, words]) =>
      script === 'data' ? unknownIn(words!) : script! in packageFile.scripts ? [] : [script],
    )
    expect(unknown).toEqual([])
  })

  it('names only files and folders that there are', () => {
    const named = [...text.matchAll(/[`(]((?:\.\/)?(?:src|data|tools|tests|\.github|\.vscode)\/[\w./-]*)[`)]/g)]
    const missing = named.map((match) => match[1]!).filter((each) => !existsSync(join(project, each)))
    expect(missing).toEqual([])
  })
})

/** The verbs and options in the words of a command that `npm run data` does not know. */
function unknownIn(words: string): string[] {
  let command = dataProgram()
  const global = command.options
  const unknown: string[] = []
  const [verb, ...rest] = words.trim().split(/\s+/)
  if (!verb || verb.startsWith('<') || verb.startsWith('-')) return []
  const found = command.commands.find((each) => each.name() === verb)
  if (!found) return [verb]
  command = found.commands.find((each) => each.name() === rest[0]) ?? found
  for (const word of rest.filter((each) => /^--\w/.test(each))) {
    if (word !== '--help' && ![...global, ...command.options].some(({ long }) => long === word)) unknown.push(word)
  }
  return unknown
}

describe.each(forms)('%s', (path) => {
  const form = formIn(path)

  it('is a form that GitHub can show', () => {
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) })
    const body = form['body'] as readonly { type: string; id?: string; attributes: Record<string, unknown> }[]
    const asked = body.filter(({ type }) => type !== 'markdown')
    expect(asked.length).toBeGreaterThan(0)
    for (const { type, id, attributes } of asked) {
      expect(['input', 'textarea', 'dropdown']).toContain(type)
      expect(id).toMatch(/^[a-z-]+$/)
      expect(attributes['label']).toMatch(/\w/)
      // Only a choice has words to choose from.
      expect(Array.isArray(attributes['options'])).toBe(type === 'dropdown')
    }
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length)
  })
})

it('an issue may also be written without a form', () => {
  expect(formIn('.github/ISSUE_TEMPLATE/config.yml')).toEqual({ blank_issues_enabled: true })
})

it('whoever reports a wrong fact is asked for the record, what is wrong, what is right, and the source', () => {
  const body = formIn('.github/ISSUE_TEMPLATE/correction.yml')['body'] as readonly {
    id?: string
    validations?: { required: boolean }
  }[]
  const needed = body.filter(({ validations }) => validations?.required === true).map(({ id }) => id)
  expect(needed.slice(0, 4)).toEqual(['record', 'wrong', 'right', 'source'])
})

it.each([
  [undefined, undefined],
  ['warning', 'warning'],
] as const)('the task of the editor reads the place of a fault in what `check` prints: level %s', (level, severity) => {
  const { tasks } = JSON.parse(textOf('.vscode/tasks.json')) as {
    tasks: [{ problemMatcher: { pattern: { regexp: string }; background: { endsPattern: string } } }]
  }
  const { pattern, background } = tasks[0].problemMatcher
  const fault = { path: 'data/actors/nz/open.json', line: 7, column: 3, rule: 'text', message: 'is empty' }
  const files = [{ path: fault.path, text: '' }]
  expect(new RegExp(pattern.regexp).exec(formatFault({ ...fault, ...(level && { level }) }))?.slice(1)).toEqual([
    fault.path,
    '7',
    '3',
    severity,
    'text',
    'is empty',
  ])
  expect(checkReport(files).lines.at(-1)).toMatch(new RegExp(background.endsPattern))
})

function formIn(path: string): Readonly<Record<string, unknown>> {
  return valueOf(parsers.yaml.parse(textOf(path), {} as never)) as Readonly<Record<string, unknown>>
}

interface YamlNode {
  readonly type: string
  readonly value?: string
  readonly children?: readonly (YamlNode | null)[]
}

/** What a part of a parsed YAML file says, as far as the forms use YAML. */
function valueOf(node: YamlNode | null | undefined): unknown {
  if (!node) return null
  const children = node.children ?? []
  switch (node.type) {
    case 'mapping':
    case 'flowMapping':
      return Object.fromEntries(children.map((item) => item!.children!.map(valueOf) as [string, unknown]))
    case 'sequence':
    case 'flowSequence':
      return children.map((item) => valueOf(item!.children![0]))
    case 'plain':
      return node.value === 'true' ? true : node.value === 'false' ? false : node.value
    case 'quoteSingle':
    case 'quoteDouble':
    case 'blockFolded':
    case 'blockLiteral':
      return node.value
    default:
      // Documents and their bodies, keys and values hold one thing.
      return valueOf(children.find((child) => child && child.type !== 'documentHead' && child.type !== 'comment'))
  }
}
