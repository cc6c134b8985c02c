import { formatDate, type Day } from '../model/partialDate.ts'
import { counted } from '../model/words.ts'
import type { Comparison } from '../frame/matrix/rows.ts'

/** What a change of the view did to the table, for those who hear it. */
export function announcementOf(comparison: Comparison, asOf: Day, steppedFrom: Day | undefined): string {
  const { rows, columns, questionsShown } = comparison
  const shown = `As of ${formatDate(asOf)}: ${counted(questionsShown, 'questions')}, ${counted(columns.length, 'columns')}.`
  if (steppedFrom === undefined) return shown
  const changed = rows.flatMap(({ questions }) =>
    questions.flatMap(({ cells, indicator }) =>
      columns
        .filter(({ actor }) => cells.get(actor.id)!.changed)
        .map(({ actor }) => `${actor.name}, ${indicator.question}`),
    ),
  )
  if (changed.length === 0) return `${shown} Nothing shown changed.`
  const first = changed.length <= 3 ? `: ${changed.join('; ')}` : ''
  return `${shown} ${changed.length} ${changed.length === 1 ? 'answer' : 'answers'} changed${first}.`
}
