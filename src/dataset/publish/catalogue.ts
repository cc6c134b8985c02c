import type { Dataset, Institution, Milestone, PolicyDocument, Source } from '../read.ts'

/** The second tier of the published dataset: all records of a kind, for timelines and tables. */
export interface Catalogue {
  readonly documents: readonly PolicyDocument[]
  readonly institutions: readonly Institution[]
  readonly milestones: readonly Milestone[]
  readonly sources: readonly Source[]
}

export type CatalogueKind = keyof Catalogue

export const catalogueKinds: readonly CatalogueKind[] = ['documents', 'institutions', 'milestones', 'sources']

/** A file of the catalogue: the records under their kind, and the version of the dataset that they belong to. */
export type CatalogueFile<Kind extends CatalogueKind> = { readonly version: string } & Readonly<
  Record<Kind, Catalogue[Kind]>
>

export function catalogueOf<Kind extends CatalogueKind>(dataset: Dataset, kind: Kind): CatalogueFile<Kind> {
  return { version: dataset.info.version, [kind]: dataset[kind] } as CatalogueFile<Kind>
}
