import type { Indicator, Matrix, MatrixActor } from '../../dataset/publish/matrix.ts'
import { everBefore } from '../../model/answer.ts'
import { dayNumberOf, type Day } from '../../model/partialDate.ts'
import { beginningInWords, gapInWords, placeInWords, type Beginning } from '../../model/precedence.ts'
import controls from '../../ui/controls.module.css'
import { Flag } from '../../ui/Flag.tsx'
import { changeView, useView, useViewParts } from '../../view/store.ts'
import { firstsOf, gapLength, pairsOf, successionsOf, type Pair, type Steps, type Succession } from './firsts.ts'
import styles from './FirstsTables.module.css'
import { SortedTable } from './SortedTable.tsx'
import { beganWith } from './zeroOf.ts'

interface FirstsProps {
  readonly matrix: Matrix
  readonly indicator: Indicator
}

/** Who was first, and by how much each was before each other. */
export function FirstsTables({ matrix, indicator }: FirstsProps) {
  const { released } = matrix.dataset
  const firsts = firstsOf(matrix, useViewParts(['actors', 'inferred']), indicator.id)
  const pairs = pairsOf(firsts, released)
  return (
    <>
      <SortedTable
        caption="In the order of time"
        rows={firsts}
        idOf={({ actor }) => actor.id}
        sortedBy="place"
        columns={[
          {
            id: 'country',
            header: 'Country',
            sortValue: (row) => row.actor.name,
            cell: (row) => <Named actor={row.actor} />,
          },
          {
            id: 'first',
            header: 'First full yes',
            sortValue: ({ yes }) => sortDay(yes),
            cell: (row) => <FirstSteps actor={row.actor} steps={row} indicator={indicator} />,
          },
          {
            id: 'place',
            header: 'Place',
            sortValue: ({ place }) => place && place.best * 100 + place.worst,
            cell: ({ place }) => (place ? placeInWords(place) : '–'),
          },
        ]}
      />
      {pairs.length > 0 && (
        <SortedTable<Pair>
          caption="Pairs and gaps"
          rows={pairs}
          idOf={({ id }) => id}
          sortedBy="lead"
          columns={[
            {
              id: 'earlier',
              header: 'Country',
              sortValue: ({ one }) => one.name,
              cell: ({ one }) => <Named actor={one} />,
            },
            { id: 'lead', header: 'Was', sortValue: sortGap, cell: ({ gap }) => gapInWords(gap) },
            {
              id: 'later',
              header: 'Than',
              sortValue: ({ other }) => other.name,
              cell: ({ other }) => <Named actor={other} />,
            },
          ]}
        />
      )}
    </>
  )
}

/** The first full yes, and where it was partly so before, since when. */
function FirstSteps({ actor, steps, indicator }: { actor: MatrixActor; steps: Steps; indicator: Indicator }) {
  const asOf = useView((view) => view.asOf)
  const { yes, partial } = steps
  return (
    <>
      <AnswerButton actor={actor} indicator={indicator} beginning={yes} />
      {partial && (
        <span className={styles['soft']}>
          {partlyInWords(partial)}
          {afterInWords(partial, asOf)}
        </span>
      )}
    </>
  )
}

function partlyInWords(partial: Beginning): string {
  const isDated = partial.certainFrom !== undefined && partial.certainFrom !== everBefore
  return `partly${isDated ? ' since' : ':'} ${beginningInWords(partial)}`
}

/** That it lies after the day that is shown, or may. */
function afterInWords({ possibleFrom, certainFrom }: Beginning, asOf: Day): string {
  if (certainFrom === undefined || certainFrom <= asOf) return ''
  return possibleFrom > asOf ? ', after the day' : ', perhaps after the day'
}

interface SuccessionTableProps {
  readonly matrix: Matrix
  readonly one: Indicator
  readonly other: Indicator
}

/** In each country, which of two came first, and by how much. */
export function SuccessionTable({ matrix, one, other }: SuccessionTableProps) {
  const successions = successionsOf(matrix, useViewParts(['actors', 'inferred']), one.id, other.id)
  const headOf = (indicator: Indicator) => `${upperFirst(beganWith(indicator))}: first full yes`
  return (
    <SortedTable<Succession>
      key={`${one.id} ${other.id}`}
      caption="Which came first in each country"
      rows={successions}
      idOf={({ actor }) => actor.id}
      sortedBy="one"
      columns={[
        {
          id: 'within',
          header: 'Country',
          sortValue: ({ actor }) => actor.name,
          cell: ({ actor }) => <Named actor={actor} />,
        },
        {
          id: 'one',
          header: headOf(one),
          sortValue: (row) => sortDay(row.one.yes),
          cell: (row) => <FirstSteps actor={row.actor} steps={row.one} indicator={one} />,
        },
        {
          id: 'other',
          header: headOf(other),
          sortValue: (row) => sortDay(row.other.yes),
          cell: (row) => <FirstSteps actor={row.actor} steps={row.other} indicator={other} />,
        },
        {
          id: 'gap',
          header: `The ${beganWith(one)} was`,
          sortValue: sortGap,
          cell: ({ gap }) => (gap ? gapInWords(gap) : 'neither by the release'),
        },
      ]}
    />
  )
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function Named({ actor: { id, name } }: { actor: MatrixActor }) {
  return (
    <span className={styles['named']}>
      <Flag code={id} />
      {name}
    </span>
  )
}

/** When it began, and the way to the evidence for it. */
function AnswerButton({
  actor,
  indicator,
  beginning,
}: {
  actor: MatrixActor
  indicator: Indicator
  beginning: Beginning | undefined
}) {
  const asOf = useView((view) => view.asOf)
  const after = beginning ? afterInWords(beginning, asOf) : ''
  const words = beginningInWords(beginning) + after
  return (
    <button
      type="button"
      className={`${controls['quiet']} ${styles['answer']}`}
      data-after={after !== '' || undefined}
      aria-label={`${words}: evidence for ${actor.name}, ${beganWith(indicator)}`}
      onClick={() => changeView({ evidence: `${actor.id}.${indicator.id}` })}
    >
      {words}
    </button>
  )
}

/** By the first day that is possible, then by the last; what is open stands before all, what never began after all. */
function sortDay(beginning: Beginning | undefined): number | undefined {
  if (!beginning?.certainFrom) return beginning && beginning.certainFrom === everBefore ? -Infinity : undefined
  return dayNumberOf(beginning.certainFrom)
}

/** What cannot be told stands last. */
function sortGap({ gap }: { readonly gap: Pair['gap'] | undefined }): number | undefined {
  if (!gap || (gap.least < 0 && gap.most > 0)) return undefined
  return gapLength(gap)
}
