import { describe, expect, test } from 'vitest'
import { textSearch } from './selection.ts'

describe('a search', () => {
  test.each([
    ['GGE', 'The report of the UN GGE', true],
    ['GGE', 'What may trigger it', false],
    ['law', 'The Law on data', true],
    ['law', 'What is lawful', true],
    ['law', 'The outlaws', false],
    ['fz', 'Federal Law 187-FZ', true],
    ['187-fz', 'Federal Law 187-FZ', true],
    ['2013', 'on 2013-06-24', true],
    ['13', 'in 2013', false],
    ['information', 'Loi relative à l’information', true],
    ['evenement', 'Un événement', true],
  ])('for “%s” in “%s”: %s', (q, text, isFound) => {
    expect(textSearch(q)(text)).toBe(isFound)
  })

  test('finds what is joined to “cyber”, as in “cybersecurity” and «кибербезопасность»', () => {
    expect(textSearch('security')('Cybersecurity Law')).toBe(true)
    expect(textSearch('безопасность')('Кибербезопасность')).toBe(true)
    expect(textSearch('безопасность')('небезопасность')).toBe(false)
  })

  test('finds Hebrew behind a particle and Chinese within a sentence, which have no gap there', () => {
    expect(textSearch('סייבר')('מערך הסייבר הלאומי')).toBe(true)
    expect(textSearch('安全')('中华人民共和国网络安全法')).toBe(true)
  })

  test('wants all words, in any order', () => {
    expect(textSearch('data law')('The law on personal data')).toBe(true)
    expect(textSearch('data treaty')('The law on personal data')).toBe(false)
  })
})
