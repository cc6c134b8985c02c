import { useMemo, useRef, type ReactNode, type RefObject } from 'react'
import type { Component, Matrix, MatrixActor } from '../../dataset/publish/matrix.ts'
import { ActorName } from '../../frame/evidence/ActorAnswer.tsx'
import { useArrowKeys } from '../../frame/matrix/useArrowKeys.ts'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import { formatCount, formatMean, type Interval } from '../../model/coverage.ts'
import { formatDate, formatSince } from '../../model/partialDate.ts'
import { beginningInWords } from '../../model/precedence.ts'
import { keepsComponent } from '../../model/selection.ts'
import { answerInWords, markOf, tallyInWords } from '../../model/words.ts'
import { DataTable, type DataColumn } from '../../ui/DataTable.tsx'
import { Glyph, GlyphStrip } from '../../ui/Glyph.tsx'
import { RangeBar } from '../../ui/RangeBar.tsx'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { changeView, useView, useViewParts } from '../../view/store.ts'
import { tableColumns } from '../../view/tableColumns.ts'
import styles from './CountriesTable.module.css'
import { sortValueOf, type CountryRow, type KeyAnswer } from './countryRows.ts'
import { keyColumns } from './keyColumns.ts'

interface CountriesTableProps {
  readonly matrix: Matrix
  readonly rows: readonly CountryRow[]
}

const nothing = () => {}
const filterParts = ['components', 'triad', 'vector', 'pillar', 'answer', 'q'] as const

/** Countries and blocs as rows; what rests on a finding opens it. One tab stop, walked through with the arrow keys. */
export function CountriesTable({ matrix, rows }: CountriesTableProps) {
  const sort = useView((view) => view.rows)
  const chosen = useView((view) => view.columns)
  const filters = useViewParts(filterParts)
  const columns = useMemo(
    () => columnsOf(matrix.components.filter((component) => keepsComponent(filters, component))),
    [matrix, filters],
  )
  // Paper has no room for the strips; those who want them choose their columns.
  const isPrinted = useMediaQuery('print')
  const standard = columns
    .map(({ id }) => id)
    .filter((id) => !isPrinted || matrix.components.every((it) => it.id !== id))
  const tableRef = useRef<HTMLTableElement>(null)
  return (
    <div
      className={styles['table']}
      ref={(frame) => {
        tableRef.current = frame?.querySelector('table') ?? null
      }}
    >
      <DataTable
        name="Countries at a glance"
        rows={rows}
        idOf={idOf}
        columns={columns}
        shown={chosen.length > 0 ? chosen : standard}
        onShown={(shown) => changeView({ columns: shown })}
        sort={sort}
        onSort={(keys) => changeView({ rows: keys })}
        opening="name"
        opened={undefined}
        lit={undefined}
        onLit={nothing}
        sticky
        empty="Nobody is chosen."
      />
      <ArrowKeys tableRef={tableRef} />
    </div>
  )
}

/** After the table, so that it is there when the keys are listened to. */
function ArrowKeys({ tableRef }: { tableRef: RefObject<HTMLTableElement | null> }) {
  useArrowKeys(tableRef)
  return null
}

const idOf = ({ actor }: CountryRow) => actor.id

function columnsOf(components: readonly Component[]): DataColumn<CountryRow>[] {
  const column = (
    id: string,
    header: string,
    width: number,
    cell: (row: CountryRow) => ReactNode,
    more: Partial<DataColumn<CountryRow>> = {},
  ): DataColumn<CountryRow> => ({ id, header, width, cell, sortValue: (row) => sortValueOf(row, id), ...more })

  const all = [
    column('name', 'Country', 10, (row) => <NameCell actor={row.actor} />),
    column('firstStrategy', 'First strategy', 8, (row) => <FirstStrategyCell row={row} />, {
      rule: 'by the first day that it may be, then by the last',
    }),
    ...keyColumns.map(({ id, header, indicator, names }) =>
      column(
        id,
        header,
        names === 'policies' || names === 'laws' ? 13 : 9,
        (row) => <KeyCell row={row} id={id} indicator={indicator} />,
        {
          rule: 'yes before partial before no, then by the day from which it holds',
        },
      ),
    ),
    column('inForce', 'Instruments in force', 7, (row) => <InForceCell row={row} />, { mostFirst: true }),
    column('milestones', 'Milestones', 6.5, (row) => <MilestonesCell row={row} />, { mostFirst: true }),
    ...components.map((component) =>
      column(component.id, component.label, 8, (row) => <CoverageCell row={row} component={component} />, {
        mostFirst: true,
        rule:
          component.caution === undefined
            ? 'by how many are in place'
            : `by how many are in place: ${component.caution}`,
      }),
    ),
    column('lastChange', 'Last change', 7.5, (row) => <LastChangeCell row={row} />, { mostFirst: true }),
    column('read', 'Read in a source', 7, (row) => <ReadCell row={row} />, {
      mostFirst: true,
      rule: 'by the share of all recorded facts, whichever day is shown',
    }),
  ]
  // The order at first stands with the names in the address; the components stand where their strips begin.
  const place = (id: string) => {
    const known: readonly string[] = tableColumns.countries
    return known.includes(id) ? known.indexOf(id) : known.indexOf('milestones') + 0.5
  }
  return all.toSorted((one, other) => place(one.id) - place(other.id))
}

function NameCell({ actor }: { actor: MatrixActor }) {
  return (
    <span className={styles['name']}>
      <PlaceLink to={{ screen: 'countries', page: actor.id }} data-nav="">
        <ActorName actor={actor} />
      </PlaceLink>
      {actor.kind === 'bloc' && <small>as one: how its members answer, outside every ranking</small>}
    </span>
  )
}

interface EvidenceCellProps {
  readonly id: string
  readonly strip?: boolean
  readonly children: ReactNode
}

/** What rests on a finding and opens it. */
function EvidenceCell({ id, strip = false, children }: EvidenceCellProps) {
  const isOpen = useView((view) => view.evidence === id)
  return (
    <button
      type="button"
      data-nav=""
      data-evidence={id}
      className={styles[strip ? 'strip' : 'cell']}
      aria-pressed={isOpen}
      onClick={() => changeView({ evidence: isOpen ? undefined : id })}
    >
      {children}
    </button>
  )
}

function FirstStrategyCell({ row: { actor, firstStrategy, answers } }: { row: CountryRow }) {
  if (actor.kind !== 'country') return <NotApplicable />
  if (firstStrategy) {
    return (
      <EvidenceCell id={firstStrategy.finding}>
        <span className={styles['whole']}>{beginningInWords(firstStrategy.beginning)}</span>
      </EvidenceCell>
    )
  }
  const answer = answers.get('strategy')!.answer
  return (
    <EvidenceCell id={`${actor.id}.gov-strategy`}>
      <span className={styles['whole']}>{answer.values.includes('yes') ? 'not known' : 'none by this day'}</span>
    </EvidenceCell>
  )
}

/** The names of what stands for the answer, then the answer and from when it holds. */
function KeyCell({ row, id, indicator }: { row: CountryRow; id: string; indicator: string }) {
  const key = row.answers.get(id)
  if (key) {
    return (
      <EvidenceCell id={`${row.actor.id}.${indicator}`}>
        <KeyContents answer={key} />
      </EvidenceCell>
    )
  }
  const members = row.memberAnswers.get(id) ?? []
  if (members.length === 0) return <span className={styles['soft']}>no members yet</span>
  return (
    <EvidenceCell id={`${row.actor.id}.${indicator}`} strip>
      <GlyphStrip kinds={members.map(markOf)} />
      <span className={styles['plain']}>{tallyInWords(members)}</span>
    </EvidenceCell>
  )
}

/** More names than these are left to the evidence. */
const fewNames = 3

function KeyContents({ answer: { answer, names } }: { answer: KeyAnswer }) {
  const since =
    answer.values.length === 1 && answer.finding?.since !== undefined ? formatSince(answer.finding.since) : ''
  const words = `${answerInWords(answer)} ${since}`.trim()
  return (
    <>
      <Glyph kind={markOf(answer)} />
      {names.slice(0, fewNames).map((name, index) => (
        <span key={name} className={styles['first']}>
          {name}
          {index < names.length - 1 && ','}
        </span>
      ))}
      {names.length > fewNames && <span className={styles['first']}>and {names.length - fewNames} more</span>}
      <span className={styles[names.length > 0 ? 'soft' : 'first']}>{words}</span>
    </>
  )
}

function InForceCell({ row: { actor, inForce } }: { row: CountryRow }) {
  return (
    <PlaceLink
      to={{ screen: 'documents' }}
      change={{ actors: [actor.id], status: ['in-force'] }}
      className={styles['figure']}
      data-nav=""
    >
      {formatRange(inForce)}
      <span className="visually-hidden"> instruments of {actor.name} in force</span>
    </PlaceLink>
  )
}

function MilestonesCell({ row: { actor, milestones } }: { row: CountryRow }) {
  return (
    <PlaceLink to={{ screen: 'timeline' }} change={{ actors: [actor.id] }} className={styles['figure']} data-nav="">
      {formatRange(milestones)}
      <span className="visually-hidden"> milestones of {actor.name}</span>
    </PlaceLink>
  )
}

function formatRange({ least, most }: Interval): string {
  return least === most ? String(least) : `${least}–${most}`
}

function CoverageCell({ row: { actor, coverage }, component }: { row: CountryRow; component: Component }) {
  const found = coverage.get(component.id)
  if (!found) return <span className={styles['soft']}>no members yet</span>
  const { interval, answers, mean } = found
  const total = component.indicators.length
  return (
    <EvidenceCell id={`${actor.id}.${component.id}`} strip>
      {answers && <GlyphStrip kinds={answers.map(markOf)} />}
      {mean && <RangeBar {...interval} mean={(mean.least + mean.most) / 2} of={total} />}
      <span className={styles['soft']}>
        {formatCount(interval)}
        {mean && <span className="visually-hidden">, mean {formatMean(mean)}</span>}
        <span className="visually-hidden">
          {' '}
          of {total}
          {answers && `: ${answers.map(answerInWords).join(', ')}`}
        </span>
      </span>
    </EvidenceCell>
  )
}

function LastChangeCell({ row: { lastChange } }: { row: CountryRow }) {
  if (!lastChange) return <span className={styles['soft']}>none by this day</span>
  const { date, findings } = lastChange
  return (
    <EvidenceCell id={findings[0]!}>
      <span className={styles['whole']}>{formatDate(date)}</span>
      {findings.length > 1 && <span className={styles['whole']}>{findings.length} answers</span>}
    </EvidenceCell>
  )
}

function ReadCell({ row: { checks } }: { row: CountryRow }) {
  if (checks.all === 0) return <span className={styles['soft']}>nothing recorded</span>
  return (
    <span className={styles['plain']}>
      {Math.floor((100 * checks.read) / checks.all)} % <span className={styles['soft']}>of {checks.all}</span>
    </span>
  )
}

function NotApplicable() {
  return <span className={styles['soft']}>see its members</span>
}
