import { expect, test } from 'vitest'
import type { PolicyDocument } from '../../dataset/read.ts'
import { recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { recordRowsOf } from '../recordRows.ts'
import { recordsCsv, recordsJson, type ExportContext } from './exportOf.ts'

const law: PolicyDocument = {
  id: 'ru-law',
  actor: 'ru',
  title: 'Law on data, "personal"',
  originalTitle: { lang: 'ru', text: 'О данных' },
  type: 'law',
  issuer: 'Federal Assembly',
  adopted: '2006-07',
  components: ['personal-data', 'crime'],
  summary: 'Sets rules.',
  citations: [{ source: 'a' }],
  check: 'read',
}
const rows = recordRowsOf(matrix, { kind: 'documents', records: [law] }, '2020-01-01', ['ru'])
const context: ExportContext = {
  matrix: { ...matrix, dataset: { ...matrix.dataset, version: '2026.11.0' } },
  kind: 'documents',
  asOf: '2020-01-01',
  link: 'https://atlas.example/documents/?actors=ru',
  pageOf: (id) => `https://atlas.example/documents/${id}/`,
}

test('a line of the file says the record as exactly as the dataset does, the day, the version and its page', () => {
  const [head, line] = recordsCsv(rows, context).split('\r\n')
  expect(head).toBe(
    'id,title,actor,type,status,proposed,adopted,inForce,ended,issuer,components,sources,check,originalTitle,asOf,dataset,page',
  )
  expect(line).toBe(
    'ru-law,"Law on data, ""personal""",ru,law,in-force,,2006-07,,,Federal Assembly,personal-data; crime,1,read,О данных,2020-01-01,2026.11.0,https://atlas.example/documents/ru-law/',
  )
})

test('as JSON the records are those of the dataset, under its name, version and licence, with the link', () => {
  const { dataset, link, documents } = JSON.parse(recordsJson(rows, context))
  expect([dataset.version, dataset.licence, link]).toEqual(['2026.11.0', matrix.dataset.licence, context.link])
  expect(documents).toEqual([law])
})
