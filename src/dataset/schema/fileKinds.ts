import { z } from 'zod'
import { actor } from './actor.ts'
import { claim } from './claim.ts'
import { component } from './component.ts'
import { datasetInfo } from './datasetInfo.ts'
import { dispute } from './dispute.ts'
import { exception } from './exception.ts'
import { finding } from './finding.ts'
import { indexResult } from './indexResult.ts'
import { institution } from './institution.ts'
import { milestone } from './milestone.ts'
import { openQuestion } from './openQuestion.ts'
import { policyDocument } from './policyDocument.ts'
import { position } from './position.ts'
import { reference } from './reference.ts'
import { sample } from './sample.ts'
import { source } from './source.ts'
import { term } from './term.ts'

/**
 * Every kind of file: what one record in it is, under which key its records stand (without `list` the whole file is one
 * record), and whether it lies in `data/`, in an actor's folder, or in both. A file's name
 * is its kind. Without an `isOptional` file a dataset is whole.
 */
export const fileKinds = {
  dataset: { record: datasetInfo, inRoot: true },
  components: { record: component, list: 'components', inRoot: true },
  claims: { record: claim, list: 'claims', inRoot: true },
  references: { record: reference, list: 'references', inRoot: true },
  glossary: { record: term, list: 'terms', inRoot: true },
  accuracy: { record: sample, list: 'samples', inRoot: true, isOptional: true },
  exceptions: { record: exception, list: 'exceptions', inRoot: true, isOptional: true },
  sources: { record: source, list: 'sources', inRoot: true, inActor: true },
  actor: { record: actor, inActor: true },
  documents: { record: policyDocument, list: 'documents', inActor: true },
  institutions: { record: institution, list: 'institutions', inActor: true },
  milestones: { record: milestone, list: 'milestones', inActor: true },
  positions: { record: position, list: 'positions', inActor: true },
  findings: { record: finding, list: 'findings', inActor: true },
  indices: { record: indexResult, list: 'indices', inActor: true },
  disputes: { record: dispute, list: 'disputes', inActor: true },
  open: { record: openQuestion, list: 'open', inActor: true },
} satisfies Record<string, { record: z.ZodObject; list?: string; inRoot?: true; inActor?: true; isOptional?: true }>

export type FileKind = keyof typeof fileKinds

/** The schema of a whole file of this kind. */
export function fileSchema(kind: FileKind): z.ZodObject {
  const { record, list }: { record: z.ZodObject; list?: string } = fileKinds[kind]
  const $schema = z.string().describe('JSON Schema of the file, for editors')
  return list === undefined
    ? z.strictObject({ $schema, ...record.shape }).describe(record.description!)
    : z.strictObject({ $schema, [list]: z.array(record).describe('The records') })
}
