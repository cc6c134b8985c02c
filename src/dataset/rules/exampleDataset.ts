import { placeOf, type DataFile } from '../dataFile.ts'
import { fileKinds, type FileKind } from '../schema/fileKinds.ts'
import type { ExampleFiles } from './rule.ts'

// Two countries, their bloc and a forum; one component with two questions; one source for everything.

const checked = { citations: [{ source: 'shared-src-gazette' }], check: 'read' }
const words = { summary: 'A summary.', components: ['crime'], ...checked }

/** Records for the examples of the rules, each sound by itself. */
export const law = {
  id: 'ar-law',
  title: 'Computer Crime Act',
  type: 'law',
  issuer: 'Parliament',
  adopted: '2010-03',
  ...words,
}
export const bill = { ...law, id: 'ar-bill', type: 'bill', adopted: undefined, proposed: '2009' }
export const treaty = {
  ...law,
  id: 'ar-treaty',
  type: 'treaty',
  parties: [{ actor: 'ar', signed: '2010-03-01' }, { actor: 'bo' }],
}
export const agency = {
  id: 'ar-agency',
  name: 'Cyber Agency',
  founded: '2012',
  role: 'Warns.',
  components: ['crime'],
  ...checked,
}
export const event = { id: 'ar-event', date: '2010-03-01', kind: 'law', title: 'Law passed', significance: 2, ...words }
export const answer = { indicator: 'cr-law', value: 'yes', since: '2010-03', basis: 'The law.', ...checked }
export const no = { indicator: 'cr-unit', value: 'no', ...checked }
export const position = { component: 'crime', headline: 'One law', ...words, components: undefined }
export const ranking = { index: 'gci', edition: '2020', rank: 3, rankOutOf: 194, ...checked }
export const source = { id: 'ar-src-news', kind: 'media', title: 'News', language: 'en' }
export const dispute = {
  id: 'ar-dispute',
  claim: 'A.',
  counterclaim: 'B.',
  assessment: 'C.',
  citations: checked.citations,
}

export const country = {
  id: 'ar',
  kind: 'country',
  name: 'Arcadia',
  officialName: 'Republic of Arcadia',
  iso2: 'AR',
  iso3: 'ARC',
  summary: 'A country.',
  approach: 'By law.',
}
export const bloc = {
  ...country,
  id: 'duo',
  kind: 'bloc',
  name: 'Duo',
  iso2: undefined,
  iso3: undefined,
  members: [{ actor: 'ar', since: '2000' }],
}

export const exampleInfo = {
  name: 'Example',
  version: '2020.06.0',
  licence: 'CC-BY-4.0',
  released: '2020-06-30',
  checked: '2020-06-30',
  cite: 'Example, version 2020.06.0',
  actors: ['ar', 'bo', 'duo', 'forum'],
}

const files: ExampleFiles = {
  'dataset.json': exampleInfo,
  'components.json': [
    {
      id: 'crime',
      label: 'Crime',
      definition: 'Crime and its prosecution.',
      indicators: [
        { id: 'cr-law', question: 'Is there a law?', rule: { yes: 'a law', partial: 'a rule', no: 'none' } },
        { id: 'cr-unit', question: 'Is there a police unit?', rule: { yes: 'a unit', no: 'none' } },
      ],
    },
  ],
  'claims.json': [],
  'references.json': [],
  'glossary.json': [],
  'sources.json': [{ ...source, id: 'shared-src-gazette', kind: 'legal' }],
  'actors/ar/actor.json': country,
  'actors/ar/findings.json': [answer, no],
  'actors/bo/actor.json': { ...country, id: 'bo', name: 'Borealia', iso2: 'BO', iso3: 'BOR' },
  'actors/bo/findings.json': [answer, no],
  'actors/duo/actor.json': bloc,
  'actors/forum/actor.json': { ...bloc, id: 'forum', kind: 'forum', name: 'Forum', members: undefined },
}

/** A sound dataset of a few lines, with `changes` in place of its own files. */
export function exampleDataset(changes: ExampleFiles = {}): DataFile[] {
  return Object.entries({ ...files, ...changes }).map(([name, content]) => {
    const path = `data/${name}`
    return { path, text: JSON.stringify(fileContent(path, content), null, 2) }
  })
}

function fileContent(path: string, content: readonly object[] | object): object {
  const { name, actor } = placeOf(path)!
  const kind: { record: { shape: object }; list?: string } = fileKinds[name as FileKind]
  // The records above are put together in any order; files have the order of the schema.
  const inOrder = (record: object) =>
    Object.fromEntries(Object.keys(kind.record.shape).map((key) => [key, record[key as keyof typeof record]]))
  const $schema = `${actor === undefined ? '' : '../../'}schema/${name}.schema.json`
  return { $schema, ...(Array.isArray(content) ? { [kind.list!]: content.map(inOrder) } : inOrder(content)) }
}
