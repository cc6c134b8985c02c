import { expect, it } from 'vitest'
import { didYouMean } from './didYouMean.ts'

it.each([
  ['a letter changed', 'lew', ['bill', 'law', 'treaty'], '; did you mean "law"?'],
  ['a letter missing', 'adoptd', ['ended', 'adopted'], '; did you mean "adopted"?'],
  [
    'letters in place of others',
    'nz-doc-stratgey-2019',
    ['nz-doc-strategy-2011', 'nz-doc-strategy-2019'],
    '; did you mean "nz-doc-strategy-2019"?',
  ],
  ['the nearest of several', 'gov-plan', ['gov-fund', 'gov-plans', 'gov-plea'], '; did you mean "gov-plans"?'],
  ['no word of which every letter differs', 'xx', ['il', 'us'], ''],
  ['nothing alike', 'colour', ['id', 'title'], ''],
  ['nothing at all', 'id', [], ''],
])('a slip is answered with the right word: %s', (_, word, candidates, expected) => {
  expect(didYouMean(word, candidates)).toBe(expected)
})
