import type { Fault } from './check.ts'

/** A fault as one line: place, rule, and what is wrong. Editors make a link of the place. */
export function formatFault({ path, line, column, rule, message }: Fault): string {
  return `${path}:${line}:${column}  ${rule}  ${message}`
}
