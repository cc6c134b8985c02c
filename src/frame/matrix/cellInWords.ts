import type { MatrixFinding } from '../../dataset/publish/matrix.ts'
import type { Answer } from '../../model/answer.ts'
import { formatCount, formatMean } from '../../model/coverage.ts'
import type { BlocVerdict } from '../../model/difference.ts'
import { answerInWords, tallyInWords, verdictInWords } from '../../model/words.ts'
import type { ComponentCell, ComponentRow, QuestionCell, QuestionRow } from './rows.ts'

/** What a cell says, for the ear. */
export function cellInWords(row: ComponentRow | QuestionRow, actor: string, headline?: string): string {
  return 'component' in row
    ? componentCellInWords(row, row.cells.get(actor)!, headline)
    : questionCellInWords(row.cells.get(actor)!)
}

/** What is in place of a component, how that stands to the baseline, and the position. */
function componentCellInWords(
  { component }: ComponentRow,
  { coverage, mean, answers, verdict, different, changed }: ComponentCell,
  headline?: string,
): string {
  if (!coverage) return 'no members yet'
  const meanInWords = mean ? `, the mean of the members is ${formatMean(mean)}` : ''
  const answersInWords = answers ? `: ${answers.map(answerInWords).join(', ')}` : ''
  const inPlace = `${formatCount(coverage)} of ${component.indicators.length} in place${meanInWords}${answersInWords}`
  return sentences(inPlace, againstBaseline(verdict, different), changed && changedInWords, headline)
}

/** The answer and since when, and how it stands to the baseline. */
function questionCellInWords({ answer, memberAnswers, verdict, changed }: QuestionCell): string {
  const said = answer
    ? `${answer.inferred && answer.values.length === 1 ? 'no, inferred' : answerInWords(answer)} ${yearOf(answer)}`.trim()
    : memberAnswers && (memberAnswers.length > 0 ? tallyInWords(memberAnswers) : 'no members yet')
  return sentences(said, againstBaseline(verdict), changed && changedInWords)
}

/** The year since when an answer holds, or may hold: `2012`, `≤1997`, `2012?`. */
export function yearOf({ finding, possible }: Answer<MatrixFinding>): string {
  const open = possible[0]?.since
  if (open) return `${open.replace('≤', '').slice(0, 4)}?`
  const since = finding?.since
  if (!since) return ''
  return since.startsWith('≤') ? since.slice(0, 5) : since.slice(0, 4)
}

export const changedInWords = 'Changed with the last step in time'

function againstBaseline(verdict: BlocVerdict | undefined, count?: number): string | undefined {
  if (!verdict) return undefined
  return `Against the baseline: ${verdictInWords[verdict]}${verdict === 'different' && count ? ` in ${count}` : ''}`
}

function sentences(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join('. ')
}
