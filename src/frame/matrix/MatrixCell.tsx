import { formatCount, formatMean } from '../../model/coverage.ts'
import type { BlocVerdict } from '../../model/difference.ts'
import { answerInWords, markOf, tallyInWords, verdictInWords } from '../../model/words.ts'
import { Glyph, GlyphStrip } from '../../ui/Glyph.tsx'
import { RangeBar } from '../../ui/RangeBar.tsx'
import { VerdictSign } from '../../ui/VerdictSign.tsx'
import { changedInWords, yearOf } from './cellInWords.ts'
import styles from './ComparisonMatrix.module.css'
import type { ComponentCell, ComponentRow, QuestionCell } from './rows.ts'

/** What an actor has in place of a component: a mark for each question, and the count. `cellInWords` says it for the ear. */
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
      <span className={styles['figures']}>
        {cell.answers && <GlyphStrip kinds={cell.answers.map(markOf)} />}
        {cell.mean && <RangeBar {...cell.coverage} mean={(cell.mean.least + cell.mean.most) / 2} of={total} />}
        <span className={styles['count']}>
          {formatCount(cell.coverage)}
          {cell.mean && <span className={styles['mean']}> mean {formatMean(cell.mean)}</span>}
        </span>
        <VerdictMark verdict={cell.verdict} count={cell.different} />
        {cell.changed && <ChangeMark />}
      </span>
      {headline && <span className={styles['headline']}>{headline}</span>}
    </>
  )
}

/** An answer to a question: mark, word and the year since when. */
export function QuestionCellContents({ cell }: { cell: QuestionCell }) {
  const { answer, memberAnswers, verdict, changed, matches } = cell
  return (
    <span className={styles['answer']} data-dimmed={!matches || undefined}>
      {answer && (
        <>
          <Glyph kind={markOf(answer)} />
          <span className={styles['word']}>
            {answer.inferred && answer.values.length === 1 ? 'no' : answerInWords(answer)}
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
  )
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

/** Something changed here with the last step in time. */
export function ChangeMark() {
  return <span className={styles['changed']} title={changedInWords} aria-hidden="true" />
}
