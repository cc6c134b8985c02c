import type { Matrix } from '../dataset/publish/matrix.ts'
import { answerOn, saysTheSame, type Answer } from './answer.ts'
import { answersOn, courseIn } from './courses.ts'
import type { Interval } from './coverage.ts'
import type { Day } from './partialDate.ts'
import { componentCoverage } from './widestGap.ts'

/** A time in which an answer is another one than before the edit. */
export interface AnswerEffect {
  readonly actor: string
  readonly indicator: string
  /** The first day; empty if it is so from ever. */
  readonly from: Day
  /** The first day on which it is not so any more; absent if it stays so. */
  readonly until?: Day
  readonly before: Answer
  readonly after: Answer
}

/** A coverage that is another one on the day of the release. */
export interface CoverageEffect {
  readonly actor: string
  readonly component: string
  readonly questions: number
  readonly before: Interval
  readonly after: Interval
}

/** What an edit of the dataset does to the comparisons. */
export interface Effects {
  /** The day for which the coverages are told: that of the release, the earlier one if there are two. */
  readonly day: Day
  readonly answers: readonly AnswerEffect[]
  readonly coverage: readonly CoverageEffect[]
}

/**
 * How the answers and coverages of two states of the dataset differ, for the actors and questions that are in both. A new
 * country, or a new question, is a record that was added; there is nothing before it to compare with.
 */
export function effectsBetween(before: Matrix, after: Matrix): Effects {
  const inBoth = (one: readonly { readonly id: string }[], other: readonly { readonly id: string }[]) => {
    const ids = new Set(one.map(({ id }) => id))
    return other.filter(({ id }) => ids.has(id)).map(({ id }) => id)
  }
  const countries = inBoth(
    before.actors,
    after.actors.filter(({ kind }) => kind === 'country'),
  )
  const questionsOf = ({ components }: Matrix) => components.flatMap(({ indicators }) => indicators)
  const questions = inBoth(questionsOf(before), questionsOf(after))
  const day = [before.dataset.released, after.dataset.released].sort()[0]!
  const [answerBefore, answerAfter] = [answersOn(before, day), answersOn(after, day)]
  return {
    day,
    answers: countries.flatMap((actor) =>
      questions.flatMap((indicator) => answerEffects(before, after, actor, indicator)),
    ),
    coverage: countries.flatMap((actor) =>
      after.components.flatMap((component): CoverageEffect[] => {
        const componentBefore = before.components.find(({ id }) => id === component.id)
        if (!componentBefore) return []
        const one = componentCoverage(componentBefore, actor, answerBefore)
        const other = componentCoverage(component, actor, answerAfter)
        if (one.least === other.least && one.most === other.most) return []
        const questions = component.indicators.length
        return [{ actor, component: component.id, questions, before: one, after: other }]
      }),
    ),
  }
}

function answerEffects(before: Matrix, after: Matrix, actor: string, indicator: string): AnswerEffect[] {
  const [one, other] = [courseIn(before, actor, indicator), courseIn(after, actor, indicator)]
  const days = [...new Set([...one, ...other].map(({ from }) => from))].sort()
  const effects: AnswerEffect[] = []
  for (const [index, from] of days.entries()) {
    const [answerBefore, answerAfter] = [answerOn(one, from), answerOn(other, from)]
    if (saysTheSame(answerBefore, answerAfter)) continue
    const until = days[index + 1]
    const last = effects.at(-1)
    const goesOn =
      last?.until === from && saysTheSame(last.before, answerBefore) && saysTheSame(last.after, answerAfter)
    if (goesOn) effects.pop()
    const start = goesOn ? last.from : from
    effects.push({
      actor,
      indicator,
      from: start,
      ...(until !== undefined && { until }),
      before: answerBefore,
      after: answerAfter,
    })
  }
  return effects
}
