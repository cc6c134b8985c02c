import type { Matrix } from '../../dataset/publish/matrix.ts'
import { answerOn } from '../../model/answer.ts'
import { answersOn } from '../../model/courses.ts'
import { formatCount } from '../../model/coverage.ts'
import { addMonths, dayNumberOf, dayOf, formatDate, formatSince, type Day } from '../../model/partialDate.ts'
import { answerInWords, markOf, nameInSentence } from '../../model/words.ts'
import { componentCoverage } from '../../model/widestGap.ts'
import { ActorName } from '../../frame/evidence/ActorAnswer.tsx'
import { CourseList } from '../../frame/evidence/CourseList.tsx'
import { courseSteps } from '../../frame/evidence/courseSteps.ts'
import { EvidenceButton } from '../../frame/EvidenceButton.tsx'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import controls from '../../ui/controls.module.css'
import { Glyph, GlyphStrip } from '../../ui/Glyph.tsx'
import { changeView, useView } from '../../view/store.ts'
import styles from './MethodPage.module.css'
import { sumInWords, workedExample } from './workedExample.ts'

/** One question, worked through on the day that the reader has chosen. */
export function WorkedExample({ matrix }: { matrix: Matrix }) {
  const asOf = useView((view) => view.asOf)
  const example = workedExample(matrix)
  if (!example) return <p>No answer of this record changed on a day that is known only to the month or the year.</p>
  const { actor, component, indicator, finding, range, course } = example
  const answerOf = answersOn(matrix, asOf)
  const answer = answerOn(course, asOf)
  const answers = component.indicators.map(({ id }) => answerOf(actor.id, id))
  const name = nameInSentence(actor.name)
  const goTo = (day: Day) => changeView({ asOf: day })
  return (
    <div className={styles['example']} role="group" aria-label="A worked example">
      <h3>A worked example, as of {formatDate(asOf)}</h3>
      <p className={styles['question']}>
        <ActorName actor={actor} /> · {indicator.question}
      </p>
      <p>
        The record says <b>{finding.value}</b> {formatSince(finding.since)}: from some day between{' '}
        {formatDate(range.first)} and {formatDate(range.last)}. On {formatDate(asOf)} the answer is{' '}
        <b>
          <Glyph kind={markOf(answer)} /> {answerInWords(answer)}
        </b>
        {reasonFor(asOf, range.first, range.last)}
      </p>
      <CourseList steps={courseSteps(course, asOf, 'no')} goTo={goTo} />
      <div className={styles['days']} role="group" aria-label="Try a day">
        Try a day:
        {[dayBefore(range.first), middleOf(range.first, range.last), range.last].map((day) => (
          <button
            key={day}
            type="button"
            className={controls['button']}
            aria-pressed={day === asOf}
            onClick={() => goTo(day)}
          >
            {formatDate(day)}
          </button>
        ))}
      </div>
      <p>
        It is one of the {component.indicators.length} questions of{' '}
        <PlaceLink to={{ screen: 'components', page: component.id }}>{component.label}</PlaceLink>. What {name} has in
        place of them on the day adds up to <b>{formatCount(componentCoverage(component, actor.id, answerOf))}</b> of{' '}
        {component.indicators.length}:
      </p>
      <p className={styles['sum']}>
        <GlyphStrip kinds={answers.map(markOf)} /> {sumInWords(answers)}
      </p>
      <p>
        <EvidenceButton id={`${actor.id}.${indicator.id}`} className={controls['button']}>
          On what the answer rests
        </EvidenceButton>
      </p>
    </div>
  )
}

function reasonFor(day: Day, first: Day, last: Day): string {
  if (day < first) return ': the first of these days has not come, so the finding is not there yet.'
  if (day >= last) return ': the last of these days has come, so the finding has begun.'
  return ': the day lies among them, so it may have begun or not.'
}

function dayBefore(day: Day): Day {
  return dayOf(dayNumberOf(day) - 1)
}

/** A day within the range: a month later where it is a year, else half way. */
function middleOf(first: Day, last: Day): Day {
  const half = dayOf((dayNumberOf(first) + dayNumberOf(last)) / 2)
  const months = addMonths(first, 6)
  return months < last ? months : half
}
