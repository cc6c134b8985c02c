import { z } from 'zod'
import { fileSchema, type FileKind } from './fileKinds.ts'

/** The JSON Schema (draft-07, which editors read) of a whole file of this kind. */
export function jsonSchema(kind: FileKind): JsonSchema {
  return z.toJSONSchema(fileSchema(kind), { io: 'input', target: 'draft-07' }) as JsonSchema
}

/** As much of a JSON Schema as ours use. */
export interface JsonSchema {
  readonly type?: string
  readonly pattern?: string
  readonly const?: string | number
  readonly description?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly enum?: readonly (string | number)[]
  readonly anyOf?: readonly JsonSchema[]
}
