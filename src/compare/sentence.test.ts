import { describe, expect, test } from 'vitest'
import { recordMatrix as matrix } from '../dataset/recordForTests.ts'
import { defaultView, type View } from '../view/view.ts'
import { comparisonOf } from '../frame/matrix/rows.ts'
import { pageTitleOf, sentenceOf, titleOf } from './sentence.ts'

const actors = (...ids: string[]) => ids.map((id) => matrix.actors.find((actor) => actor.id === id)!)
const sentence = (change: Partial<View>) => {
  const view = { ...defaultView(matrix), ...change }
  return sentenceOf(comparisonOf(matrix, view), view.asOf)
}

describe('the title', () => {
  test('names up to three who are compared', () => {
    expect(titleOf(actors('il', 'cn'))).toBe('Israel and China')
    expect(titleOf(actors('gb', 'ru', 'us'))).toBe('The United Kingdom, Russia and the United States')
  })

  test('counts more, and names blocs', () => {
    expect(titleOf(actors('il', 'gb', 'ru', 'cn'))).toBe('How four states govern cyberspace')
    expect(titleOf(actors('il', 'gb', 'ru', 'cn', 'fvey'))).toBe('How four states and the Five Eyes govern cyberspace')
  })

  test('of the page says the day too', () => {
    expect(pageTitleOf(matrix, actors('il', 'cn'), '2015-06-30')).toBe(
      'Israel and China, 30 June 2015 – Cyber Policy Atlas',
    )
  })
})

describe('the sentence', () => {
  test('says what divides those compared most, with who has most and who has least', () => {
    expect(sentence({})).toBe(
      'On 25 November 2026, content and network control divides the eight most: ' +
        'China has 5 of 5 instruments in place, Israel and Canada 1.',
    )
  })

  test('is that of the day', () => {
    expect(sentence({ asOf: '2012-12-31' })).toBe(
      'On 31 December 2012, content and network control divides the eight most: ' +
        'China has 5 of 5 instruments in place, Israel 0.',
    )
  })

  test('says at least and at most where something is unknown', () => {
    const question = { asOf: '2012-12-31', components: ['critical-infrastructure'] }
    expect(sentence({ ...question, actors: ['il', 'nz'] })).toBe(
      'On 31 December 2012, critical infrastructure divides Israel and New Zealand most: ' +
        'Israel has at least 2 of 3 instruments in place, New Zealand 0.',
    )
  })

  test('says when nothing certainly divides them', () => {
    expect(sentence({ actors: ['il', 'gb'], asOf: '1950-01-01', components: ['resilience'] })).toBe(
      'On 1 January 1950, no component certainly divides Israel and the United Kingdom.',
    )
  })

  test('of one country says where it has most in place', () => {
    expect(sentence({ actors: ['cn'], components: ['information-control'] })).toBe(
      'On 25 November 2026, China has every instrument in place in content and network control.',
    )
  })

  test('of one country with nothing in place says that', () => {
    expect(sentence({ actors: ['il'], asOf: '1919-01-01' })).toBe(
      'On 1 January 1919, Israel certainly has nothing in place of what is shown.',
    )
  })

  test('names all that divide those compared equally, or how many there are', () => {
    expect(sentence({ actors: ['ru', 'cn'] })).toBe(
      'On 25 November 2026, corporate security and partnership and resilience and incident response divide ' +
        'Russia and China most, by 1½ instruments each.',
    )
  })

  test('says so when no question passes the filters', () => {
    expect(sentence({ q: 'no such words' })).toBe('On 25 November 2026, no question passes the filters.')
  })
})
