import { expect, test } from 'vitest'
import { recordMatrix } from '../dataset/recordForTests.ts'
import { isChosen, presetsOf } from './presets.ts'

test('the reader is offered all states, the article’s five and telling pairs, in words', () => {
  expect(presetsOf(recordMatrix).map(({ label }) => label)).toEqual([
    'Eight states',
    'The article’s five',
    'Israel and China',
    'Russia and the United States',
    'Russia and China',
  ])
})

test('the article’s five hold the Five Eyes as one column', () => {
  const article = presetsOf(recordMatrix).find(({ id }) => id === 'article')
  expect(article?.actors).toEqual(['il', 'gb', 'ru', 'cn', 'fvey'])
})

test('all states are counted from the dataset, and what it does not know is not offered', () => {
  const actors = recordMatrix.actors.filter(({ id }) => id !== 'cn')
  expect(presetsOf({ ...recordMatrix, actors }).map(({ label }) => label)).toEqual([
    'Seven states',
    'Russia and the United States',
  ])
})

test('no preset holds a forum, which answers nothing', () => {
  const forums = recordMatrix.actors.filter(({ kind }) => kind === 'forum').map(({ id }) => id)
  expect(forums).not.toEqual([])
  expect(presetsOf(recordMatrix).flatMap(({ actors }) => actors.filter((id) => forums.includes(id)))).toEqual([])
})

test('a preset is chosen whatever the order of the columns, and not when somebody is added or missing', () => {
  const pair = { id: 'il-cn', label: 'Israel and China', actors: ['il', 'cn'] }
  expect(isChosen(pair, ['cn', 'il'])).toBe(true)
  expect(isChosen(pair, ['cn', 'il', 'ru'])).toBe(false)
  expect(isChosen(pair, ['cn', 'ru'])).toBe(false)
  expect(isChosen(pair, ['cn'])).toBe(false)
})
