import { expect, test } from 'vitest'
import { evidenceOf, type Evidence } from '../../dataset/publish/evidence.ts'
import type { Source } from '../../dataset/read.ts'
import { record, recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { readingList } from './readingList.ts'

const component = (id: string) => matrix.components.find((it) => it.id === id)!

test('laws and official texts come first, then scholarship, each source once', () => {
  const groups = readingList(
    record.info.actors.map((actor) => evidenceOf(record, actor)),
    component('resilience'),
  )
  expect(groups.map(({ title }) => title)).toEqual([
    'Laws and official texts',
    'Scholarship',
    'Notes on laws, think tanks, news, reference',
  ])
  const ids = groups.flatMap(({ sources }) => sources.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  // The Chinese team’s own page, cited by the position.
  expect(groups[0]!.sources.map(({ id }) => id)).toContain('cn-s-cncert-en')
})

test('what is cited more often stands first, whoever cites it; what another component cites is left out', () => {
  const cites = (indicator: string, ...sources: string[]) => ({
    id: indicator,
    indicator,
    citations: sources.map((source) => ({ source })),
  })
  const evidence = (findings: object[]) =>
    ({
      positions: [],
      findings,
      sources: Object.fromEntries(
        ['once', 'twice', 'else'].map((id) => [id, { id, kind: 'legal', title: id } as Source]),
      ),
    }) as unknown as Evidence
  const [group] = readingList(
    [evidence([cites('res-cert', 'once', 'twice'), cites('cr-law', 'else')]), evidence([cites('res-plan', 'twice')])],
    component('resilience'),
  )
  expect(group!.sources.map(({ id }) => id)).toEqual(['twice', 'once'])
})
