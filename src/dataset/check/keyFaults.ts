import type { Node } from 'jsonc-parser'
import type { z } from 'zod'
import type { Fault } from './fault.ts'
import type { ParsedFile } from './parseFile.ts'
import { schemaAt, shapeOf } from './schemaAt.ts'
import { mostOfAFile } from './schemaFaults.ts'

/** Keys that stand twice in a record, and keys that do not stand in the order of the schema, but for `strangers` to it. */
export function keyFaults(file: ParsedFile, schema: z.ZodType, strangers: ReadonlySet<Node | undefined>): Fault[] {
  const faults: Fault[] = []
  for (const fault of keyFaultsIn(file, schema, file.root, strangers)) {
    if (faults.push(fault) === mostOfAFile) break
  }
  return faults
}

function* keyFaultsIn(
  file: ParsedFile,
  schema: z.core.$ZodType | undefined,
  node: Node,
  strangers: ReadonlySet<Node | undefined>,
): Generator<Fault> {
  // What the schema does not know has its fault already.
  if (!schema || strangers.has(node)) return
  if (node.type === 'array') {
    for (const [index, item] of node.children!.entries()) {
      yield* keyFaultsIn(file, schemaAt(schema, [index]), item, strangers)
    }
  }
  if (node.type !== 'object') return
  const order = Object.keys(shapeOf(schema) ?? {})
  const places = new Map(order.map((key, index) => [key, index]))
  const seen = new Set<string>()
  let last = -1
  for (const property of node.children!) {
    const [key, value] = property.children as [Node, Node]
    const name: string = key.value
    const place = places.get(name) ?? last
    if (seen.has(name)) {
      yield file.fault('duplicate-key', key, `"${name}" stands here a second time; expected it once`)
    } else if (place < last) {
      const message = `"${name}" stands after "${order[last]}"; expected the order ${order.join(', ')}`
      yield file.fault('key-order', key, message)
    }
    seen.add(name)
    last = Math.max(last, place)
    yield* keyFaultsIn(file, schemaAt(schema, [name]), value, strangers)
  }
}
