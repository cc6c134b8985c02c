import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordMatrix as matrix } from '../dataset/recordForTests.ts'
import { answerFilters, facetValues } from '../model/selection.ts'
import { dayNumberOf, dayOf } from '../model/partialDate.ts'
import { documentTypes } from '../dataset/documentTypes.ts'
import { documentStatuses } from '../model/documentStatus.ts'
import { milestoneKinds } from '../dataset/milestoneKinds.ts'
import type { ScreenId } from '../model/screens.ts'
import { firstsColumns, instrumentColumns, tableColumns } from './tableColumns.ts'
import { carriedTo, defaultView, formatView, laneKinds, parseView, studioParts, type View } from './view.ts'

const components = matrix.components.map(({ id }) => id)
const indicators = matrix.components.flatMap((component) => component.indicators.map(({ id }) => id))
const answering = matrix.actors.filter(({ kind }) => kind !== 'forum').map(({ id }) => id)
const countries = matrix.actors.filter(({ kind }) => kind === 'country').map(({ id }) => id)

const parsed = (search: string, screen: ScreenId = 'timeline') => parseView(search, matrix, screen)
const format = (change: Partial<View>) => formatView({ ...defaultView(matrix), ...change }, matrix)

const someOf = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 4 })
const someKeys = (columns: readonly string[]) =>
  fc.uniqueArray(fc.record({ by: fc.constantFrom(...columns), descending: fc.boolean() }), {
    maxLength: 3,
    selector: ({ by }) => by,
  })
const someDay = fc.integer({ min: dayNumberOf('1900-01-01'), max: dayNumberOf(matrix.dataset.released) }).map(dayOf)
const somePartialDate = fc
  .tuple(fc.integer({ min: dayNumberOf('1900-01-01'), max: dayNumberOf('2040-01-01') }), fc.constantFrom(4, 7, 10))
  .map(([day, length]) => dayOf(day).slice(0, length))
const someSide = fc.record({ actor: fc.constantFrom(...answering), asOf: someDay }, { requiredKeys: ['actor'] })
const somePair = fc.tuple(someSide, someSide).filter(([one, other]) => JSON.stringify(one) !== JSON.stringify(other))
const someView: fc.Arbitrary<View> = fc
  .record({
    actors: fc.uniqueArray(fc.constantFrom(...answering), { minLength: 1 }),
    asOf: someDay,
    baseline: fc.option(fc.constantFrom(...countries), { nil: undefined }),
    only: fc.constantFrom(undefined, 'differences', 'shared'),
    components: someOf(components),
    triad: someOf(facetValues(matrix, 'triad')),
    vector: someOf(facetValues(matrix, 'vector')),
    pillar: someOf(facetValues(matrix, 'pillar')),
    answer: someOf(answerFilters) as fc.Arbitrary<View['answer']>,
    q: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
    sort: fc.uniqueArray(fc.record({ by: fc.constantFrom(...countries, 'spread', 'name'), descending: fc.boolean() }), {
      maxLength: 3,
      selector: ({ by }) => by,
    }),
    order: fc.option(
      fc.record({ by: fc.constantFrom(...components, ...indicators, 'name'), descending: fc.boolean() }),
      { nil: undefined },
    ),
    open: someOf(components),
    inferred: fc.constantFrom('no', 'unknown'),
    from: fc.option(somePartialDate, { nil: undefined }),
    to: fc.option(somePartialDate, { nil: undefined }),
    lanes: fc.constantFrom(...laneKinds),
    zero: fc.constantFrom(undefined, 'intl-gge-report-2013', 'res-cert'),
    kind: someOf(milestoneKinds),
    significance: someOf(['1', '2', '3']),
    check: someOf(['read', 'known']),
    type: someOf(documentTypes),
    status: someOf(documentStatuses),
    language: someOf(['en', 'he', 'zh-Hans']),
    pair: fc.option(somePair, { nil: undefined }),
    bars: fc.boolean(),
    of: someOf(answering),
    hideAfter: fc.boolean(),
    showAfter: fc.boolean(),
    onlyWindow: fc.boolean(),
    lane: fc.constantFrom(undefined, 'il', 'governance'),
    zeroWith: fc.constantFrom(undefined, 'gov-strategy'),
    instruments: someKeys(instrumentColumns),
    firsts: someKeys(firstsColumns),
    rows: someKeys(tableColumns.timeline),
    columns: someOf(tableColumns.timeline),
    part: fc.constantFrom(...studioParts),
    file: fc.constantFrom(undefined, 'glossary.json', 'actors/nz/findings.json'),
    evidence: fc.option(
      fc.tuple(fc.constantFrom(...answering), fc.constantFrom(...components, ...indicators)).map((it) => it.join('.')),
      { nil: undefined },
    ),
  })
  .map((view) => ({
    ...view,
    baseline: view.baseline && view.actors.includes(view.baseline) ? view.baseline : undefined,
    sort: view.sort.filter(({ by }) => !countries.includes(by) || view.actors.includes(by)),
    open: components.filter((id) => view.open.includes(id)),
    zeroWith: view.zero && view.zeroWith,
    ...(view.from && view.to && view.from > view.to && { from: view.to.slice(0, 4), to: view.from.slice(0, 4) }),
  })) as fc.Arbitrary<View>

describe('the address', () => {
  test('of any view, opened again, shows the same view', () => {
    fc.assert(
      fc.property(someView, (view) => {
        const again = parsed(formatView(view, matrix))
        expect(again.faults).toEqual([])
        expect(again.view).toEqual(JSON.parse(JSON.stringify(view)))
      }),
    )
  })

  test('of what one sees at first is bare', () => {
    expect(format({})).toBe('')
    expect(parsed('').view).toEqual(defaultView(matrix))
  })

  test('is short, readable and in a stable order', () => {
    expect(
      format({ evidence: 'ru.con-administrative', asOf: '2012-12-31', actors: ['ru', 'cn'], q: 'court order' }),
    ).toBe('?actors=ru,cn&asOf=2012-12-31&q=court+order&evidence=ru.con-administrative')
  })

  test('of a copied link says the day and the version of the dataset', () => {
    expect(formatView(defaultView(matrix), matrix, { pinned: true })).toBe(
      `?asOf=${matrix.dataset.released}&dataset=${matrix.dataset.version}`,
    )
  })

  test('opens at first what divides all countries most, and can say that nothing is open', () => {
    expect(parsed('').view.open).toEqual(['information-control'])
    expect(format({ open: [] })).toBe('?open=none')
    expect(parsed('?open=none').view.open).toEqual([])
    expect(format({ open: components })).toBe('?open=all')
  })
})

describe('a wrong value in the address', () => {
  test.each([
    ['?actors=il,xx', 'actors', /“xx”/],
    ['?actors=intl', 'actors', /“intl”/],
    ['?asOf=2015', 'asOf', /not a day/],
    ['?asOf=2015-02-30', 'asOf', /not a day/],
    ['?asOf=2190-01-01', 'asOf', /after the dataset’s release/],
    ['?baseline=fvey', 'baseline', /“fvey”/],
    ['?actors=il,cn&baseline=gb', 'baseline', /not among the actors shown/],
    ['?components=cyber', 'components', /“cyber”/],
    ['?sort=-colour', 'sort', /“colour”/],
    ['?actors=il,cn&sort=gb', 'sort', /not among the actors shown/],
    ['?order=-il', 'order', /“il”/],
    ['?open=everything', 'open', /“everything”/],
    ['?only=me', 'only', /“me”/],
    ['?evidence=ru.cyber', 'evidence', /no “ru.cyber”/],
    ['?evidence=toString', 'evidence', /no “toString”/],
    ['?from=yesterday', 'from', /not a date/],
    ['?from=2020&to=2010', 'from', /exchanged/],
    ['?zero=<script>', 'zero', /no id/],
    ['?zero=res-cert,no-such', 'zero', /“no-such” is no id of an indicator/],
    ['?lane=<b>', 'lane', /no id/],
    ['?firsts=-weight', 'firsts', /nothing to sort by/],
    ['?kind=party', 'kind', /“party”/],
    ['?significance=9', 'significance', /“9”/],
    ['?dataset=2020.01.0', 'dataset', /2020.01.0/],
    ['?colour=red', 'colour', /not known here/],
    ['?colour=red&colour=blue', 'colour', /not known here/],
    ['?asOf=0000-01-01', 'asOf', /too early: days from 1000-01-01 on/],
    ['?asOf=2012-01-01&asOf=2013-01-01', 'asOf', /stands 2 times/],
    ['?inferred=unknown&inferred=no', 'inferred', /stands 2 times/],
    ['?baseline=il,cn', 'baseline', /Only one value.*“il” is followed/],
    ['?only=differences,shared', 'only', /Only one value.*“differences” is followed/],
    ['?order=-name,crime', 'order', /Only one value.*“-name” is followed/],
    ['?lanes=triad,kind', 'lanes', /Only one value.*“triad” is followed/],
    ['?sort=-il,il', 'sort', /“il” stands there more than once/],
  ])('%s is named', (search, parameter, message) => {
    const { faults } = parsed(search)
    expect(faults).toHaveLength(1)
    expect(faults[0]!.parameter).toBe(parameter)
    expect(faults[0]!.message).toMatch(message)
  })

  test('is left out and never breaks the rest', () => {
    const { view } = parsed('?actors=il,xx,cn&asOf=nonsense&components=crime,,nothing&sort=-cn,colour')
    expect(view).toEqual({
      ...defaultView(matrix),
      actors: ['il', 'cn'],
      components: ['crime'],
      sort: [{ by: 'cn', descending: true }],
    })
  })

  test('whatever it is, gives a view that can be shown', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (search) => {
        const { view } = parsed(`?${search}`)
        expect(parsed(formatView(view, matrix)).view).toEqual(view)
      }),
    )
  })
})

describe('a link to evidence', () => {
  test('to a finding opens that finding', () => {
    const { view, faults } = parsed('?evidence=ru.con-administrative@2012-11-01')
    expect(view.evidence).toBe('ru.con-administrative@2012-11-01')
    expect(faults).toEqual([])
  })

  test('to a finding that is no longer there opens its question and says so', () => {
    const { view, faults } = parsed('?evidence=ru.con-administrative@2011-01-01')
    expect(view.evidence).toBe('ru.con-administrative')
    expect(faults[0]!.message).toMatch(/Its question is shown instead/)
  })
})

describe('a pair', () => {
  test.each([
    ['?pair=il', 'il..cn', [{ actor: 'il' }, undefined]],
    ['?pair=il..xx', '“xx” is not known here', [{ actor: 'il' }, undefined]],
    ['?pair=isreal..cn', '“isreal” is not known here', [{ actor: 'il' }, { actor: 'cn' }]],
    ['?pair=usa@2015..cn', '“usa” is not known here', [{ actor: 'us' }, { actor: 'cn' }]],
    ['?pair=intl..il', '“intl” answers no questions', [undefined, { actor: 'il' }]],
    ['?pair=il..il', 'the same on both sides', [{ actor: 'il' }, undefined]],
    ['?pair=gb@2011..gb@2011-12-31', 'the same on both sides', [{ actor: 'gb', asOf: '2011-12-31' }, undefined]],
    ['?pair=gb@2999-01-01..gb', 'lies after the dataset’s release', [{ actor: 'gb' }, undefined]],
  ])('%s cannot be shown: the reader is told why, and what was understood is kept', (search, said, sides) => {
    const { view, faults } = parsed(search, 'countries')
    expect(view.pair).toBeUndefined()
    expect(faults).toEqual([{ parameter: 'pair', message: expect.stringContaining(said), sides }])
  })

  test.each([
    ['?pair=gb@20xx..gb@2022-01-01', '“20xx” is not a day', [{ actor: 'gb' }, { actor: 'gb', asOf: '2022-01-01' }]],
    ['?pair=il..cn..gb', 'il..cn', [{ actor: 'il' }, { actor: 'cn' }]],
  ])('%s is shown as far as it can be followed', (search, said, pair) => {
    const { view, faults } = parsed(search, 'countries')
    expect(view.pair).toEqual(pair)
    expect(faults).toEqual([{ parameter: 'pair', message: expect.stringContaining(said) }])
  })

  test('may be one country on two days', () => {
    expect(parsed('?pair=gb@2011-11-25..gb@2022-01-01', 'countries')).toMatchObject({
      view: {
        pair: [
          { actor: 'gb', asOf: '2011-11-25' },
          { actor: 'gb', asOf: '2022-01-01' },
        ],
      },
      faults: [],
    })
  })

  test('a year or month is its last day, as far as the dataset goes', () => {
    expect(parsed('?pair=gb@2012-02..gb@2026', 'countries')).toMatchObject({
      view: {
        pair: [
          { actor: 'gb', asOf: '2012-02-29' },
          { actor: 'gb', asOf: matrix.dataset.released },
        ],
      },
      faults: [],
    })
  })
})

test('what belongs to a table stays with it, the rest comes along to another screen', () => {
  const { view } = parsed('?actors=il,cn&kind=law&rows=-date&columns=date,title&q=cyber', 'timeline')
  expect(carriedTo('sources', view, 'timeline')).toMatchObject({
    actors: ['il', 'cn'],
    q: 'cyber',
    kind: [],
    rows: [],
    columns: [],
  })
  expect(carriedTo('milestones', view, 'timeline')).toMatchObject({ kind: ['law'], rows: [], columns: [] })
})

test('of whom claims speak is chosen there alone', () => {
  const { view, faults } = parsed('?of=ru,fvey', 'about')
  expect({ of: view.of, actors: view.actors, faults }).toEqual({ of: ['ru', 'fvey'], actors: countries, faults: [] })
  expect(carriedTo('about', view, 'about').of).toEqual(['ru', 'fvey'])
  expect(carriedTo('compare', view, 'about')).toMatchObject({ of: [], actors: countries })
  expect(parsed('?of=intl', 'about').faults).toMatchObject([{ parameter: 'of' }])
})

test('a status means something else on each screen: how claims stand filters no documents, and the other way round', () => {
  const { view, faults } = parsed('?status=contested', 'about')
  expect({ status: view.status, faults }).toEqual({ status: ['contested'], faults: [] })
  expect(parsed('?status=contested', 'documents').faults).toMatchObject([{ parameter: 'status' }])
  expect(carriedTo('documents', view, 'about').status).toEqual([])
  const { view: documents } = parsed('?status=in-force', 'documents')
  expect(carriedTo('institutions', documents, 'documents').status).toEqual(['in-force'])
  expect(carriedTo('about', documents, 'documents').status).toEqual([])
})

test('the part of the studio and its open file stand in the address, and stay behind when it is left', () => {
  const search = '?part=forms&file=actors/nz/findings.json'
  const { view, faults } = parsed(search, 'studio')
  expect({ part: view.part, file: view.file, faults }).toEqual({
    part: 'forms',
    file: 'actors/nz/findings.json',
    faults: [],
  })
  expect(formatView(view, matrix)).toBe(search)
  expect(carriedTo('studio', view, 'studio')).toMatchObject({ part: 'forms', file: 'actors/nz/findings.json' })
  expect(formatView(carriedTo('compare', view, 'studio'), matrix)).toBe('')
  expect(parsed('?part=form', 'studio').faults).toMatchObject([{ parameter: 'part' }])
})

test('on the bench neither an open record nor words that were searched come along', () => {
  const view = { ...defaultView(matrix), evidence: 'nz.gov-strategy', q: 'law' }
  expect(carriedTo('studio', view, 'documents')).toMatchObject({ evidence: undefined, q: '' })
  expect(carriedTo('timeline', view, 'documents')).toMatchObject({ evidence: 'nz.gov-strategy', q: 'law' })
})
