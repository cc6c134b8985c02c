import type { Matrix } from '../../dataset/publish/matrix.ts'
import { facetsOf, type RecordsKind } from '../../frame/recordFacets.ts'
import type { Day } from '../../model/partialDate.ts'
import { tableColumns } from '../../view/tableColumns.ts'
import type { AnyRecord, RecordRow } from '../recordRows.ts'
import { formatCsv } from './csv.ts'

/** What is taken away beside the rows: where they were seen, and as of when. */
export interface ExportContext {
  readonly matrix: Matrix
  readonly kind: RecordsKind
  readonly asOf: Day
  /** The address that shows the same again. */
  readonly link: string
  /** The address of a record's own page. */
  readonly pageOf: (id: string) => string
}

/**
 * The rows as CSV: a column for each of the table, as it stands in the dataset (dates as exact as they are, ids, lists
 * joined by `; `); each line names the day, the dataset's version and the page of its record, so that it can be cited alone.
 */
export function recordsCsv(rows: readonly RecordRow[], { matrix, kind, asOf, pageOf }: ExportContext): string {
  const columns = tableColumns[kind]
  const header = ['id', ...columns, 'originalTitle', 'asOf', 'dataset', 'page']
  return formatCsv([
    header,
    ...rows.map((row) => [
      row.id,
      ...columns.map((column) => valueIn(row, column)),
      row.original?.text ?? '',
      asOf,
      matrix.dataset.version,
      pageOf(row.id),
    ]),
  ])
}

/** The records as they stand in the dataset, with its name, version and licence, and the link that shows them. */
export function recordsJson(rows: readonly RecordRow[], { matrix, kind, asOf, link }: ExportContext): string {
  const { name, version, licence, released, cite } = matrix.dataset
  const content = {
    dataset: { name, version, licence, released, cite },
    link,
    asOf,
    [kind]: rows.map(({ entry }) => entry.record),
  }
  return `${JSON.stringify(content, undefined, 2)}\n`
}

function valueIn(row: RecordRow, column: string): string {
  if (column === 'title' || column === 'name') return row.title
  if (column === 'actor' || column === 'actors') return row.actors.join('; ')
  if (column === 'sources' || column === 'cited') return String(row.citations)
  const facet = facetsOf(row.entry.kind).find((it) => it === column)
  if (facet) return row.facets[facet]!.join('; ')
  const value = (row.entry as AnyRecord & { readonly record: Readonly<Record<string, unknown>> }).record[column]
  return Array.isArray(value) ? value.join('; ') : typeof value === 'string' ? value : ''
}
