import type { Dataset, Records } from '../read.ts'

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
  'positions',
  'indices',
  'disputes',
  'open',
  'claims',
  'references',
  'terms',
] as const satisfies readonly (keyof Records)[]

export type CatalogueKind = (typeof catalogueKinds)[number]

/** The second tier of the published dataset: all records of a kind. */
export type Catalogue = Pick<Records, CatalogueKind>

/** A file of the catalogue: the records under their kind, and the version of the dataset that they belong to. */
export type CatalogueFile<Kind extends CatalogueKind> = { readonly version: string } & Readonly<
  Record<Kind, Catalogue[Kind]>
>

export function catalogueOf<Kind extends CatalogueKind>(dataset: Dataset, kind: Kind): CatalogueFile<Kind> {
  return { version: dataset.info.version, [kind]: dataset[kind] } as CatalogueFile<Kind>
}
