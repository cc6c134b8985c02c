import { expect, it } from 'vitest'
import { checkDataset } from '../check.ts'
import { event, exampleDataset, source } from '../rules/exampleDataset.ts'

function faultsOf(language: string) {
  return checkDataset(
    exampleDataset({
      'actors/ar/milestones.json': [{ ...event, citations: [{ source: source.id }] }],
      'actors/ar/sources.json': [{ ...source, language }],
    }),
  )
}

it.each([
  ['xx', 'is no language (BCP 47); expected en'],
  ['cn', 'did you mean "zh"?'],
  ['gr-GR', 'did you mean "el"?'],
  ['iw', 'did you mean "he"?'],
  ['eng', 'did you mean "en"?'],
  ['EN', 'is no language tag (BCP 47)'],
])('the language "%s" is an error, with the code that was meant', (language, message) => {
  expect(faultsOf(language)).toMatchObject([{ rule: 'language', message: expect.stringContaining(message) }])
})

it.each(['en', 'he', 'mi', 'zh-Hans', 'zh-Hant-TW', 'haw'])('the language "%s" passes', (language) => {
  expect(faultsOf(language)).toEqual([])
})
