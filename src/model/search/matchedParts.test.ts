import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchedParts } from './matchedParts.ts'

const marked = (text: string, words: readonly string[]) =>
  matchedParts(text, words)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('')

test.each([
  ['Protection of Privacy Law, 5741-1981', ['privacy', '1981'], 'Protection of [Privacy] Law, 5741-[1981]'],
  ['中华人民共和国网络安全法', ['网络', '络安', '安全', '全法'], '中华人民共和国[网络安全法]'],
  ['חוק הגנת הפרטיות, התשמ"א-1981', ['הפרטיות', 'התשמא'], 'חוק הגנת [הפרטיות], [התשמ"א]-1981'],
  ['Stratégie nationale', ['strategie'], '[Stratégie] nationale'],
  ['Nothing of it', ['else'], 'Nothing of it'],
])('in “%s” the found words are marked', (text, words, expected) => {
  expect(marked(text, words)).toBe(expected)
})

test('nothing of a text is lost by marking', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, words) => {
      expect(
        matchedParts(text, words)
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
