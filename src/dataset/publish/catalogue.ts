import type { Dataset, Finding, Records } from '../read.ts'
import { citationsOf, type SourceCitations } from './citations.ts'

/**
 * The kinds of record that are published whole: documents, institutions, milestones and sources for timelines and tables,
 * the others for the pages of countries, components and the founding article.
 */
export const catalogueKinds = [
  'documents',
  'institutions',
  'milestones',
  'sources',
  'actors',
  'findings',
  'positions',
  'indices',
  'disputes',
  'open',
  'claims',
  'references',
  'terms',
  'samples',
] as const satisfies readonly (keyof Records)[]

/** These, and what cites each source: no records, but the answers that rest on one are else in the evidence of all actors. */
export type CatalogueKind = (typeof catalogueKinds)[number] | 'citations'

/** What a finding rests on and how it was checked; its basis and its sources stand in the evidence. */
export type GroundedFinding = Pick<Finding, 'id' | 'actor' | 'indicator' | 'value' | 'since' | 'evidence' | 'check'>

/** The second tier of the published dataset: all records of a kind; of findings what tables need. */
export interface Catalogue extends Pick<Records, Exclude<CatalogueKind, 'findings' | 'citations'>> {
  readonly findings: readonly GroundedFinding[]
  readonly citations: readonly SourceCitations[]
}

/** A file of the catalogue: the records under their kind, and the version of the dataset that they belong to. */
export type CatalogueFile<Kind extends CatalogueKind> = { readonly version: string } & Readonly<
  Record<Kind, Catalogue[Kind]>
>

export function catalogueOf<Kind extends CatalogueKind>(dataset: Dataset, kind: Kind): CatalogueFile<Kind> {
  return { version: dataset.info.version, [kind]: listOf(dataset, kind) } as CatalogueFile<Kind>
}

function listOf(dataset: Dataset, kind: CatalogueKind): Catalogue[CatalogueKind] {
  if (kind === 'findings') return dataset.findings.map(grounded)
  return kind === 'citations' ? citationsOf(dataset) : dataset[kind]
}

function grounded({ id, actor, indicator, value, since, evidence, check }: Finding): GroundedFinding {
  return { id, actor, indicator, value, ...(since !== undefined && { since }), ...(evidence && { evidence }), check }
}
