import { event } from './exampleDataset.ts'
import { proseOf, type Prose } from './proseOf.ts'
import type { Rule } from './rule.ts'

const pairs = ['()', '[]', '“”', '«»'] as const

export const punctuation: Rule = {
  id: 'punctuation',
  level: 'warning',
  sentence:
    'English texts are English and finished: brackets and quotation marks have a partner, sentences an end, no blank stands before a comma or full stop, and no letters of another script are left in them.',
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

function faultIn({ kind, key, text, isSentence }: Prose): string | undefined {
  const hasMarks = /[()[\]“”«»"]/.test(text)
  const lonely = hasMarks && pairs.find(([open, close]) => count(text, open!) !== count(text, close!))
  if (lonely) return `has ${lonely[0]} and ${lonely[1]} in different numbers; expected pairs`
  if (hasMarks && count(text, '"') % 2 === 1) return 'has a " without its partner; expected pairs'
  const blank = / [,.;:!?](?=\s|$)/.exec(text)
  if (blank) return `has a blank before "${blank[0].trim()}"; expected none`
  // Terms may be those of another language, and titles of sources may name them.
  const foreign =
    kind === 'terms' || kind === 'sources'
      ? undefined
      : /[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]+/u.exec(text)
  if (foreign)
    return `has "${foreign[0]}" in it; expected English words, with the original in \`originalTitle\` or \`originalName\``
  if (isSentence && !/[.?!…]["”’)]?$/.test(text)) return `${key} does not end like a sentence; expected a full stop`
  return undefined
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1
}
