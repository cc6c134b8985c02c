import type { MatrixFinding } from '../../dataset/publish/matrix.ts'
import type { Answer } from '../../model/answer.ts'
import { formatCount, formatMean } from '../../model/coverage.ts'
import type { BlocVerdict } from '../../model/difference.ts'
import { answerInWords, markOf, tallyInWords, verdictInWords } from '../../model/words.ts'
import { Glyph, GlyphStrip } from '../../ui/Glyph.tsx'
import { RangeBar } from '../../ui/RangeBar.tsx'
import { VerdictSign } from '../../ui/VerdictSign.tsx'
import styles from './ComparisonMatrix.module.css'
import type { ComponentCell, ComponentRow, QuestionCell } from './rows.ts'

/** What an actor has in place of a component: a mark for each question, and the count. The words are for the ear. */
export function ComponentCellContents(props: {
  readonly row: ComponentRow
  readonly cell: ComponentCell
  readonly headline: string | undefined
}) {
  const { row, cell, headline } = props
  const total = row.component.indicators.length
  if (!cell.coverage) return <span className={styles['word']}>no members yet</span>
  return (
    <>
      <span className={styles['figures']} aria-hidden="true">
        {cell.answers && <GlyphStrip kinds={cell.answers.map(markOf)} />}
        {cell.mean && <RangeBar {...cell.coverage} mean={(cell.mean.least + cell.mean.most) / 2} of={total} />}
        <span className={styles['count']}>
          {formatCount(cell.coverage)}
          {cell.mean && <span className={styles['mean']}> mean {formatMean(cell.mean)}</span>}
        </span>
        <VerdictMark verdict={cell.verdict} count={cell.different} />
        {cell.changed && <ChangeMark />}
      </span>
      <span className="visually-hidden">
        {formatCount(cell.coverage)} of {total} in place
        {cell.mean && `, the mean of the members is ${formatMean(cell.mean)}`}
        {cell.answers && `: ${cell.answers.map(answerInWords).join(', ')}`}
        {spokenVerdict(cell.verdict, cell.different)}
        {cell.changed && '. Changed with the last step in time'}
      </span>
      {headline && (
        <>
          <span className="visually-hidden">. </span>
          <span className={styles['headline']}>{headline}</span>
        </>
      )}
    </>
  )
}

/** An answer to a question: mark, word and the year since when. */
export function QuestionCellContents({ cell }: { cell: QuestionCell }) {
  const { answer, memberAnswers, verdict, changed, matches } = cell
  return (
    <>
      <span className={styles['answer']} data-dimmed={!matches || undefined}>
        {answer && (
          <>
            <Glyph kind={markOf(answer)} />
            <span className={styles['word']}>
              {answer.inferred && answer.values.length === 1 ? (
                <>
                  no<span className="visually-hidden">, inferred</span>
                </>
              ) : (
                answerInWords(answer)
              )}
            </span>
            <VerdictMark verdict={verdict} />
            {changed && <ChangeMark />}
            <span className={styles['year']}>{yearOf(answer)}</span>
          </>
        )}
        {memberAnswers && memberAnswers.length > 0 && (
          <>
            <GlyphStrip kinds={memberAnswers.map(markOf)} />
            <span className={styles['word']}>{tallyInWords(memberAnswers)}</span>
            <VerdictMark verdict={verdict} />
            {changed && <ChangeMark />}
          </>
        )}
        {memberAnswers?.length === 0 && <span className={styles['word']}>no members yet</span>}
      </span>
      {/* An empty one would cost a layer in each of hundreds of cells. */}
      {(verdict || changed) && (
        <span className="visually-hidden">
          {spokenVerdict(verdict)}
          {changed && '. Changed with the last step in time'}
        </span>
      )}
    </>
  )
}

/** The year since when the answer holds, or may hold: `2012`, `≤1997`, `2012?`. */
function yearOf({ finding, possible }: Answer<MatrixFinding>): string {
  const open = possible[0]?.since
  if (open) return `${open.replace('≤', '').slice(0, 4)}?`
  const since = finding?.since
  if (!since) return ''
  return since.startsWith('≤') ? since.slice(0, 5) : since.slice(0, 4)
}

/** How a cell stands to the baseline, as a sign. */
function VerdictMark({ verdict, count }: { verdict: BlocVerdict | undefined; count?: number | undefined }) {
  if (!verdict) return null
  return (
    <span className={styles['verdict']} data-verdict={verdict} title={verdictInWords[verdict]} aria-hidden="true">
      <VerdictSign verdict={verdict} />
      {verdict === 'different' && count !== undefined && <span>{count}</span>}
    </span>
  )
}

function spokenVerdict(verdict: BlocVerdict | undefined, count?: number): string {
  if (!verdict) return ''
  return `. Against the baseline: ${verdictInWords[verdict]}${verdict === 'different' && count ? ` in ${count}` : ''}`
}

/** Something changed here with the last step in time. */
export function ChangeMark() {
  return <span className={styles['changed']} title="Changed with the last step in time" aria-hidden="true" />
}
