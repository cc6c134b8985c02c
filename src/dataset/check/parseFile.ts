import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser'
import type { DataFile } from '../dataFile.ts'
import type { Fault } from './fault.ts'

/** Keys and indexes that lead from a file's root to a value in it: `['documents', 3, 'adopted']`. */
export type JsonPath = readonly (string | number)[]

/** A file whose text is JSON. */
export interface ParsedFile {
  readonly path: string
  readonly text: string
  readonly content: unknown
  readonly root: Node
  /** A fault at a node, or at the value that a path leads to; where there is none, at what would enclose it. */
  readonly fault: (rule: string, place: Node | JsonPath, message: string) => Fault
}

/**
 * Letters that a file may have: some twenty times the largest that there is. What is larger is no file of the dataset, and
 * would take minutes and more memory than a browser has.
 */
export const mostLetters = 3_000_000

/** The file with the places of its values, or the fault for which it is no JSON. */
export function parseFile({ path, text }: DataFile): ParsedFile | Fault {
  const placeAt = placesIn(text)
  const faultAt = (offset: number, rule: string, message: string): Fault => ({
    path,
    ...placeAt(offset),
    rule,
    message,
  })
  if (text.length > mostLetters) {
    const size = (text.length / 1e6).toFixed(1)
    const message = `has ${size} million letters and was not read; expected at most ${mostLetters / 1e6} million: is it a file of the dataset?`
    return faultAt(0, 'size', message)
  }
  const encoding = encodingFault(text)
  if (encoding) return faultAt(encoding.offset, 'encoding', encoding.message)
  const errors: ParseError[] = []
  const parsed = parseWithin(text, errors)
  // What follows the first error is guesswork.
  const [error] = errors
  if (error) return faultAt(...whyNoJson(text, error))
  if (!parsed) return faultAt(0, 'json', 'is nested too deeply to be read')

  const { root, content } = parsed
  return {
    path,
    text,
    root,
    content,
    fault: (rule, place, message) => faultAt(('offset' in place ? place : nodeAt(root, place)).offset, rule, message),
  }
}

/** Why a text cannot be what it was written as, and the first place that shows it. */
function encodingFault(text: string): { offset: number; message: string } | undefined {
  if (text.startsWith('\ufeff')) {
    return {
      offset: 0,
      message: 'begins with a byte order mark; expected plain UTF-8 (`npm run data -- fix` takes it out)',
    }
  }
  const offset = text.search(/[\0\ufffd]/)
  if (offset < 0) return undefined
  // UTF-16 begins with two bytes that are no UTF-8; the zero bytes come after them.
  const message = text.includes('\0')
    ? 'is no text in UTF-8: it has zero bytes, as UTF-16 and other kinds of file have; expected JSON saved as UTF-8'
    : 'has bytes that are no UTF-8; expected JSON saved as UTF-8'
  return { offset, message }
}

/** Line and column of an offset. The lines are counted once, however many faults there are. */
function placesIn(text: string): (offset: number) => Pick<Fault, 'line' | 'column'> {
  let starts: number[] | undefined
  return (offset) => {
    if (!starts) {
      starts = [0]
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    }
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
}

function parseWithin(text: string, errors: ParseError[]): { root: Node; content: unknown } | undefined {
  try {
    const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
    // Where there is no value at all, the error says so.
    return root && { root, content: getNodeValue(root) }
  } catch {
    // The parser calls itself for each level: thousands of open brackets exhaust the stack.
    return undefined
  }
}

function nodeAt(root: Node, at: JsonPath): Node {
  return findNodeAtLocation(root, [...at]) ?? nodeAt(root, at.slice(0, -1))
}

/** Where a text stops being JSON, and why it may be. */
function whyNoJson(text: string, error: ParseError): [offset: number, rule: string, message: string] {
  const mark = text.search(/^(<{7}|>{7})( |$)/m)
  if (mark >= 0) {
    const message =
      'is a conflict that a merge left undecided; keep what is right of both sides, and delete the lines of <<<<<<<, ======= and >>>>>>>'
    return [mark, 'json', message]
  }
  if (text.trim() === '') return [0, 'json', 'is empty; expected a value: was the file saved in full?']
  if (/^[“”„‟«»‘’]/.test(text.slice(error.offset))) {
    return [error.offset, 'json', `${text[error.offset]} is a curly quotation mark; expected the straight one, "`]
  }
  const code = printParseErrorCode(error.error)
  const isAtTheEnd = error.offset >= text.trimEnd().length
  if (isAtTheEnd && endings.includes(code)) {
    return [error.offset, 'json', 'the file ends here, before its last bracket; is it cut off?']
  }
  return [error.offset, 'json', wordsOf[code]!]
}

const endings = ['PropertyNameExpected', 'ValueExpected', 'ColonExpected', 'CommaExpected']

const wordsOf: Record<string, string> = {
  InvalidSymbol: 'is no JSON; expected a text in double quotes, a number, true, false, [ or {',
  InvalidNumberFormat: 'is no number as JSON writes it',
  PropertyNameExpected: 'expected a key in double quotes here; is there a comma too many before it?',
  ValueExpected: 'expected a value here; is there a comma too many before it?',
  ColonExpected: 'expected a colon between key and value here',
  CommaExpected: 'expected a comma before this',
  CloseBraceExpected: 'expected } here; the file is cut off, or a brace is missing',
  CloseBracketExpected: 'expected ] here; the file is cut off, or a bracket is missing',
  EndOfFileExpected: 'expected the end of the file here; is there a bracket too many before it?',
  InvalidCommentToken: 'is a comment; JSON has none',
  UnexpectedEndOfComment: 'is a comment without an end; JSON has no comments',
  UnexpectedEndOfString: 'is a text without an end; expected a double quote on the same line',
  UnexpectedEndOfNumber: 'is a number without an end',
  InvalidUnicode: 'has a \\u that is not followed by four hexadecimal digits',
  InvalidEscapeCharacter: 'has a backslash before a letter that needs none',
  InvalidCharacter: 'has a character that JSON writes as \\n, \\t or \\u…',
}
