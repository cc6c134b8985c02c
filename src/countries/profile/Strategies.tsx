import { OriginalTitle } from '../../frame/evidence/OriginalTitle.tsx'
import { EvidenceButton } from '../../frame/EvidenceButton.tsx'
import type { DocumentStatus } from '../../model/documentStatus.ts'
import { formatDate, type Day } from '../../model/partialDate.ts'
import { joinNames } from '../../model/words.ts'
import { statusFor } from '../actorRecords.ts'
import { FindingBasis } from './FindingBasis.tsx'
import { Lineage } from './Lineage.tsx'
import type { LineageRow } from './lineage.ts'
import styles from './profile.module.css'
import type { ProfileProps } from './profileRecords.ts'
import { RecordButton } from './RecordButton.tsx'
import { strategyLines, type StrategyLife } from './strategyLines.ts'

/** The national strategies from the first to the one in force, and the other strategies and plans. */
export function Strategies({ matrix, actor, records, asOf }: ProfileProps) {
  const { released } = matrix.dataset
  const { national, others } = strategyLines(actor.id, matrix, records)
  if (national.length + others.length === 0) {
    return <p className={styles['soft']}>No strategy is recorded: not researched.</p>
  }
  const titled = (statuses: (found: readonly DocumentStatus[]) => boolean) =>
    national
      .filter(({ document, isCounted }) => isCounted && statuses(statusFor(actor.id, document, asOf, released)))
      .map(({ document }) => document.title)
  const first = national.filter(({ isCounted }) => isCounted).toSorted((a, b) => (a.from < b.from ? -1 : 1))[0]
  const partial = [...new Set(national.flatMap((it) => it.partial))]
  const certain = titled((found) => found.length === 1 && found[0] === 'in-force')
  const possible = titled((found) => found.length > 1 && found.includes('in-force'))
  const words = (row: LineageRow<StrategyLife>) => (
    <StrategyWords row={row} status={statusFor(actor.id, row.item.document, asOf, released)} />
  )
  return (
    <>
      {national.length > 0 && (
        <div className={styles['part']}>
          <p>
            {first &&
              `The first that counts as a national strategy: ${first.document.title}, ${formatDate(first.from)}. `}
            {first && standingInWords(certain, possible, asOf)}
          </p>
          {partial.length > 0 && (
            <div className={styles['summary']}>
              <p>
                What is counted as partial covers less than the question asks for
                {first && ', and is no first strategy'}.
              </p>
              <FindingBasis matrix={matrix} actor={actor} asOf={asOf} findings={partial} />
            </div>
          )}
          <Lineage name="National strategies in the order of time" items={national} asOf={asOf} released={released}>
            {words}
          </Lineage>
        </div>
      )}
      {others.length > 0 && (
        <div className={styles['part']}>
          <h3>Other strategies, doctrines and plans</h3>
          <Lineage name="Other strategies in the order of time" items={others} asOf={asOf} released={released}>
            {words}
          </Lineage>
        </div>
      )}
    </>
  )
}

function standingInWords(certain: readonly string[], possible: readonly string[], asOf: Day): string {
  if (certain.length + possible.length === 0) return `On ${formatDate(asOf)} none was in force.`
  return [
    certain.length > 0 && `In force on ${formatDate(asOf)}: ${joinNames(certain)}.`,
    possible.length > 0 && `Perhaps in force on that day: ${joinNames(possible)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

interface StrategyWordsProps {
  readonly row: LineageRow<StrategyLife>
  readonly status: readonly string[]
}

function StrategyWords({ row: { item, before, after }, status }: StrategyWordsProps) {
  const { document, from, to } = item
  const end = to === undefined ? '' : `; ${document.endedBy ?? 'ended'} ${formatDate(to)}`
  return (
    <>
      <RecordButton id={document.id}>{document.title}</RecordButton>{' '}
      {status.length === 1 && status[0] === 'in-force' && <span className={styles['label']}>in force</span>}{' '}
      {item.partial[0] !== undefined && (
        <EvidenceButton id={item.partial[0]} className={styles['partial']}>
          counted as partial
        </EvidenceButton>
      )}{' '}
      <span className={styles['soft']}>
        {document.type.replace('-', ' ')} of {formatDate(from)}
        {end}
        {before.length > 0 && `; it superseded ${years(before)}`}
        {after.length > 0 && `; superseded by ${years(after)}`}
      </span>
      {document.originalTitle && <OriginalTitle original={document.originalTitle} />}
    </>
  )
}

/** Those beside it in the line, by the year: their titles stand there. */
function years(lives: readonly StrategyLife[]): string {
  return `that of ${joinNames(lives.map(({ from }) => from.slice(0, 4)))}`
}
