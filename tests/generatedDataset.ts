import type { DataFile } from '../src/dataset/dataFile.ts'
import { readDataFolder } from '../tools/readDataFolder.ts'

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`
const model = 'nz'
/** Long, short, and with letters that are not everybody's. */
const names = [
  'Saint Vincent and the Grenadines',
  'Chad',
  'São Tomé and Príncipe',
  'Türkiye',
  'Democratic Republic of X',
]

/** A dataset with as many countries as are wanted: those of the record, and copies of one of them. */
export function manyActors(count: number, folder: string): DataFile[] {
  const files = readDataFolder(folder)
  const parsed = (path: string) => JSON.parse(files.find((file) => file.path === path)!.text)
  const info = parsed('data/dataset.json')
  const countries = (info.actors as string[]).filter((id) => parsed(`data/actors/${id}/actor.json`).kind === 'country')
  const added = Array.from({ length: count - countries.length }, (_, index) => `x${index + 1}`)
  const own = files.filter(({ path }) => path.startsWith(`data/actors/${model}/`))
  const copies = added.flatMap((id, index) => {
    const name = `${names[index % names.length]} ${index + 1}`
    const code = `${'XQ'[Math.floor(index / 26)]}${String.fromCharCode(65 + (index % 26))}`
    return copyOf(own, id, { name, iso2: code, iso3: `${code}${index % 10}`.replace(/\d/, (it) => 'ABCDEFGHIJ'[+it]!) })
  })
  const together = files.map((file) =>
    file.path === 'data/dataset.json'
      ? { ...file, text: json({ ...info, name: 'Wide Atlas', actors: [...info.actors, ...added] }) }
      : file,
  )
  return [...together, ...copies].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The files of one actor as those of another one, without what only its own neighbours say of it. */
function copyOf(own: readonly DataFile[], id: string, named: object): DataFile[] {
  const texts = own.map(({ path, text }) => ({
    path: path.replace(`/${model}/`, `/${id}/`),
    text: text.replaceAll(`"${model}-`, `"${id}-`).replaceAll(`"${model}"`, `"${id}"`),
  }))
  const isCited = (source: string) => texts.filter(({ text }) => text.includes(`"${source}"`)).length > 1
  return texts.map(({ path, text }) => {
    const content = JSON.parse(text)
    if (path.endsWith('/actor.json')) Object.assign(content, named, { aka: undefined })
    for (const finding of content.findings ?? []) {
      finding.evidence = (finding.evidence as string[] | undefined)?.filter((it) => it.startsWith(`${id}-`))
      if (finding.evidence?.length === 0) delete finding.evidence
    }
    for (const record of [
      ...(content.documents ?? []),
      ...(content.milestones ?? []),
      ...(content.institutions ?? []),
    ]) {
      delete record.replaces
    }
    if (content.sources) content.sources = content.sources.filter((it: { id: string }) => isCited(it.id))
    return { path, text: json(content) }
  })
}

/** The smallest dataset there is: one country, one question, one answer, and nothing that ever happened. */
export function oneActor(): DataFile[] {
  const $schema = (kind: string, up = '') => ({ $schema: `${up}schema/${kind}.schema.json` })
  const files: Record<string, object> = {
    'data/dataset.json': {
      ...$schema('dataset'),
      name: 'Small Atlas',
      version: '2026.01.0',
      licence: 'CC-BY-4.0',
      released: '2026-01-31',
      checked: '2026-01-31',
      cite: 'Small Atlas, dataset version 2026.01.0',
      actors: ['is'],
    },
    'data/components.json': {
      ...$schema('components'),
      components: [
        {
          id: 'moats',
          label: 'Moats',
          definition: 'Who digs, and how deep.',
          indicators: [
            { id: 'moat-law', question: 'Is there a law on moats?', rule: { yes: 'an act on moats', no: 'none' } },
          ],
        },
      ],
    },
    'data/actors/is/actor.json': {
      ...$schema('actor', '../../'),
      id: 'is',
      kind: 'country',
      name: 'Iceland',
      officialName: 'Iceland',
      iso2: 'IS',
      iso3: 'ISL',
      summary: 'An island.',
      approach: 'None needed',
    },
    'data/actors/is/findings.json': {
      ...$schema('findings', '../../'),
      findings: [{ indicator: 'moat-law', value: 'no', check: 'known' }],
    },
  }
  for (const kind of ['claims', 'glossary', 'references', 'sources']) {
    const list = kind === 'glossary' ? 'terms' : kind
    files[`data/${kind}.json`] = { ...$schema(kind), [list]: [] }
  }
  return Object.entries(files).map(([path, content]) => ({ path, text: json(content) }))
}
