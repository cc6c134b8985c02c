import { expect, test } from 'vitest'
import { recordMatrix } from '../../dataset/recordForTests.ts'
import { evidenceTarget } from './evidenceTarget.ts'

test('a question, one of its findings and a component are told apart', () => {
  const question = evidenceTarget('ru.con-administrative', recordMatrix)
  expect(question).toMatchObject({
    kind: 'question',
    actor: { id: 'ru' },
    component: { id: 'information-control' },
    indicator: { id: 'con-administrative' },
  })
  expect(question).not.toHaveProperty('finding')
  expect(evidenceTarget('ru.con-administrative@2012-11-01', recordMatrix)).toMatchObject({
    kind: 'question',
    finding: { id: 'ru.con-administrative@2012-11-01', value: 'yes' },
  })
  expect(evidenceTarget('fvey.intelligence', recordMatrix)).toMatchObject({
    kind: 'component',
    actor: { id: 'fvey' },
    component: { id: 'intelligence' },
  })
})

test('a finding that is no longer there leads to its question', () => {
  const target = evidenceTarget('ru.con-administrative@1999', recordMatrix)
  expect(target).toMatchObject({ kind: 'question', indicator: { id: 'con-administrative' } })
  expect(target).not.toHaveProperty('finding')
})

test.each(['', 'ru', 'xx.con-administrative', 'ru.xx', 'ru-law-139-2012', 'intl.con-administrative', '@', '.'])(
  '“%s” means nothing',
  (id) => {
    expect(evidenceTarget(id, recordMatrix)).toBeUndefined()
  },
)
