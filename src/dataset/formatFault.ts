import type { Fault } from './check.ts'

/** A fault as one line: place, level if it is no error, rule, and what is wrong. Editors make a link of the place. */
export function formatFault({ path, line, column, level, rule, message }: Fault): string {
  return `${path}:${line}:${column}  ${level === undefined ? '' : `${level}  `}${rule}  ${message}`
}
