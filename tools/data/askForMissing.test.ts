import { expect, it } from 'vitest'
import { recordFiles } from '../../src/dataset/recordForTests.ts'
import type { FileKind } from '../../src/dataset/schema/fileKinds.ts'
import { askForMissing, missingKeys } from './askForMissing.ts'

/** What somebody is asked and told who gives these answers, and the record that comes of it. */
async function talk(kind: FileKind, said: Readonly<Record<string, unknown>>, answers: readonly string[]) {
  const [asked, told, left] = [[] as string[], [] as string[], [...answers]]
  const record: Record<string, unknown> = { check: 'known', ...said }
  const person = {
    answer: async (question: string, key: string) => {
      asked.push(`${key}: ${question}`)
      return left.shift()
    },
    tell: (words: string) => void told.push(words),
  }
  await askForMissing(kind, record, recordFiles, person)
  return { record, asked, told, left }
}

const law = {
  title: 'Test Act',
  type: 'law',
  issuer: 'Parliament',
  components: ['crime'],
  summary: 'A test.',
  citations: [{ source: 'nz-src-nzsis-act-1969' }],
}

it('whoever writes a document is asked for its day, and for the other one if it was only proposed', async () => {
  const adopted = await talk('documents', law, ['2019-07'])
  expect(adopted.record['adopted']).toBe('2019-07')
  const proposed = await talk('documents', law, ['', '2018'])
  expect(proposed.record).toMatchObject({ proposed: '2018' })
  expect(proposed.record).not.toHaveProperty('adopted')
  const bill = await talk('documents', { ...law, type: 'bill' }, ['2018'])
  expect(bill.record).toMatchObject({ proposed: '2018' })
  expect((await talk('documents', { ...law, proposed: '2018' }, [])).asked).toEqual([])
})

it('an answer that cannot be right is told at once, and asked for again', async () => {
  const answers = ['', 'treatise', 'treaty', 'Parliament', 'May 1977', '1977-05']
  const { record, told, left } = await talk('documents', { ...law, type: undefined, issuer: undefined }, answers)
  expect(record).toMatchObject({ type: 'treaty', issuer: 'Parliament', adopted: '1977-05' })
  expect(told).toEqual([
    'type is needed',
    expect.stringContaining('did you mean "treaty"?'),
    expect.stringContaining('did you mean "1977-05"?'),
  ])
  expect(left).toEqual([])
})

it('the ids that can stand there are listed, and others are refused', async () => {
  const { record, asked, told } = await talk('documents', { ...law, adopted: '2019', components: undefined }, [
    'crimes',
    'crime, colour',
    'crime, resilience',
  ])
  expect(asked[0]).toMatch(/^components: .*\(.*crime, .*\)$/)
  expect(told).toEqual([
    'no record has the id "crimes"; did you mean "crime"?',
    expect.stringContaining('no record has the id "colour"'),
  ])
  expect(record['components']).toEqual(['crime', 'resilience'])
  const cited = await talk('documents', { ...law, adopted: '2019', citations: undefined }, [
    'nz-src-nzsis-act-1996#s 4',
  ])
  expect(cited.told).toEqual([expect.stringContaining('"nz-src-nzsis-act-1969"')])
})

it('where the answers end, what was said is kept', async () => {
  const { record } = await talk('milestones', {}, ['2019-07', 'law'])
  expect(record).toEqual({ check: 'known', date: '2019-07', kind: 'law' })
  expect(missingKeys('milestones', record)).toContain('title')
})
