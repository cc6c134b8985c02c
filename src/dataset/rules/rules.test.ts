import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import { checkDataset } from '../check.ts'
import type { JsonPath } from '../check/parseFile.ts'
import {
  agency,
  answer,
  bloc,
  country,
  dispute,
  event,
  exampleDataset,
  exampleInfo,
  law,
  no,
  position,
  ranking,
  source,
} from './exampleDataset.ts'
import type { ExampleFiles } from './rule.ts'
import { rules } from './rules.ts'

it('the example that the rules start from has no faults', () => {
  expect(checkDataset(exampleDataset())).toEqual([])
})

it('no two rules have the same name', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
})

describe.each(rules)('$id: $sentence', ({ id, good, bad }) => {
  it('lets the good example pass', () => {
    expect(checkDataset(exampleDataset(good))).toEqual([])
  })

  it('finds the one fault of the bad example at its place', () => {
    expect(checkDataset(exampleDataset(bad.files))).toEqual([faultAt(id, bad.files, bad.at)])
  })
})

describe('a rule also finds', () => {
  const term = { id: 'ddos', term: 'DDoS', definition: 'A flood.', citations: law.citations, check: 'read' }
  const decree = { ...law, type: 'decree', id: 'ar-decree' }
  it.each<[what: string, rule: string, files: ExampleFiles, ...at: [path: string, ...JsonPath]]>([
    ['two terms of one id', 'unique-id', { 'glossary.json': [term, term] }, 'glossary.json', 'terms', 1, 'id'],
    [
      'two positions on one component',
      'unique-id',
      { 'actors/ar/positions.json': [position, position] },
      'actors/ar/positions.json',
      'positions',
      1,
    ],
    [
      'a shared source that is named like one of an actor',
      'id-prefix',
      {
        'sources.json': [source, { ...source, id: 'shared-src-gazette' }],
        'actors/ar/documents.json': [{ ...law, citations: [{ source: 'ar-src-news' }] }],
      },
      'sources.json',
      'sources',
      0,
      'id',
    ],
    [
      'an id that was replaced',
      'reference',
      {
        'actors/ar/documents.json': [
          { ...law, ended: '2015', endedBy: 'superseded', replaces: ['ar-law-0'] },
          { ...decree, supersedes: ['ar-law-0'] },
        ],
      },
      'actors/ar/documents.json',
      'documents',
      1,
      'supersedes',
      0,
    ],
    [
      'a cell that there is not',
      'reference',
      { 'actors/ar/disputes.json': [{ ...dispute, about: ['ar.cr-law', 'ar.crime', 'ar.cr-low'] }] },
      'actors/ar/disputes.json',
      'disputes',
      0,
      'about',
      2,
    ],
    [
      'a later finding without `since`',
      'answer-order',
      { 'actors/ar/findings.json': [answer, { ...answer, value: 'no', since: undefined }, no] },
      'actors/ar/findings.json',
      'findings',
      1,
    ],
    [
      'an answer of a year after one of a month in it',
      'answer-order',
      { 'actors/ar/findings.json': [answer, { ...answer, value: 'no', since: '≤2010' }, no] },
      'actors/ar/findings.json',
      'findings',
      1,
      'since',
    ],
    [
      'an index result of a forum',
      'answering',
      { 'actors/forum/indices.json': [ranking] },
      'actors/forum/indices.json',
      'indices',
      0,
    ],
    [
      'a country without its code',
      'actor-kind',
      { 'actors/ar/actor.json': { ...country, iso3: undefined } },
      'actors/ar/actor.json',
    ],
    [
      'a country with members',
      'actor-kind',
      { 'actors/ar/actor.json': { ...country, members: bloc.members } },
      'actors/ar/actor.json',
      'members',
    ],
    [
      'an institution that ended before it was founded',
      'date-order',
      { 'actors/ar/institutions.json': [{ ...agency, ended: '2011' }] },
      'actors/ar/institutions.json',
      'institutions',
      0,
      'ended',
    ],
    [
      'a milestone over before it began',
      'date-order',
      { 'actors/ar/milestones.json': [{ ...event, endDate: '2010-02' }] },
      'actors/ar/milestones.json',
      'milestones',
      0,
      'endDate',
    ],
    [
      'a ring of milestones',
      'loop',
      { 'actors/ar/milestones.json': [{ ...event, partOf: 'ar-event' }] },
      'actors/ar/milestones.json',
      'milestones',
      0,
      'partOf',
    ],
    [
      'an answer from tomorrow',
      'future',
      { 'actors/ar/findings.json': [{ ...answer, since: '2020-07-01' }, no] },
      'actors/ar/findings.json',
      'findings',
      0,
      'since',
    ],
    [
      'an actor both acting and concerned',
      'acting',
      { 'actors/ar/milestones.json': [{ ...event, actors: ['bo'], about: ['bo'] }] },
      'actors/ar/milestones.json',
      'milestones',
      0,
      'about',
      0,
    ],
    [
      'an index result that says nothing',
      'index-result',
      { 'actors/ar/indices.json': [{ ...ranking, rank: undefined, rankOutOf: undefined }] },
      'actors/ar/indices.json',
      'indices',
      0,
    ],
    [
      'a score of nothing known',
      'index-result',
      { 'actors/ar/indices.json': [{ ...ranking, score: 0.5 }] },
      'actors/ar/indices.json',
      'indices',
      0,
      'score',
    ],
    [
      'a score above the highest',
      'index-result',
      { 'actors/ar/indices.json': [{ ...ranking, score: 2, scoreOutOf: 1 }] },
      'actors/ar/indices.json',
      'indices',
      0,
      'score',
    ],
    [
      'terms out of order',
      'record-order',
      { 'glossary.json': [term, { ...term, id: 'bug' }] },
      'glossary.json',
      'terms',
      1,
    ],
    [
      'a citation of another version',
      'release',
      { 'dataset.json': { ...exampleInfo, cite: 'Example' } },
      'dataset.json',
      'cite',
    ],
    [
      'a check after the release',
      'release',
      { 'dataset.json': { ...exampleInfo, checked: '2020-07-01' } },
      'dataset.json',
      'checked',
    ],
  ])('%s', (_, rule, files, ...at) => {
    expect(checkDataset(exampleDataset(files))).toEqual([faultAt(rule, files, at)])
  })
})

function faultAt(rule: string, changes: ExampleFiles, [file, ...at]: readonly [string, ...JsonPath]) {
  const path = `data/${file}`
  const { text } = exampleDataset(changes).find((each) => each.path === path)!
  const before = text.slice(0, findNodeAtLocation(parseTree(text)!, at)!.offset).split('\n')
  return { path, line: before.length, column: before.at(-1)!.length + 1, rule, message: expect.any(String) }
}
