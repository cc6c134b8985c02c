import { searchTokens } from './searchTokens.ts'

/** A piece of a text, and whether it was found. */
export interface TextPart {
  readonly text: string
  readonly isMatch: boolean
}

/** A text in pieces: those of its words that are among the words of the index by which it was found, and what is between. */
export function matchedParts(text: string, words: readonly string[]): TextPart[] {
  const wanted = new Set(words)
  const isFound = (piece: string) => searchTokens(piece).some((token) => wanted.has(token))
  const parts: TextPart[] = []
  for (const piece of text.match(pieces) ?? []) {
    if (han.test(piece)) parts.push(...hanParts(piece, isFound))
    else parts.push({ text: piece, isMatch: isFound(piece) })
  }
  return joined(parts)
}

/** Runs of Chinese, words with their accents and inner marks, numbers, and what stands between. */
const pieces =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})\p{L})(?:(?!\p{Script=Han})[\p{L}\p{M}'’׳״"])*|\p{N}+|[^\p{L}\p{N}]+/gu
const han = /^\p{Script=Han}/u

/** Chinese is searched in pairs of neighbours: both characters of a pair are found. */
function hanParts(run: string, isFound: (piece: string) => boolean): TextPart[] {
  const characters = [...run]
  if (characters.length === 1) return [{ text: run, isMatch: isFound(run) }]
  const pairs = characters.slice(1).map((second, index) => isFound(characters[index]! + second))
  return characters.map((text, index) => ({ text, isMatch: Boolean(pairs[index - 1] || pairs[index]) }))
}

function joined(parts: readonly TextPart[]): TextPart[] {
  const result: TextPart[] = []
  for (const part of parts) {
    const before = result.at(-1)
    if (before?.isMatch === part.isMatch) result[result.length - 1] = { ...part, text: before.text + part.text }
    else result.push(part)
  }
  return result
}
