import { entriesOf } from './entriesOf.ts'
import { law } from './exampleDataset.ts'
import type { Rule } from './rule.ts'
import { valuesAt } from './valuesAt.ts'

const scriptOf: Readonly<Record<string, RegExp>> = {
  he: /\p{Script=Hebrew}/u,
  yi: /\p{Script=Hebrew}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  hi: /\p{Script=Devanagari}/u,
  el: /\p{Script=Greek}/u,
}
const latin = /\p{Script=Latin}/u

export const scripts: Rule = {
  id: 'script',
  level: 'warning',
  sentence:
    'Words in a language stand in its script: Russian in Cyrillic, Hebrew in Hebrew letters, Chinese in characters.',
  good: { 'actors/ar/documents.json': [{ ...law, originalTitle: { lang: 'ru', text: 'Закон' } }] },
  bad: {
    files: { 'actors/ar/documents.json': [{ ...law, originalTitle: { lang: 'ru', text: 'Zakon' } }] },
    at: ['actors/ar/documents.json', 'documents', 0, 'originalTitle', 'text'],
  },
  *check(dataset) {
    for (const { record } of entriesOf(dataset)) {
      for (const key of ['originalTitle', 'originalName', 'nativeNames']) {
        for (const { at, value } of valuesAt(record, key)) {
          const { lang, text } = value as { lang: string; text: string }
          const script = scriptOf[lang.split('-')[0]!] ?? latin
          if (script.test(text)) continue
          const message = `has no letter of the script of "${lang}"; expected the words as they are written there, or another \`lang\``
          yield { record, at: [...at, 'text'], message }
        }
      }
    }
  },
}
