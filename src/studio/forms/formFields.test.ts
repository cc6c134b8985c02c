import { expect, it } from 'vitest'
import { recordFiles } from '../../dataset/recordForTests.ts'
import { jsonSchema } from '../../dataset/schema/jsonSchema.ts'
import { formFields, valueOf, writtenOf } from './formFields.ts'
import { formKinds } from './recordsIn.ts'

it.each(formKinds)(
  'whatever stands in the %s of the dataset is shown in its fields and comes back from them unchanged',
  (kind) => {
    const fields = formFields(jsonSchema(kind), kind)
    const files = recordFiles.filter(({ path }) => path.endsWith(`/${kind}.json`))
    expect(files.length).toBeGreaterThan(5)
    for (const { text } of files) {
      for (const record of JSON.parse(text)[kind] as Record<string, unknown>[]) {
        const filled = Object.fromEntries(
          fields
            .map((field) => [field.key, valueOf(field, writtenOf(field, record[field.key]))] as const)
            .filter(([, value]) => value !== undefined),
        )
        expect(filled).toEqual(record)
      }
    }
  },
)

it('words are chosen from a list, long texts have room, what must be there is marked', () => {
  const fields = formFields(jsonSchema('findings'), 'findings')
  const of = (key: string) => fields.find((field) => field.key === key)
  expect(of('value')).toMatchObject({ how: 'choice', choices: ['yes', 'partial', 'no', 'unknown'], isNeeded: true })
  expect(of('basis')).toMatchObject({ how: 'text', isNeeded: false })
  expect(of('citations')?.how).toBe('citations')
})

it('a locator may have commas of its own', () => {
  expect(valueOf({ how: 'citations' }, 'nz-src-act, s 12, 13\nnz-src-b')).toEqual([
    { source: 'nz-src-act', locator: 's 12, 13' },
    { source: 'nz-src-b' },
  ])
})

it('what cannot be a value is said in words', () => {
  expect(() => valueOf({ how: 'json' }, '{')).toThrow(/JSON/)
  expect(() => valueOf({ how: 'originalText' }, 'Доктрина')).toThrow(/language/)
})
