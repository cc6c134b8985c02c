import type { Matrix } from '../../dataset/publish/matrix.ts'
import { PageContents } from '../../frame/page/PageContents.tsx'
import { PageSection } from '../../frame/page/PageSection.tsx'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import screen from '../../frame/screen.module.css'
import { answersOn } from '../../model/courses.ts'
import { formatDate } from '../../model/partialDate.ts'
import { answerInWords, counted } from '../../model/words.ts'
import { Glyph, type GlyphKind } from '../../ui/Glyph.tsx'
import { useView } from '../../view/store.ts'
import { HowToCite } from '../HowToCite.tsx'
import { Accuracy } from './Accuracy.tsx'
import { CheckTable } from './CheckTable.tsx'
import { DisputeList } from './DisputeList.tsx'
import styles from './MethodPage.module.css'
import { OpenList } from './OpenList.tsx'
import { WorkedExample } from './WorkedExample.tsx'

const parts = {
  answers: 'What the answers mean',
  day: 'An answer on a day',
  coverage: 'Coverage, and what is compared',
  checking: 'How facts are checked',
  accuracy: 'How many are wrong',
  disputes: 'In dispute',
  gaps: 'Known gaps',
  clocks: 'Two clocks',
  cite: 'How to cite, licence',
}

/** How the atlas answers and counts, how its facts are checked, and what it does not know. */
export function MethodPage({ matrix }: { matrix: Matrix }) {
  const { released, checked } = matrix.dataset
  const cautioned = matrix.components
    .filter(({ caution }) => caution === undefined)
    .flatMap(({ indicators }) => indicators.filter(({ caution }) => caution !== undefined))
    .map(({ question }) => `“${question}”`)
  return (
    <main className={screen['screen']} id="main">
      <h1>Method</h1>
      <p className={screen['sentence']}>
        The atlas describes instruments, not virtues. It asks factual questions, dates the answers, shows on what each
        rests, and counts in front of the reader. There is no score of the best country.
      </p>
      <PageContents parts={Object.entries(parts).map(([id, title]) => ({ id, title }))} />
      <div className={styles['text']}>
        <PageSection id="answers" title={parts.answers}>
          <Answers matrix={matrix} />
        </PageSection>
        <PageSection id="day" title={parts.day}>
          <p>
            A finding says what the answer is and since when. It holds until the next finding of the same state and
            question. The day since when may be known only to the month or the year: then it stands for every day of
            that month or year. Before the first of these days the finding is not there yet; within them it may be
            there; on the last one, and after, it certainly is. A date with “or before” has no first day.
          </p>
          <p>
            So an answer on a day is a <em>set</em> of what is possible: that of the last finding that certainly holds,
            and those of later ones that may hold already. A set of two is drawn as changed about this day; unknown
            stands for all three.
          </p>
          <WorkedExample matrix={matrix} />
        </PageSection>
        <PageSection id="coverage" title={parts.coverage}>
          <ul>
            <li>
              <b>Coverage</b> of a component counts how many of its questions are in place: yes 1, partial ½, no 0, from
              the least to the most that the sets allow. It is shown as a count, never as a percentage: the questions
              are few, and they are not of equal weight.
            </li>
            <li>
              <b>Spread</b> is the least and the most that the coverages of any two states can lie apart. Rows are
              sorted by the least: by what is certain.
            </li>
            <li>
              <b>Different</b> are two answers that have nothing possible in common; <b>same</b> are two that are both
              the same single value; of all others the record <b>cannot tell</b>.
            </li>
            <li>
              <b>A bloc</b> has no answers of its own: it is shown as the answers of those who are its members on the
              day, and stands in no spread and no ranking.
            </li>
            <li>
              <b>A high count is no praise.</b> Some instruments limit people; components and questions of that kind say
              so beside their names:{' '}
              {matrix.components
                .filter(({ caution }) => caution !== undefined)
                .map(({ id, label }, index) => (
                  <span key={id}>
                    {index > 0 && ', '}
                    <PlaceLink to={{ screen: 'components', page: id }}>{label}</PlaceLink>
                  </span>
                ))}
              {cautioned.length > 0 && `; of other components: ${cautioned.join(' ')}`}
            </li>
          </ul>
        </PageSection>
        <PageSection id="checking" title={parts.checking}>
          <p>
            Each fact says how it was checked: <b>read</b> in a source that it cites, or <b>known</b> and still to be
            checked. Where a law is known from a newspaper or an encyclopaedia only, the evidence says that its text was
            not seen. Where a fact names no other day, it was checked on {formatDate(checked)}.
          </p>
          <CheckTable />
        </PageSection>
        <PageSection id="accuracy" title={parts.accuracy}>
          <Accuracy matrix={matrix} />
        </PageSection>
        <PageSection id="disputes" title={parts.disputes}>
          <DisputeList matrix={matrix} />
        </PageSection>
        <PageSection id="gaps" title={parts.gaps}>
          <OpenList matrix={matrix} />
        </PageSection>
        <PageSection id="clocks" title={parts.clocks}>
          <p>
            <b>True from</b> is when something began in the world: it stands in the record, and the as-of day moves
            along it. <b>Recorded on</b> is when the atlas said so: the release, {formatDate(released)}, and the day of
            the check. A change in the world and a change in what is known are never mixed up: a past day shows what
            today’s record says of that day, not what was known then. Stances in words are those of the release day, and
            say so.
          </p>
        </PageSection>
        <PageSection id="cite" title={parts.cite}>
          <HowToCite matrix={matrix} />
        </PageSection>
      </div>
    </main>
  )
}

const meanings: readonly (readonly [GlyphKind, string, string])[] = [
  ['yes', 'Yes', 'The question’s reading rule for yes is met, and a source says so.'],
  ['partial', 'Partial', 'The rule for half way is met. The basis always says what is missing.'],
  ['no', 'No', 'Researched, and there is no such instrument: a finding of its own.'],
  [
    'inferred',
    'No, inferred',
    'No finding speaks of the day. The first one is a beginning, so there was nothing before it. Counted apart; a switch among the filters takes it as unknown.',
  ],
  [
    'open',
    'Changed about this day',
    'The day lies within the uncertainty of a beginning: both the old and the new answer are possible.',
  ],
  ['unknown', 'Unknown', 'The record cannot tell. Unknown is never taken as no.'],
]

/** Each mark with its meaning, and how many answers of the states bear it on the day. */
function Answers({ matrix }: { matrix: Matrix }) {
  const asOf = useView((view) => view.asOf)
  const answerOf = answersOn(matrix, asOf)
  const countries = matrix.actors.filter(({ kind }) => kind === 'country')
  const answers = matrix.components
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ id }) => countries.map((country) => answerOf(country.id, id)))
  const isOf: Readonly<Record<GlyphKind, number>> = {
    yes: answers.filter((it) => answerInWords(it) === 'yes').length,
    partial: answers.filter((it) => answerInWords(it) === 'partial').length,
    no: answers.filter((it) => answerInWords(it) === 'no').length,
    inferred: answers.filter((it) => answerInWords(it) === 'no (inferred)').length,
    open: answers.filter(({ values }) => values.length === 2).length,
    unknown: answers.filter(({ values }) => values.length === 3).length,
  }
  return (
    <>
      <p>
        Each component asks a few questions, and each question has a reading rule that says what counts as yes, as
        partial and as no; a rule that was changed after the first release shows the day.{' '}
        {counted(countries.length, 'states')} and {counted(answers.length / countries.length, 'questions')} make{' '}
        {counted(answers.length, 'answers')} on any day; on {formatDate(asOf)}:
      </p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">Answer</th>
            <th scope="col">What it means</th>
            <th scope="col" className={styles['number']}>
              Answers
            </th>
          </tr>
        </thead>
        <tbody>
          {meanings.map(([kind, name, meaning]) => (
            <tr key={kind}>
              <th scope="row">
                <Glyph kind={kind} /> {name}
              </th>
              <td>{meaning}</td>
              <td className={styles['number']}>{isOf[kind]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
