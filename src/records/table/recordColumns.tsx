import type { Matrix } from '../../dataset/publish/matrix.ts'
import type { Source } from '../../dataset/read.ts'
import { languageName } from '../../frame/evidence/languageWords.ts'
import { OriginalTitle } from '../../frame/evidence/OriginalTitle.tsx'
import { checkWords } from '../../frame/filterWords.ts'
import { facetOptions, type RecordsKind } from '../../frame/recordFacets.ts'
import { documentStart } from '../../model/documentStatus.ts'
import { dayNumberOf, dayRangeOf, type PartialDate } from '../../model/partialDate.ts'
import { nameInSentence } from '../../model/words.ts'
import type { DataColumn } from '../../ui/DataTable.tsx'
import type { SortKey } from '../../view/view.ts'
import type { RecordRow } from '../recordRows.ts'
import { ActorsCell } from '../../frame/ActorsCell.tsx'
import { DateCell } from './DateCell.tsx'
import styles from './recordColumns.module.css'

type Column = DataColumn<RecordRow>

/** The columns that are shown at first, where there is room and on a phone. */
export const firstColumns: Readonly<
  Record<RecordsKind, { readonly wide: readonly string[]; readonly narrow: readonly string[] }>
> = {
  documents: {
    wide: ['title', 'actor', 'type', 'status', 'adopted', 'inForce', 'ended', 'check'],
    narrow: ['title', 'actor', 'status', 'adopted'],
  },
  institutions: {
    wide: ['name', 'actor', 'status', 'founded', 'ended', 'components', 'check'],
    narrow: ['name', 'actor', 'founded'],
  },
  milestones: {
    wide: ['date', 'actors', 'kind', 'title', 'components', 'significance', 'check'],
    narrow: ['date', 'actors', 'title'],
  },
  sources: {
    wide: ['title', 'kind', 'publisher', 'date', 'language', 'actor', 'cited'],
    narrow: ['title', 'kind', 'cited'],
  },
}

/** How the rows stand where the reader has chosen nothing: what is newest first, and what is cited most. */
export const firstSort: Readonly<Record<RecordsKind, readonly SortKey[]>> = {
  documents: [{ by: 'adopted', descending: true }],
  institutions: [{ by: 'founded', descending: true }],
  milestones: [{ by: 'date', descending: true }],
  sources: [{ by: 'cited', descending: true }],
}

/** The column whose cell opens the row. */
export const openingColumn: Readonly<Record<RecordsKind, string>> = {
  documents: 'title',
  institutions: 'name',
  milestones: 'title',
  sources: 'title',
}

export function recordColumns(matrix: Matrix, kind: RecordsKind, narrow: boolean): Column[] {
  const title = titleColumn(openingColumn[kind], narrow)
  const actor = (id: string) => actorColumn(matrix, id, kind, narrow)
  const shared = [componentsColumn(matrix), sourcesColumn, checkColumn]
  switch (kind) {
    case 'documents':
      return [
        title,
        actor('actor'),
        facetColumn('type', 'Type', 7),
        statusColumn(matrix, kind, narrow),
        dateColumn('proposed', 'Proposed', ({ entry }) =>
          entry.kind === 'documents' ? entry.record.proposed : undefined,
        ),
        adoptedColumn,
        inForceColumn,
        dateColumn('ended', 'Ended', endOf),
        textColumn('issuer', 'Issued by', 12, ({ entry }) =>
          entry.kind === 'documents' ? entry.record.issuer : undefined,
        ),
        ...shared,
      ]
    case 'institutions':
      return [
        title,
        actor('actor'),
        statusColumn(matrix, kind, narrow),
        dateColumn('founded', 'Founded', ({ entry }) =>
          entry.kind === 'institutions' ? entry.record.founded : undefined,
        ),
        dateColumn('ended', 'Ended', endOf),
        ...shared,
      ]
    case 'milestones':
      return [
        dateColumn('date', 'Date', ({ entry }) => (entry.kind === 'milestones' ? entry.record.date : undefined)),
        actor('actors'),
        facetColumn('kind', 'Kind', 7),
        title,
        componentsColumn(matrix),
        {
          id: 'significance',
          header: 'Significance',
          width: 7.5,
          mostFirst: true,
          sortValue: ({ facets }) => Number(facets.significance![0]),
          cell: ({ facets }) => `${facets.significance![0]} of 3`,
        },
        sourcesColumn,
        checkColumn,
      ]
    case 'sources':
      return [
        title,
        facetColumn('kind', 'Kind', narrow ? 6 : 8),
        textColumn('publisher', 'Published by', 12, ({ entry }) => sourceOf(entry)?.publisher),
        textColumn('authors', 'Written by', 10, ({ entry }) => sourceOf(entry)?.authors?.join(', ')),
        dateColumn('date', 'Date', ({ entry }) => sourceOf(entry)?.date),
        textColumn('language', 'Language', 8, ({ facets }) => languageName(facets.language![0]!)),
        actor('actor'),
        {
          id: 'cited',
          header: 'Cited by',
          rule: 'by how many records and answers cite it',
          width: narrow ? 4.5 : 5.5,
          mostFirst: true,
          sortValue: ({ citations }) => citations,
          cell: ({ citations }) => citations,
        },
      ]
  }
}

function titleColumn(id: string, narrow: boolean): Column {
  return {
    id,
    header: id === 'name' ? 'Name' : 'Title',
    width: narrow ? 9.5 : 18,
    grow: true,
    sortValue: ({ title }) => title,
    cell: ({ title, original }) => (
      <>
        {title}
        {original && (
          <span className={styles['original']}>
            <OriginalTitle original={original} />
          </span>
        )}
      </>
    ),
  }
}

function actorColumn(matrix: Matrix, id: string, kind: RecordsKind, narrow: boolean): Column {
  const places = new Map(matrix.actors.map((actor, index) => [actor.id, index]))
  return {
    id,
    header: kind === 'sources' ? 'Used by' : 'Country',
    rule: 'in the order of the record',
    width: narrow ? 4.5 : 10,
    sortValue: ({ actors }) => actors.map((actor) => places.get(actor) ?? places.size),
    cell: ({ actors }) => <ActorsCell matrix={matrix} actors={actors} led narrow={narrow} />,
  }
}

/** Sorted in the order of time of what it may be. */
function statusColumn(matrix: Matrix, kind: RecordsKind, narrow: boolean): Column {
  const order = facetOptions(kind, 'status', [])
  return {
    id: 'status',
    header: 'Status',
    rule: 'in the order in which it becomes so',
    width: narrow ? 5.5 : 8.5,
    sortValue: ({ facets }) => facets.status!.map((status) => order.indexOf(status)),
    cell: ({ status, facets, party }) => (
      <span className={facets.status!.includes('in-force') ? undefined : styles['soft']}>
        {status}
        {party !== undefined && (
          <span className={styles['soft']}>
            {' '}
            for {nameInSentence(matrix.actors.find(({ id }) => id === party)?.name ?? party)}
          </span>
        )}
      </span>
    ),
  }
}

function facetColumn(id: 'type' | 'kind', header: string, width: number): Column {
  const words = ({ facets }: RecordRow) => facets[id]![0]!.replaceAll('-', ' ')
  return { id, header, width, sortValue: words, cell: words }
}

function textColumn(id: string, header: string, width: number, textOf: (row: RecordRow) => string | undefined): Column {
  return { id, header, width, sortValue: textOf, cell: (row) => <span className={styles['soft']}>{textOf(row)}</span> }
}

const dateRule = 'by the first day that it may be, then by the last: the more exact first'

function dateColumn(id: string, header: string, dateOf: (row: RecordRow) => PartialDate | undefined): Column {
  return {
    id,
    header,
    rule: dateRule,
    width: 6.5,
    mostFirst: true,
    sortValue: (row) => daysOf(dateOf(row)),
    cell: (row) => <DateCell date={dateOf(row)} />,
  }
}

/** When a document was adopted; of what was not, such as a bill, when it was proposed, and that is said. */
const adoptedColumn: Column = {
  ...dateColumn('adopted', 'Adopted', adoptedOrProposed),
  rule: `${dateRule}; what was not adopted by when it was proposed`,
  cell: (row) => {
    const isProposed = row.entry.kind === 'documents' && row.entry.record.adopted === undefined
    return (
      <>
        {isProposed && row.entry.record.proposed !== undefined && <span className={styles['soft']}>proposed </span>}
        <DateCell date={adoptedOrProposed(row)} />
      </>
    )
  },
}

function adoptedOrProposed({ entry }: RecordRow): PartialDate | undefined {
  return entry.kind === 'documents' ? (entry.record.adopted ?? entry.record.proposed) : undefined
}

/** From when a document is in force: a law whose start is not recorded is taken to start with its adoption, and that is said. */
const inForceColumn: Column = {
  ...dateColumn('inForce', 'In force', startDateOf),
  width: 7,
  cell: (row) => {
    const how = startOf(row)?.how
    return (
      <>
        <DateCell date={startDateOf(row)} />
        {how !== undefined && startWords[how] && <span className={styles['soft']}> {startWords[how]}</span>}
      </>
    )
  },
}

function startOf({ entry, party }: RecordRow) {
  return entry.kind === 'documents' ? documentStart(entry.record, party) : undefined
}

function startDateOf(row: RecordRow): PartialDate | undefined {
  const start = startOf(row)
  return start && 'date' in start ? start.date : undefined
}

const startWords: Readonly<Record<string, string>> = {
  assumed: 'assumed',
  pending: 'not yet at the release',
  unrecorded: 'not recorded',
}

function endOf({ entry, party }: RecordRow): PartialDate | undefined {
  if (entry.kind === 'institutions') return entry.record.ended
  if (entry.kind !== 'documents') return undefined
  return entry.record.parties?.find(({ actor }) => actor === party)?.ended ?? entry.record.ended
}

function componentsColumn(matrix: Matrix): Column {
  const labels = new Map(matrix.components.map(({ id, label }) => [id, label]))
  const words = ({ components }: RecordRow) => components.map((id) => labels.get(id) ?? id).join(', ')
  return { ...textColumn('components', 'Components', 10, words), grow: true }
}

const sourcesColumn: Column = {
  id: 'sources',
  header: 'Sources',
  width: 5.5,
  mostFirst: true,
  sortValue: ({ citations }) => citations,
  cell: ({ citations }) => citations,
}

const checkColumn = textColumn('check', 'Checked', 7.5, ({ facets }) => checkWords[facets.check![0]!])

function daysOf(date: PartialDate | undefined): readonly number[] | undefined {
  if (date === undefined) return undefined
  const { first, last } = dayRangeOf(date)
  return [dayNumberOf(first), dayNumberOf(last)]
}

function sourceOf(entry: RecordRow['entry']): Source | undefined {
  return entry.kind === 'sources' ? entry.record : undefined
}
