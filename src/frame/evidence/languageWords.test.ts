import { expect, test } from 'vitest'
import { directionOf, languageName } from './languageWords.ts'

test('a language is named in English, by its tag where it has no name', () => {
  expect(languageName('he')).toBe('Hebrew')
  expect(languageName('zh-Hans')).toBe('Simplified Chinese')
  expect(languageName('no such language')).toBe('no such language')
})

test('Hebrew and Arabic run from the right, and only languages, not their look-alikes, are told by their tag', () => {
  expect(['he', 'ar', 'fa', 'ru', 'zh-Hans', 'hea'].map(directionOf)).toEqual([
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'ltr',
  ])
})
