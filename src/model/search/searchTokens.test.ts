import { expect, test } from 'vitest'
import { consonantsOf, searchTokens } from './searchTokens.ts'

test.each([
  ['Israel’s Privacy LAW', ['israels', 'privacy', 'law']],
  ['Stratégie nationale de cybersécurité', ['strategie', 'nationale', 'cybersecurite']],
  ['网络安全法', ['网络', '络安', '安全', '全法']],
  ['法', ['法']],
  ['等保2.0', ['等保', '2', '0']],
  ['unit8200', ['unit', '8200']],
  ['149-ФЗ', ['149', 'фз']],
  ['Ёлка йод', ['елка', 'йод']],
  ['התשמ"א', ['התשמא']],
  ['хартија', ['хартија']],
  ['', []],
])('the words of “%s” are %j', (text, words) => {
  expect(searchTokens(text)).toEqual(words)
})

test.each([
  ['הגנת', 'haganat'],
  ['הפרטיות', 'hapratiut'],
  ['הביטחון', 'habitachon'],
  ['המחשבים', 'hamachshavim'],
])('%s sounds as %s is written', (hebrew, latin) => {
  expect(consonantsOf(hebrew)).toBeDefined()
  expect(consonantsOf(latin)).toBe(consonantsOf(hebrew))
})
