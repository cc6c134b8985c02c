import { Command } from 'commander'
import { expect, it } from 'vitest'
import { addRecordOptions, optionsFromRecord, recordFromOptions } from './recordFromOptions.ts'

const document = {
  id: 'nz-doc-a',
  title: '[Draft] "The people\'s" act',
  originalTitle: { lang: 'mi', text: 'Ture' },
  type: 'law',
  parties: [{ actor: 'nz', signed: '2018-03-08' }],
  components: ['crime', 'resilience'],
  citations: [{ source: 'nz-src-a', locator: 's 4, part 2' }, { source: 'nz-src-b' }],
}

it('what a record says as options says the same record again', () => {
  const command = addRecordOptions(new Command(), 'documents').exitOverride()
  const words = optionsFromRecord('documents', document).map((word) =>
    word.startsWith("'") ? word.slice(1, -1).replaceAll(`'\\''`, "'") : word,
  )
  expect(recordFromOptions('documents', command.parse(words, { from: 'user' }).opts())).toEqual(document)
})

it('a party without a day is refused, with what was expected', () => {
  expect(() => recordFromOptions('documents', { parties: ['nz signed'] })).toThrow('expected signed=2018-03-08')
  expect(recordFromOptions('documents', { parties: ['nz'] })).toEqual({ parties: [{ actor: 'nz' }] })
})

it('a title may begin with a bracket', () => {
  expect(recordFromOptions('documents', { title: '[Withdrawn] Act', issuer: '{x' })).toEqual({
    title: '[Withdrawn] Act',
    issuer: '{x',
  })
})

it('help shows members with the day on which they joined, and no option as needed that is made', () => {
  const help = (kind: 'actor' | 'documents') => addRecordOptions(new Command(), kind).helpInformation()
  expect(help('actor').replaceAll(/\s+/g, ' ')).toContain('written "id since=1999"')
  expect(help('documents').replaceAll(/\s+/g, ' ')).toContain('written "id signed=2010 inForce=2012-07"')
  expect(help('documents').replaceAll(/\s+/g, ' ')).toMatch(/--id <value> [^-]*made if absent/)
})
