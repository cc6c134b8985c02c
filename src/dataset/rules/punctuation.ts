import { event } from './exampleDataset.ts'
import { proseOf, type Prose } from './proseOf.ts'
import type { Rule } from './rule.ts'

const pairs = ['()', '[]', '“”', '«»'] as const

export const punctuation: Rule = {
  id: 'punctuation',
  level: 'warning',
  sentence:
    'English texts are English and finished: brackets and quotation marks have a partner, sentences an end, no blank stands before a comma or full stop, and neither letters of another script, outside quotation marks, nor words of another language are left untranslated.',
  good: { 'actors/ar/milestones.json': [event] },
  bad: {
    files: { 'actors/ar/milestones.json': [{ ...event, summary: 'A law (the first.' }] },
    at: ['actors/ar/milestones.json', 'milestones', 0, 'summary'],
  },
  *check(dataset) {
    for (const prose of proseOf(dataset)) {
      const fault = faultIn(prose)
      if (fault !== undefined) yield { record: prose.record, at: prose.at, message: fault }
    }
  },
}

function faultIn({ kind, key, text: whole, isSentence }: Prose): string | undefined {
  const text = whole.includes(')') ? withoutListMarks(whole) : whole
  const hasMarks = /[()[\]“”«»"]/.test(text)
  const lonely = hasMarks && pairs.find(([open, close]) => count(text, open!) !== count(text, close!))
  if (lonely) return `has ${lonely[0]} and ${lonely[1]} in different numbers; expected pairs`
  const crossed = hasMarks && crossedIn(text)
  if (crossed) return `has ${crossed} where nothing before it is open; expected pairs, one within the other`
  if (hasMarks && hasLonelyQuote(text)) return 'has a " without its partner; expected pairs'
  const blank = / [,.;:!?](?=\s|$)/.exec(text)
  if (blank) return `has a blank before "${blank[0].trim()}"; expected none`
  // Terms may be those of another language, and titles of sources may name them.
  const foreign =
    kind === 'terms' || kind === 'sources' || !otherScript.test(text)
      ? undefined
      : otherScript.exec(text.replaceAll(quoted, ''))
  if (foreign)
    return `has "${foreign[0]}" in it; expected English words, with the original in \`originalTitle\` or \`originalName\`, or in quotation marks`
  if (isUntranslated(text))
    return 'seems to be in another language; expected English words, with the original in `originalTitle`'
  if (isSentence && !/[.?!…]["”’)]?$/.test(text)) return `${key} does not end like a sentence; expected a full stop`
  return undefined
}

const otherScript = /[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]+/u
const quoted = /"[^"]*"|“[^”]*”|«[^»]*»/g

/** A text without the brackets of "a) report; b) keep" and "1) report". */
function withoutListMarks(text: string): string {
  return text.replaceAll(
    /(?:(?<=^|\s)(?:[a-z]|[ivx]{2,4})|(?<=^|[;:,.] |\b(?:and|or) )\d\d?)\)/g,
    (mark: string, at: number) => {
      const before = text.slice(0, at)
      return before.lastIndexOf('(') > before.lastIndexOf(')') ? mark : mark.slice(0, -1)
    },
  )
}

/** Whether a " has no partner; after a number, with none open, it stands for inches. */
function hasLonelyQuote(text: string): boolean {
  let isOpen = false
  for (const { index } of text.matchAll(/"/g)) {
    if (isOpen || !/\d/.test(text[index - 1] ?? '')) isOpen = !isOpen
  }
  return isOpen
}

/** The first mark that closes what was not opened last. */
function crossedIn(text: string): string | undefined {
  const open: string[] = []
  for (const letter of text) {
    const [begin, end] = pairs.find((pair) => pair.includes(letter)) ?? []
    if (letter === begin) open.push(end!)
    else if (letter === end && open.pop() !== letter) return letter
  }
  return undefined
}

const english = /\b(?:the|of|and|an?|to|in|for|by|is|are|on|with|no|not|its|from|as|at|be|or|that|this|it|was)\b/i
// Small words of French, Dutch, German, Spanish, Portuguese and Italian that are no English words.
const foreignWords =
  /\b(?:les?|la|des?|du|et|pour|dans|une|sur|aux?|van|het|een|voor|tegen|der|und|für|zur|ein|eine|del|los|las|el|y|para|por|dos|da|della|il|per)\b/gi

/** Whether a text has small words of another language and none of English. */
function isUntranslated(text: string): boolean {
  // Of thousands of texts nearly all are told by this.
  if (!/["“«(]/.test(text) && english.test(text)) return false
  const rest = text.replaceAll(quoted, '').replaceAll(/\([^)]*\)/g, '')
  return !english.test(rest) && (rest.match(foreignWords)?.length ?? 0) >= 2
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1
}
