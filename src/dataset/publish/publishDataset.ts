import type { Dataset } from '../read.ts'
import { catalogueKinds, catalogueOf } from './catalogue.ts'
import { evidenceOf } from './evidence.ts'
import { matrixOf } from './matrix.ts'

/** A file of the published dataset; `path` starts at the published `data/` folder. */
export interface PublishedFile {
  readonly path: string
  readonly text: string
}

/** The dataset in three tiers: the matrix, the catalogue by kind, the evidence by actor. */
export function publishDataset(dataset: Dataset): PublishedFile[] {
  return [
    published('matrix', matrixOf(dataset)),
    ...[...catalogueKinds, 'citations' as const].map((kind) =>
      published(`catalogue/${kind}`, catalogueOf(dataset, kind)),
    ),
    ...dataset.actors.map(({ id }) => published(`evidence/${id}`, evidenceOf(dataset, id))),
  ]
}

function published(name: string, content: object): PublishedFile {
  return { path: `${name}.json`, text: JSON.stringify(content) }
}
