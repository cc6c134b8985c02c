import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import { checkDataset, reviewDataset } from '../check.ts'
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
  treaty,
} from './exampleDataset.ts'
import type { ExampleFiles, Rule } from './rule.ts'
import { rules } from './rules.ts'

it('the example that the rules start from has no faults', () => {
  expect(checkDataset(exampleDataset())).toEqual([])
})

it('no two rules have the same name', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
})

describe.each(rules)('$id: $sentence', ({ id, level, good, bad }) => {
  it('lets the good example pass', () => {
    expect(checkDataset(exampleDataset(good))).toEqual([])
    expect(ofRule(id, good)).toEqual([])
  })

  it('finds the one fault of the bad example at its place', () => {
    const fault = { ...faultAt(id, bad.files, bad.at), ...(level && { level }) }
    expect(ofRule(id, bad.files)).toEqual([fault])
    // What only warns does not keep a dataset from being published.
    expect(checkDataset(exampleDataset(bad.files))).toEqual(level ? [] : [fault])
  })
})

function ofRule(id: string, files: ExampleFiles) {
  return reviewDataset(exampleDataset(files)).faults.filter(({ rule }) => rule === id)
}

describe('an exception', () => {
  const neutral = rules.find(({ id }) => id === 'neutral')!
  const exception = { rule: 'neutral', records: ['ar-event'], reason: 'A quotation.', until: 'It has marks.' }
  const withException = (changes: object, files: ExampleFiles = neutral.bad.files) =>
    reviewDataset(exampleDataset({ ...files, 'exceptions.json': [{ ...exception, ...changes }] }))

  it('takes a warning away, and is counted', () => {
    const { faults, excused } = withException({})
    expect(faults.filter(({ rule }) => rule === 'neutral' || rule === 'exception')).toEqual([])
    expect(excused).toBe(1)
  })

  it.each([
    ['that nothing needs any more', {}, neutral.good, 'records', 0],
    ['from a rule that there is not', { rule: 'netural' }, neutral.good, 'rule'],
    ['from a rule that has none, since it tells errors', { rule: 'reference' }, neutral.good, 'rule'],
  ])('%s is told', (_, changes, files, ...at) => {
    const { faults } = withException(changes, files)
    expect(faults.filter(({ rule }) => rule === 'exception')).toEqual([
      {
        ...faultAt('exception', { ...files, 'exceptions.json': [{ ...exception, ...changes }] }, [
          'exceptions.json',
          'exceptions',
          0,
          ...at,
        ] as [string, ...JsonPath]),
        level: 'warning',
      },
    ])
  })
})

it('a rule that fails is told as such, and hides nothing that others find', () => {
  const broken = rules[0]! as { check: Rule['check'] }
  const { check } = broken
  broken.check = () => {
    throw new Error('oh')
  }
  try {
    const faults = checkDataset(exampleDataset(rules.find(({ id }) => id === 'date-order')!.bad.files))
    expect(faults.map(({ rule }) => rule)).toEqual(['date-order', 'program'])
  } finally {
    broken.check = check
  }
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
    [
      'a party that stands twice with other dates',
      'twice',
      { 'actors/ar/documents.json': [{ ...treaty, parties: [...treaty.parties, { actor: 'ar', signed: '2011' }] }] },
      'actors/ar/documents.json',
      'documents',
      0,
      'parties',
      2,
      'actor',
    ],
  ])('%s', (_, rule, files, ...at) => {
    expect(checkDataset(exampleDataset(files))).toEqual([faultAt(rule, files, at)])
  })
})

it.each([
  'https://me@gazette.example/',
  'https://localhost/',
  'http://127.0.0.1:8080/law',
  'http://192.168.1.4/law',
  'http://[::1]/law',
  'https://laptop.local/law',
  'https://gazette/law',
  'https://gazette.example/the law',
  'https://gazette.example/law ',
  'https://gazette.example/\tlaw',
])('the address %j leads nobody else to the page', (url) => {
  const files = { 'actors/ar/sources.json': [{ ...source, url }] }
  expect(ofRule('address', files)).toEqual([faultAt('address', files, ['actors/ar/sources.json', 'sources', 0, 'url'])])
})

it.each([
  'http://138.25.65.29:8080/au/s63db.html',
  'http://172.15.0.1/law',
  'https://gazette.example/law?at=me@b.example',
  'https://закон.рф/1',
  'https://[2001:db8::1]/law',
])('the address %j leads everybody to the page', (url) => {
  expect(ofRule('address', { 'actors/ar/sources.json': [{ ...source, url }] })).toEqual([])
})

describe('a warning or note is also given for', () => {
  const locatedAt = (locator: string) => ({ citations: [{ source: 'shared-src-gazette', locator }] })
  const unknownUnit = { indicator: 'cr-unit', value: 'unknown', check: 'known' }
  const hebrew = { ...country, nativeNames: [{ lang: 'he', text: 'ארקדיה' }] }
  it.each<[what: string, rule: string, files: ExampleFiles, ...at: [path: string, ...JsonPath]]>([
    [
      'the same page as two sources, one with www and a slash',
      'duplicate',
      {
        'actors/ar/sources.json': [
          { ...source, id: 'ar-src-a', url: 'https://example.org/law' },
          { ...source, id: 'ar-src-b', url: 'http://www.example.org/law/' },
        ],
      },
      'actors/ar/sources.json',
      'sources',
      1,
      'url',
    ],
    [
      'a successor that was closed before it could take over',
      'successor',
      {
        'actors/ar/institutions.json': [
          { ...agency, ended: '2018', successors: ['ar-old'] },
          { ...agency, id: 'ar-old', ended: '2015' },
        ],
      },
      'actors/ar/institutions.json',
      'institutions',
      0,
      'successors',
      0,
    ],
    [
      'a law that is pending for years',
      'overtaken',
      { 'actors/ar/documents.json': [{ ...law, inForce: 'pending' }] },
      'actors/ar/documents.json',
      'documents',
      0,
    ],
    [
      'evidence that was only a draft when the answer began',
      'evidence-late',
      {
        'actors/ar/documents.json': [{ ...law, proposed: '2009', adopted: '2012' }],
        'actors/ar/findings.json': [{ ...answer, evidence: ['ar-law'] }, no],
      },
      'actors/ar/findings.json',
      'findings',
      0,
      'evidence',
    ],
    [
      'a renewal that has run out',
      'sunset',
      { 'actors/ar/documents.json': [{ ...law, summary: 'Ten-year sunset; extended to 30 September 2019.' }] },
      'actors/ar/documents.json',
      'documents',
      0,
      'summary',
    ],
    [
      'a law that is said to have expired and has no end',
      'sunset',
      { 'actors/ar/documents.json': [{ ...law, note: 'A database marks it as expired.' }] },
      'actors/ar/documents.json',
      'documents',
      0,
      'note',
    ],
    [
      'a law read before it was in force, by the check day of the dataset',
      'check-day',
      {
        'dataset.json': { ...exampleInfo, checked: '2020-05-31' },
        'actors/ar/documents.json': [{ ...law, inForce: '2020-06-01' }],
      },
      'actors/ar/documents.json',
      'documents',
      0,
      'inForce',
    ],
    [
      'a law that another answer cites by its article',
      'locator',
      {
        'actors/ar/findings.json': [{ ...answer, ...locatedAt('art. 4') }, unknownUnit],
        'actors/bo/findings.json': [{ ...answer, ...locatedAt('art. 4') }, unknownUnit],
        'actors/ar/documents.json': [law],
      },
      'actors/ar/documents.json',
      'documents',
      0,
      'citations',
      0,
    ],
    [
      'one law with a day and again with the year alone',
      'duplicate',
      { 'actors/ar/documents.json': [law, { ...law, id: 'ar-law-2', adopted: '2010' }] },
      'actors/ar/documents.json',
      'documents',
      1,
      'title',
    ],
    [
      'one source with two addresses',
      'duplicate',
      {
        'actors/ar/sources.json': [
          { ...source, id: 'ar-src-a', date: '2010', url: 'https://example.org/law' },
          { ...source, id: 'ar-src-b', date: '2010', url: 'https://example.net/copy' },
        ],
      },
      'actors/ar/sources.json',
      'sources',
      1,
      'title',
    ],
    [
      'one question asked twice',
      'duplicate',
      {
        'actors/ar/open.json': [
          { id: 'ar-open-a', question: 'Is there a law?' },
          { id: 'ar-open-b', question: 'Is there a law' },
        ],
      },
      'actors/ar/open.json',
      'open',
      1,
      'question',
    ],
    [
      'brackets that cross',
      'punctuation',
      { 'actors/ar/milestones.json': [{ ...event, summary: 'A law (of [2010) that] passed.' }] },
      'actors/ar/milestones.json',
      'milestones',
      0,
      'summary',
    ],
    [
      'a title that was left in Dutch',
      'punctuation',
      { 'actors/ar/sources.json': [{ ...source, title: 'Verdrag van de Verenigde Naties' }] },
      'actors/ar/sources.json',
      'sources',
      0,
      'title',
    ],
    [
      'an id with another year than its record',
      'id-name',
      { 'actors/ar/documents.json': [{ ...law, id: 'ar-law-2001' }] },
      'actors/ar/documents.json',
      'documents',
      0,
      'id',
    ],
    [
      'a source in another language without its own title',
      'original-missing',
      { 'actors/ar/sources.json': [{ ...source, language: 'fr' }] },
      'actors/ar/sources.json',
      'sources',
      0,
      'title',
    ],
    [
      'Hebrew names in Latin letters',
      'script',
      { 'actors/ar/actor.json': { ...hebrew, nativeNames: [{ lang: 'he', text: 'Arkadia' }] } },
      'actors/ar/actor.json',
      'nativeNames',
      0,
      'text',
    ],
    [
      'a summary that was not translated',
      'punctuation',
      { 'actors/ar/milestones.json': [{ ...event, summary: 'The Закон passed.' }] },
      'actors/ar/milestones.json',
      'milestones',
      0,
      'summary',
    ],
    [
      'a sentence without end',
      'punctuation',
      { 'actors/ar/milestones.json': [{ ...event, summary: 'A law' }] },
      'actors/ar/milestones.json',
      'milestones',
      0,
      'summary',
    ],
    [
      'a second event of an actor on one day, with one word more in its title',
      'same-event',
      { 'actors/ar/milestones.json': [event, { ...event, id: 'ar-event-2', title: 'New law passed' }] },
      'actors/ar/milestones.json',
      'milestones',
      1,
    ],
    [
      'an answer that a later finding ends, years after its law was repealed',
      'evidence-ended',
      {
        'actors/ar/documents.json': [{ ...law, ended: '2012', endedBy: 'repealed' }],
        'actors/ar/findings.json': [
          { ...answer, evidence: ['ar-law'] },
          { ...answer, value: 'no', since: '2015' },
          unknownUnit,
        ],
      },
      'actors/ar/findings.json',
      'findings',
      0,
      'evidence',
    ],
    [
      'an event with an institution that had ended',
      'institution-time',
      {
        'actors/ar/institutions.json': [{ ...agency, founded: '2001', ended: '2008' }],
        'actors/ar/milestones.json': [{ ...event, institutions: ['ar-agency'] }],
      },
      'actors/ar/milestones.json',
      'milestones',
      0,
      'institutions',
      0,
    ],
    [
      'an edition after the release',
      'index-edition',
      { 'actors/ar/indices.json': [{ ...ranking, edition: '2030' }] },
      'actors/ar/indices.json',
      'indices',
      0,
      'edition',
    ],
    [
      'another highest score',
      'index-edition',
      {
        'actors/ar/indices.json': [{ ...ranking, score: 0.9, scoreOutOf: 1 }],
        'actors/bo/indices.json': [{ ...ranking, rank: 4, score: 80, scoreOutOf: 100 }],
      },
      'actors/bo/indices.json',
      'indices',
      0,
      'scoreOutOf',
    ],
    [
      'another number of ranks',
      'index-edition',
      {
        'actors/ar/indices.json': [ranking],
        'actors/bo/indices.json': [{ ...ranking, rank: 4, rankOutOf: 193 }],
      },
      'actors/bo/indices.json',
      'indices',
      0,
      'rankOutOf',
    ],
    [
      'one rank with two scores',
      'index-edition',
      {
        'actors/ar/indices.json': [{ ...ranking, score: 0.9, scoreOutOf: 1 }],
        'actors/bo/indices.json': [{ ...ranking, score: 0.8, scoreOutOf: 1 }],
      },
      'actors/bo/indices.json',
      'indices',
      0,
      'rank',
    ],
    [
      'a document that supersedes one repealed years before',
      'succession',
      {
        'actors/ar/documents.json': [
          { ...law, ended: '2012', endedBy: 'repealed' },
          { ...law, id: 'ar-law-2', adopted: '2018', supersedes: ['ar-law'] },
        ],
      },
      'actors/ar/documents.json',
      'documents',
      0,
      'ended',
    ],
    [
      'the word "magnificent"',
      'neutral',
      { 'actors/ar/milestones.json': [{ ...event, summary: 'A magnificent law.' }] },
      'actors/ar/milestones.json',
      'milestones',
      0,
      'summary',
    ],
    [
      'the word "cruel"',
      'neutral',
      { 'actors/ar/milestones.json': [{ ...event, summary: 'A cruel law.' }] },
      'actors/ar/milestones.json',
      'milestones',
      0,
      'summary',
    ],
    [
      'the word "tyrannical"',
      'neutral',
      { 'actors/ar/milestones.json': [{ ...event, summary: 'A tyrannical law.' }] },
      'actors/ar/milestones.json',
      'milestones',
      0,
      'summary',
    ],
    [
      'the word "dictatorial"',
      'neutral',
      { 'actors/ar/milestones.json': [{ ...event, summary: 'A dictatorial law.' }] },
      'actors/ar/milestones.json',
      'milestones',
      0,
      'summary',
    ],
    [
      'the word "toothless"',
      'neutral',
      { 'actors/ar/milestones.json': [{ ...event, summary: 'A toothless law.' }] },
      'actors/ar/milestones.json',
      'milestones',
      0,
      'summary',
    ],
    [
      'the word "primitive"',
      'neutral',
      { 'actors/ar/milestones.json': [{ ...event, summary: 'A primitive law.' }] },
      'actors/ar/milestones.json',
      'milestones',
      0,
      'summary',
    ],
    [
      'the word "backward"',
      'neutral',
      { 'actors/ar/milestones.json': [{ ...event, summary: 'A backward law.' }] },
      'actors/ar/milestones.json',
      'milestones',
      0,
      'summary',
    ],
    [
      'the word "evil"',
      'neutral',
      { 'actors/ar/milestones.json': [{ ...event, summary: 'A evil law.' }] },
      'actors/ar/milestones.json',
      'milestones',
      0,
      'summary',
    ],
    [
      'a bracket that closes nothing after a list in letters',
      'punctuation',
      { 'actors/ar/milestones.json': [{ ...event, summary: 'a) report; b) keep; or so) said.' }] },
      'actors/ar/milestones.json',
      'milestones',
      0,
      'summary',
    ],
    [
      'a quotation mark without its partner after a number',
      'punctuation',
      { 'actors/ar/milestones.json': [{ ...event, summary: 'Under "section 2010" it has "three parts.' }] },
      'actors/ar/milestones.json',
      'milestones',
      0,
      'summary',
    ],
    [
      'a successor that starts long before the old one ends',
      'succession',
      {
        'actors/ar/documents.json': [
          { ...law, ended: '2015', endedBy: 'superseded' },
          { ...law, id: 'ar-law-2', adopted: '2013', supersedes: ['ar-law'] },
        ],
      },
      'actors/ar/documents.json',
      'documents',
      0,
      'ended',
    ],
  ])('%s', (_, rule, files, ...at) => {
    const level = rules.find(({ id }) => id === rule)!.level
    expect(ofRule(rule, files)).toEqual([{ ...faultAt(rule, files, at), level }])
  })
})

describe('no warning is given for', () => {
  it.each<[what: string, rule: string, files: ExampleFiles]>([
    [
      'a milestone that names the later of two documents with the same beginning of a title',
      'named-document',
      {
        'actors/ar/documents.json': [
          { ...law, title: 'Cyber Security Strategy' },
          { ...law, id: 'ar-law-2', title: 'Cyber Security Strategy 2016' },
        ],
        'actors/ar/milestones.json': [{ ...event, title: 'Cyber Security Strategy 2016', documents: ['ar-law-2'] }],
      },
    ],
    [
      'a milestone with the words of a title in a sentence of its own',
      'named-document',
      {
        'actors/ar/documents.json': [{ ...law, title: 'Convention on Cybercrime' }],
        'actors/ar/milestones.json': [{ ...event, title: 'Proposes a convention on cybercrime' }],
      },
    ],
    [
      'a law of which one section expired',
      'sunset',
      { 'actors/ar/documents.json': [{ ...law, summary: 'The section has a sunset and lapsed on 12 June 2018.' }] },
    ],
    [
      'a law that was renewed beyond the release',
      'sunset',
      { 'actors/ar/documents.json': [{ ...law, summary: 'Expired in 2018, and was extended until 2021.' }] },
    ],
    [
      'an English translation of a Russian text',
      'source-language',
      { 'actors/ar/sources.json': [{ ...source, originalTitle: { lang: 'ru', text: 'Закон' } }] },
    ],
    [
      'editions of a page without a date',
      'duplicate',
      {
        'actors/ar/sources.json': [
          { ...source, id: 'ar-src-a', url: 'https://example.org/2019' },
          { ...source, id: 'ar-src-b', url: 'https://example.org/2020' },
        ],
      },
    ],
    [
      'several acts of one kind on a day',
      'same-event',
      {
        'actors/ar/milestones.json': [
          { ...event, title: 'Sanctions on hackers in Boria' },
          { ...event, id: 'ar-event-2', title: 'Sanctions on hackers in Coria' },
        ],
      },
    ],
    [
      'parts of one event on its day',
      'same-event',
      {
        'actors/ar/milestones.json': [
          event,
          { ...event, id: 'ar-event-2', title: 'New law passed', partOf: 'ar-event' },
        ],
      },
    ],
    [
      'an answer of which one piece of evidence still stands',
      'evidence-ended',
      {
        'actors/ar/documents.json': [{ ...law, ended: '2012', endedBy: 'repealed' }],
        'actors/ar/institutions.json': [agency],
        'actors/ar/findings.json': [{ ...answer, evidence: ['ar-law', 'ar-agency'] }, no],
      },
    ],
    [
      'a no that rests on the law that was repealed',
      'evidence-ended',
      {
        'actors/ar/documents.json': [{ ...law, ended: '2012', endedBy: 'repealed' }],
        'actors/ar/findings.json': [{ ...answer, value: 'no', since: '2012', evidence: ['ar-law'] }, no],
      },
    ],
    [
      'two actors with one score who share a rank',
      'index-edition',
      {
        'actors/ar/indices.json': [{ ...ranking, score: 0.9, scoreOutOf: 1 }],
        'actors/bo/indices.json': [{ ...ranking, score: 0.9, scoreOutOf: 1 }],
      },
    ],
    [
      'a document that supersedes an older id of one that says so',
      'superseded-by',
      {
        'actors/ar/documents.json': [
          { ...law, ended: '2015', endedBy: 'superseded', replaces: ['ar-law-0'] },
          { ...law, id: 'ar-law-2', supersedes: ['ar-law-0'] },
        ],
      },
    ],
    [
      "a law's own title, and those who name it",
      'neutral',
      {
        'actors/ar/documents.json': [{ ...law, title: 'Countering Authoritarian States Act (2010)' }],
        'actors/ar/milestones.json': [{ ...event, title: 'Countering Authoritarian States Act signed' }],
      },
    ],
    [
      'terms of the trade',
      'neutral',
      {
        'actors/ar/milestones.json': [
          { ...event, summary: 'Backward compatible cryptographic primitive against evil twin attacks.' },
        ],
      },
    ],
    [
      'a list in letters',
      'punctuation',
      { 'actors/ar/milestones.json': [{ ...event, summary: 'Operators must a) report; b) keep.' }] },
    ],
    [
      'a list in numbers',
      'punctuation',
      { 'actors/ar/milestones.json': [{ ...event, summary: '1) Report, 2) keep, and iii) tell (by law).' }] },
    ],
    [
      'inches',
      'punctuation',
      { 'actors/ar/milestones.json': [{ ...event, summary: 'A 10" disk, and "24" of them.' }] },
    ],
    [
      'quoted words of the original',
      'punctuation',
      { 'actors/ar/milestones.json': [{ ...event, summary: 'The law ("Закон") passed.' }] },
    ],
    [
      'a title with a Spanish word and English ones',
      'punctuation',
      { 'actors/ar/milestones.json': [{ ...event, title: 'Carta de la Paz signed in the capital' }] },
    ],
  ])('%s', (_, rule, files) => {
    expect(ofRule(rule, files)).toEqual([])
  })
})

function faultAt(rule: string, changes: ExampleFiles, [file, ...at]: readonly [string, ...JsonPath]) {
  const path = `data/${file}`
  const { text } = exampleDataset(changes).find((each) => each.path === path)!
  const before = text.slice(0, findNodeAtLocation(parseTree(text)!, at)!.offset).split('\n')
  return { path, line: before.length, column: before.at(-1)!.length + 1, rule, message: expect.any(String) }
}
