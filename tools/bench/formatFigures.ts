/** Figures of one sort, with what they must not exceed. */
export interface FigureTable {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly FigureRow[]
}

export interface FigureRow {
  readonly name: string
  /** One for each column. */
  readonly values: readonly number[]
  /** What the last value must not exceed. */
  readonly goal?: number
}

const nameWidth = 44
const valueWidth = 9

/** The tables as plain text, each row with its goal and whether it is met. */
export function formatFigures(tables: readonly FigureTable[]): string {
  return tables
    .map(({ title, columns, rows }) => [formatHead(title, columns), ...rows.map(formatRow)].join('\n'))
    .join('\n\n')
}

function formatHead(title: string, columns: readonly string[]): string {
  return (title.padEnd(nameWidth) + columns.map((column) => column.padStart(valueWidth)).join('')).trimEnd()
}

function formatRow({ name, values, goal }: FigureRow): string {
  const line = name.padEnd(nameWidth) + values.map((value) => formatValue(value).padStart(valueWidth)).join('')
  if (goal === undefined) return line
  return `${line}   goal <= ${goal}: ${values.at(-1)! <= goal ? 'met' : 'MISSED'}`
}

/** Three digits or more, as far as they mean anything here. */
function formatValue(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 1000 ? 1 : 0)
}
