import { expect, test } from 'vitest'
import { checkInWords, type SourceKind } from './checkInWords.ts'

test.each<[SourceKind[], 'law' | 'document' | undefined, string]>([
  [['legal'], 'law', 'read in a law'],
  [['official', 'official'], 'law', 'read in an official page'],
  [['intergovernmental'], 'document', 'read in an intergovernmental text'],
  [['encyclopedia'], undefined, 'read in an encyclopaedia'],
  [['encyclopedia'], 'law', 'read in an encyclopaedia; the law’s text was not seen'],
  [
    ['encyclopedia', 'media'],
    'document',
    'read in what is cited: a news report and an encyclopaedia; the document’s text was not seen',
  ],
  [['media', 'legal'], 'law', 'read in what is cited: a law and a news report'],
  [[], 'law', 'read; no source is named'],
])('what was read in %j (for a %s) is said as it is', (kinds, restsOn, words) => {
  expect(checkInWords('read', kinds, restsOn)).toBe(words)
})

test('what was not read is never said to be', () => {
  expect(checkInWords('known', ['legal'], 'law')).toBe('known, still to be checked')
})
