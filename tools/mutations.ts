import type { DataFile } from '../src/dataset/dataFile.ts'

/** A way to break a text, from two numbers that choose the place; undefined if it does not apply there. */
export interface Mutation {
  readonly name: string
  readonly apply: (text: string, a: number, b: number) => string | undefined
  /** Set if whoever breaks a file so must be told, always: in that file, or at the very line. */
  readonly isAlwaysWrong?: 'file' | 'line'
}

/** A line of the text, chosen by a number, that matches; or none. */
function lineLike(text: string, pattern: RegExp, a: number): { index: number; lines: string[] } | undefined {
  const lines = text.split('\n')
  const found = lines.flatMap((line, index) => (pattern.test(line) ? [index] : []))
  const index = found[a % found.length]
  return index === undefined ? undefined : { index, lines }
}

function editLine(pattern: RegExp, edit: (line: string, b: number) => string | undefined) {
  return (text: string, a: number, b: number): string | undefined => {
    const at = lineLike(text, pattern, a)
    const edited = at && edit(at.lines[at.index]!, b)
    if (!at || edited === undefined) return undefined
    return at.lines.with(at.index, edited).join('\n')
  }
}

const junk = ['\0', '\ufffd', '\ud800', '}', ']', '"', ',', '//', '\\u12', '\u2028', 'é', '<script>']
const wrongValues = ['null', '[]', '{}', '17', 'true', '"N/A"', '""', '{ "__proto__": [] }', '{ "constructor": 1 }']

/** The ways in which files break: by a hand that slips, a program that fails, or somebody who tries. */
export const mutations: readonly Mutation[] = [
  { name: 'a line lost', apply: editLine(/./, () => '') },
  { name: 'a line doubled', apply: editLine(/./, (line) => `${line}\n${line}`) },
  {
    name: 'two lines changed about',
    apply(text, a, b) {
      const lines = text.split('\n')
      const [one, other] = [a % lines.length, b % lines.length]
      return one === other ? undefined : lines.with(one, lines[other]!).with(other, lines[one]!).join('\n')
    },
  },
  {
    name: 'a value of another type',
    apply: editLine(/": ./, (line, b) => line.replace(/: .*?(,?)$/, `: ${wrongValues[b % wrongValues.length]}$1`)),
  },
  {
    name: 'a key misspelt',
    apply: editLine(/^ +"[a-zA-Z]{3,}":/, (line) => line.replace(/"(.)(.)/, '"$2$1$2')),
    isAlwaysWrong: 'line',
  },
  {
    name: 'an impossible date',
    apply: editLine(/"\d{4}-\d\d(-\d\d)?"/, (line) => line.replace(/-\d\d/, '-13')),
    isAlwaysWrong: 'line',
  },
  {
    name: 'a date of tomorrow',
    apply: editLine(/"(adopted|founded|date|ended|proposed|inForce)": "\d/, (line) => line.replace(/"\d{4}/, '"2099')),
  },
  {
    name: 'a citation of nothing',
    apply: editLine(/"source": "/, (line) => line.replace(/"source": "[^"]*/, '$&-not')),
    isAlwaysWrong: 'line',
  },
  {
    name: 'an id of nothing',
    apply: editLine(/"(indicator|component|partOf)": "/, (line) => line.replace(/: "[^"]*/, '$&-not')),
    isAlwaysWrong: 'line',
  },
  {
    name: 'a value that there is not',
    apply: editLine(/"(value|kind|type|check)": "/, (line) => line.replace(/: "[^"]*/, '$&x')),
    isAlwaysWrong: 'line',
  },
  {
    name: 'a piece lost',
    apply: (text, a, b) => text.slice(0, a % text.length) + text.slice((a % text.length) + 1 + (b % 200)),
  },
  {
    name: 'a piece doubled',
    apply: (text, a, b) => text.slice(0, (a % text.length) + (b % 200)) + text.slice(a % text.length),
  },
  { name: 'cut off', apply: (text, a) => text.trimEnd().slice(0, a % text.trimEnd().length), isAlwaysWrong: 'file' },
  {
    name: 'a stray letter',
    apply: (text, a, b) => text.slice(0, a % text.length) + junk[b % junk.length] + text.slice(a % text.length),
  },
  { name: 'a byte order mark', apply: (text) => `\ufeff${text}`, isAlwaysWrong: 'file' },
  { name: 'UTF-16', apply: (text) => [...text].join('\0'), isAlwaysWrong: 'file' },
  { name: 'Windows line ends', apply: (text) => text.replaceAll('\n', '\r\n') },
  {
    name: 'nested without end',
    apply: (text, a) => text.slice(0, a % text.length) + '[{"a":'.repeat(1 + (a % 20_000)),
    isAlwaysWrong: 'file',
  },
  {
    name: 'another file',
    apply: (_, a) => ['', '{}', '[]', 'null', '"x"', '{"__proto__": {"documents": []}}', '\u0089PNG\r\n'][a % 7],
    isAlwaysWrong: 'file',
  },
]

/** The files with one of them broken, or undefined if the mutation does not apply to it. */
export function broken(files: readonly DataFile[], path: string, mutation: Mutation, a: number, b: number) {
  const file = files.find((each) => each.path === path)!
  const text = mutation.apply(file.text, a, b)
  if (text === undefined || text === file.text) return undefined
  return files.map((each) => (each === file ? { path, text } : each))
}

/** Whether one who broke the file at `path` so is told of it, in that file or, where that can be expected, at the line. */
export function isTold(
  mutation: Mutation,
  [before, after]: readonly [before: readonly DataFile[], after: readonly DataFile[]],
  path: string,
  errors: readonly { readonly path: string; readonly line: number }[],
): boolean {
  const linesOf = (files: readonly DataFile[]) => files.find((file) => file.path === path)!.text.split('\n')
  const [right, wrong] = [linesOf(before), linesOf(after)]
  const place = right.findIndex((line, index) => line !== wrong[index]) + 1
  return errors.some((error) => error.path === path && (mutation.isAlwaysWrong !== 'line' || error.line === place))
}
