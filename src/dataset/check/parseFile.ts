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
  readonly content: unknown
  readonly root: Node
  /** A fault at a node, or at the value that a path leads to; where there is none, at what would enclose it. */
  readonly fault: (rule: string, place: Node | JsonPath, message: string) => Fault
}

/** The file with the places of its values, or the fault for which it is no JSON. */
export function parseFile({ path, text }: DataFile): ParsedFile | Fault {
  const faultAt = (offset: number, rule: string, message: string): Fault => {
    const lines = text.slice(0, offset).split('\n')
    return { path, line: lines.length, column: lines.at(-1)!.length + 1, rule, message }
  }
  const errors: ParseError[] = []
  const root = parseWithin(text, errors)
  // What follows the first error is guesswork.
  const [error] = errors
  if (error) return faultAt(error.offset, 'json', wordsOf[printParseErrorCode(error.error)]!)
  if (!root) return faultAt(0, 'json', 'is nested too deeply to be read')

  return {
    path,
    root,
    content: getNodeValue(root),
    fault: (rule, place, message) => faultAt(('offset' in place ? place : nodeAt(root, place)).offset, rule, message),
  }
}

function parseWithin(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  } catch {
    // The parser calls itself for each level: thousands of open brackets exhaust the stack.
    return undefined
  }
}

function nodeAt(root: Node, at: JsonPath): Node {
  return findNodeAtLocation(root, [...at]) ?? nodeAt(root, at.slice(0, -1))
}

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
