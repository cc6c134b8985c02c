import { z } from 'zod'
import type { JsonPath } from './parseFile.ts'

/** The schema of the value at `at` in what `schema` describes; undefined where it describes none. */
export function schemaAt(schema: z.core.$ZodType | undefined, at: JsonPath): z.core.$ZodType | undefined {
  const [step, ...rest] = at
  if (step === undefined) return schema
  const inner = withoutOptional(schema)
  if (inner instanceof z.ZodArray) return schemaAt(inner.element, rest)
  return schemaAt(shapeOf(inner)?.[step], rest)
}

/** The fields of a record's schema, in the order in which they are to be written. */
export function shapeOf(schema: z.core.$ZodType | undefined): z.core.$ZodShape | undefined {
  const inner = withoutOptional(schema)
  return inner instanceof z.ZodObject ? inner.shape : undefined
}

function withoutOptional(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodExactOptional ? schema.unwrap() : schema
}
