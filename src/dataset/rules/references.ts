import { didYouMean } from '../check/didYouMean.ts'
import type { Dataset, RecordKind } from '../read.ts'
import { entriesOf } from './entriesOf.ts'
import { answer, law } from './exampleDataset.ts'
import type { Ids, Rule } from './rule.ts'
import { valuesAt } from './valuesAt.ts'

const instruments = ['documents', 'institutions', 'milestones'] as const
const cells = ['cells', ...instruments] as const

/** What the ids in a record name, by the key at which they stand. */
const targets: { readonly [Kind in RecordKind]?: Readonly<Record<string, readonly (RecordKind | 'cells')[]>> } = {
  actors: { 'members.actor': ['actors'] },
  documents: {
    supersedes: ['documents'],
    'parties.actor': ['actors'],
    components: ['components'],
    'citations.source': ['sources'],
  },
  institutions: { successors: ['institutions'], components: ['components'], 'citations.source': ['sources'] },
  milestones: {
    actors: ['actors'],
    about: ['actors'],
    partOf: ['milestones'],
    components: ['components'],
    documents: ['documents'],
    institutions: ['institutions'],
    'citations.source': ['sources'],
  },
  positions: { component: ['components'], 'citations.source': ['sources'] },
  findings: { indicator: ['indicators'], evidence: instruments, 'citations.source': ['sources'] },
  indices: { 'citations.source': ['sources'] },
  disputes: { about: cells, 'citations.source': ['sources'] },
  open: { about: cells },
  claims: {
    actors: ['actors'],
    components: ['components'],
    'assessment.evidence': instruments,
    'assessment.indicators': ['indicators'],
  },
  terms: {
    'usage.actor': ['actors'],
    'usage.citations.source': ['sources'],
    components: ['components'],
    seeAlso: ['terms'],
    'citations.source': ['sources'],
  },
}

export const references: Rule = {
  id: 'reference',
  sentence: 'Every id that a record names is the id of a record of the right kind, and not one that was replaced.',
  good: {
    'actors/ar/documents.json': [law],
    'actors/ar/findings.json': [
      { ...answer, evidence: ['ar-law'] },
      { ...answer, indicator: 'cr-unit' },
    ],
  },
  bad: {
    files: {
      'actors/ar/documents.json': [law],
      'actors/ar/findings.json': [
        { ...answer, evidence: ['ar-lew'] },
        { ...answer, indicator: 'cr-unit' },
      ],
    },
    at: ['actors/ar/findings.json', 'findings', 0, 'evidence', 0],
  },
  needsAllFiles: true,
  *check(dataset, ids) {
    for (const { kind, record } of entriesOf(dataset)) {
      for (const [keys, kinds] of Object.entries(targets[kind] ?? {})) {
        for (const { at, value } of valuesAt(record, keys)) {
          const id = String(value)
          const isRight = kinds.some((target) => (target === 'cells' ? isCell(id, ids) : ids.get(target)?.has(id)))
          if (!isRight) yield { record, at, message: words(id, kinds, dataset, ids) }
        }
      }
    }
  },
}

/** A cell of the matrix is an actor with an indicator or a component: `ru.con-isolation`, `ru.resilience`. */
function isCell(id: string, ids: Ids): boolean {
  const [actor, row] = id.split('.')
  return idsOf(ids, ['actors']).includes(actor!) && idsOf(ids, ['indicators', 'components']).includes(row!)
}

function words(id: string, kinds: readonly (RecordKind | 'cells')[], { byId }: Dataset, ids: Ids): string {
  const entry = byId.get(id)
  if (entry && entry.record.id !== id) return `"${id}" was replaced; expected "${entry.record.id}"`
  const expected = `expected the id of one of the ${kinds.join(', ')}`
  if (entry) return `"${id}" is one of the ${entry.kind}; ${expected}`
  const candidates = kinds.flatMap((kind) => (kind === 'cells' ? cellIds(ids) : idsOf(ids, [kind])))
  return `no record has the id "${id}"${didYouMean(id, candidates) || `; ${expected}`}`
}

function cellIds(ids: Ids): string[] {
  const rows = idsOf(ids, ['indicators', 'components'])
  return idsOf(ids, ['actors']).flatMap((actor) => rows.map((row) => `${actor}.${row}`))
}

function idsOf(ids: Ids, kinds: readonly RecordKind[]): string[] {
  return kinds.flatMap((kind) => [...(ids.get(kind) ?? [])])
}
