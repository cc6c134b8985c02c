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
  [
    'two letters changed about, which are one slip',
    'nz-ms-tisca-2014',
    ['nz-ms-tica-2004', 'nz-ms-ticsa-2014'],
    '; did you mean "nz-ms-ticsa-2014"?',
  ],
  ['the nearest of several', 'gov-plan', ['gov-fund', 'gov-plans', 'gov-plea'], '; did you mean "gov-plans"?'],
  [
    'the beginning of an id',
    'nz-src-police',
    ['nz-src-police-2019', 'nz-src-park'],
    '; did you mean "nz-src-police-2019"?',
  ],
  ['a word that ends otherwise', 'treatise', ['law', 'treaty', 'agreement'], '; did you mean "treaty"?'],
  [
    'one of two that are as near',
    'nz-ms-act-2013',
    ['nz-ms-act-2003', 'nz-ms-act-2014'],
    '; did you mean "nz-ms-act-2003" or "nz-ms-act-2014"?',
  ],
  ['none of many that are as near', 'ar-a', ['ar-b', 'ar-c', 'ar-d'], ''],
  ['no record of another name, however short', 'nz-ms-gcsb-1977', ['nz-ms-wcc-1976'], ''],
  ['no word of which every letter differs', 'xx', ['il', 'us'], ''],
  ['nothing alike', 'colour', ['id', 'title'], ''],
  ['nothing at all', 'id', [], ''],
])('a slip is answered with the right word: %s', (_, word, candidates, expected) => {
  expect(didYouMean(word, candidates)).toBe(expected)
})
