import { InvalidArgumentError } from 'commander'
import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

/** The text in a colour where somebody looks at a terminal; plain in a file, a pipe or with NO_COLOR. */
export function inColour(style: Style, text: string, stream: { readonly isTTY?: boolean } = process.stdout): string {
  return stream.isTTY && !process.env['NO_COLOR'] ? styleText(style, text) : text
}

/** `1 file`, `2 files`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** Prints data as JSON, for programs. */
export function printJson(data: unknown): void {
  console.log(JSON.stringify(data, null, 2))
}

/** Rows as a table for the terminal, numbers to the right. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const isNumber = rows[0]!.map((_, column) => rows.slice(1).every((row) => /^[\d.,%–≤ ]*$/.test(row[column]!)))
  return rows
    .map((row) =>
      row
        .map((text, column) => (isNumber[column] ? text.padStart(widths[column]!) : text.padEnd(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Reads an option that is a whole number from 1 on. */
export function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('expected a whole number from 1 on')
  return number
}
