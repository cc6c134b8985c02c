import { useId, useMemo, useRef, type ReactNode, type RefObject } from 'react'
import type { Component, Matrix } from '../../dataset/publish/matrix.ts'
import { ActorName } from '../../frame/evidence/ActorAnswer.tsx'
import { useArrowKeys } from '../../frame/matrix/useArrowKeys.ts'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import { formatCount, formatMean, type Interval } from '../../model/coverage.ts'
import { formatSince } from '../../model/partialDate.ts'
import { beginningInWords } from '../../model/precedence.ts'
import { keepsComponent } from '../../model/selection.ts'
import { answerInWords, markOf, tallyInWords } from '../../model/words.ts'
import { DataTable, type DataColumn } from '../../ui/DataTable.tsx'
import { Glyph, GlyphStrip } from '../../ui/Glyph.tsx'
import { RangeBar } from '../../ui/RangeBar.tsx'
import { narrowScreen, useMediaQuery } from '../../ui/useMediaQuery.ts'
import { changeView, useView, useViewParts } from '../../view/store.ts'
import { tableColumns } from '../../view/tableColumns.ts'
import styles from './CountriesTable.module.css'
import { sortValueOf, type CountryRow, type KeyAnswer, type StandingRecord } from './countryRows.ts'
import { keyColumns, type KeyColumn } from './keyColumns.ts'
import { lastChangeInWords } from './lastChange.ts'

interface CountriesTableProps {
  readonly matrix: Matrix
  readonly rows: readonly CountryRow[]
}

/** The columns of who has chosen none. */
const atFirst: readonly string[] = [
  ...(['name', 'firstStrategy', 'strategy', 'authority', 'cert'] as const),
  ...(['infrastructureLaw', 'budapest', 'inForce', 'lastChange'] as const),
]

/** In rem, of the columns that name bodies or texts. */
const widths = { policies: 16.5, laws: 13, institutions: 10.5, nothing: 7 } as const
/** On a phone one column has room beside the names. */
const narrowWidths = { policies: 12.5, laws: 12.5, institutions: 10.5, nothing: 7 } as const

const nothing = () => {}
const filterParts = ['components', 'triad', 'vector', 'pillar', 'answer', 'q'] as const

/** Countries and blocs as rows; what rests on a finding opens it. One tab stop, walked through with the arrow keys. */
export function CountriesTable({ matrix, rows }: CountriesTableProps) {
  const sort = useView((view) => view.rows)
  const chosen = useView((view) => view.columns)
  const filters = useViewParts(filterParts)
  const narrow = useMediaQuery(narrowScreen)
  const components = useMemo(
    () => matrix.components.filter((component) => keepsComponent(filters, component)),
    [matrix, filters],
  )
  const columns = useMemo(() => columnsOf(components, narrow), [components, narrow])
  // All at once is no glance: the rest is chosen, as are the strips, by narrowing to components or among the columns.
  // Paper has no room for strips.
  const isPrinted = useMediaQuery('print')
  const strips = components.length < matrix.components.length && !isPrinted ? components.map(({ id }) => id) : []
  const standard = columns.map(({ id }) => id).filter((id) => atFirst.includes(id) || strips.includes(id))
  const keysId = useId()
  const tableRef = useRef<HTMLTableElement>(null)
  return (
    <div
      className={styles['table']}
      ref={(frame) => {
        tableRef.current = frame?.querySelector('table') ?? null
        tableRef.current?.setAttribute('aria-describedby', keysId)
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
        tools={
          <p id={keysId} className={styles['keys']}>
            The arrow keys walk through the table, from cell to cell.
          </p>
        }
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

function columnsOf(components: readonly Component[], narrow: boolean): DataColumn<CountryRow>[] {
  const column = (
    id: string,
    header: string,
    width: number,
    cell: (row: CountryRow) => ReactNode,
    more: Partial<DataColumn<CountryRow>> = {},
  ): DataColumn<CountryRow> => ({ id, header, width, cell, sortValue: (row) => sortValueOf(row, id), ...more })

  const all = [
    column('name', 'Country', narrow ? 6.5 : 9, (row) => <NameCell row={row} />),
    column('firstStrategy', 'First strategy', 6.5, (row) => <FirstStrategyCell row={row} />, {
      rule: 'by the first day that it may be, then by the last',
    }),
    ...keyColumns.map((key) =>
      column(
        key.id,
        key.header,
        (narrow ? narrowWidths : widths)[key.names],
        (row) => <KeyCell row={row} column={key} />,
        {
          rule: 'yes before partial before no, then by the day from which it holds',
        },
      ),
    ),
    column('inForce', 'Instruments in force', 5.5, (row) => <InForceCell row={row} />, { mostFirst: true }),
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
    column('lastChange', 'Last change', 7, (row) => <LastChangeCell row={row} />, {
      mostFirst: true,
      rule: 'by the latest day that it may be; what is only known as “or before” stands before what was on that day',
    }),
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

function NameCell({ row: { actor, thin } }: { row: CountryRow }) {
  return (
    <span className={styles['name']}>
      <PlaceLink to={{ screen: 'countries', page: actor.id }} data-nav="">
        <ActorName actor={actor} />
      </PlaceLink>
      {thin && (
        <small>
          little recorded: {thin.answered} of {thin.of} questions answered
        </small>
      )}
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

/** What stands for the answer, then the answer and from when it holds. */
function KeyCell({ row, column: { id, indicator, yes } }: { row: CountryRow; column: KeyColumn }) {
  const key = row.answers.get(id)
  if (key) {
    return (
      <EvidenceCell id={`${row.actor.id}.${indicator}`}>
        <KeyContents answer={key} yes={yes} />
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

function KeyContents({ answer: { answer, standing }, yes }: { answer: KeyAnswer; yes: string }) {
  const isCertain = answer.values.length === 1 && answer.finding?.since !== undefined
  const since = isCertain ? formatSince(answer.finding.since) : ''
  const says = isCertain && answer.values[0] === 'yes' ? yes : answerInWords(answer)
  const [named, ...others] = standing
  return (
    <>
      <Glyph kind={markOf(answer)} />
      {named && (
        <span className={`${styles['first']} ${styles['named']}`} title={standing.map(({ whole }) => whole).join('; ')}>
          {named.name}
          {yearBeside(named)}
          {others.length > 0 && (
            <>
              {' '}
              <span className={styles['more']}>and {others.length} more</span>
            </>
          )}
        </span>
      )}
      {says === yes && <span className="visually-hidden">yes: </span>}
      <span className={styles[named ? 'soft' : 'first']}>{`${says} ${since}`.trim()}</span>
    </>
  )
}

/** The record's own year, unless its name says one. */
function yearBeside({ name, date }: StandingRecord): string {
  const year = date?.slice(0, 4)
  return year === undefined || /\b(19|20)\d\d\b/.test(name) ? '' : `, ${year}`
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
  const asOf = useView((view) => view.asOf)
  if (!lastChange) return <span className={styles['soft']}>none by this day</span>
  const { findings } = lastChange
  return (
    <EvidenceCell id={findings[0]!}>
      <span className={styles['whole']}>{lastChangeInWords(lastChange, asOf)}</span>
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
