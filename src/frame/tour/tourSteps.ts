import type { Matrix } from '../../dataset/publish/matrix.ts'
import { answerOn } from '../../model/answer.ts'
import { courseIn } from '../../model/courses.ts'
import { formatDate, type Day } from '../../model/partialDate.ts'
import type { Place } from '../../model/screens.ts'
import { openingComponent } from '../../model/widestGap.ts'
import { nameInSentence } from '../../model/words.ts'
import { presetsOf } from '../presets.ts'
import { defaultView, unchosenParts, type View } from '../../view/view.ts'

/** A stop of the tour: where it is, what is chosen there, what is pointed at, and what is said. */
export interface TourStep {
  readonly title: string
  readonly words: string
  readonly to: Place
  readonly view: View
  /** Finds what is pointed at, by role and name; the first that is there and shown. */
  readonly target: string
}

const pastDay: Day = '2012-12-31'

/** The stops, in order. What they show is chosen from the record by rule, so that it is there in every release. */
export function tourSteps(matrix: Matrix): TourStep[] {
  // Each stop undoes what the one before it had chosen.
  const standard: View = { ...unchosenParts, ...defaultView(matrix) }
  const { actor, indicator, component } = yesIn(matrix, openingComponent(matrix))
  const [one, other] = presetsOf(matrix).find(({ actors }) => actors.length === 2)?.actors ?? standard.actors
  return [
    {
      title: 'Squares are answers',
      words:
        'Each square is one question put to one state: full for yes, half for partial, empty for no. Bare corners and a dotted ' +
        'ring say that a no is only inferred, or that nothing is known. The number counts what is in place.',
      to: { screen: 'compare' },
      view: standard,
      target: '[aria-label="What the marks mean"]',
    },
    {
      title: 'Rows open, columns sort',
      words: `A row is a component of national strategy; opened, it shows its questions. ${component.label} is open because it divides the states most. Press a head to sort by it.`,
      to: { screen: 'compare' },
      view: standard,
      target: `main tr:has([data-evidence$=".${component.id}"]), main table`,
    },
    {
      title: 'The day moves',
      words: `Now it is ${formatDate(pastDay)}: every square, count and sentence follows. Step from change to change, drag the day, type it, or press the comma and full-stop keys.`,
      to: { screen: 'compare' },
      view: { ...standard, asOf: pastDay },
      target: '[role="group"]:has([type="range"])',
    },
    {
      title: 'Every answer has its evidence',
      words: `Press any cell: here ${nameInSentence(actor.name)}’s answer to “${indicator.question}” opens to its reading rule, its history, its instruments and sources, and to how they were checked.`,
      to: { screen: 'compare' },
      view: { ...standard, open: [component.id], evidence: `${actor.id}.${indicator.id}` },
      target: 'aside[aria-label="Evidence"]',
    },
    {
      title: 'The same record over time',
      words:
        'Each mark is an event; its shape says what kind, its size how much it matters, a band that the day is known only to ' +
        'the month or year. Zoom and pan; what lies after the day is dimmed. The table beneath holds the same.',
      to: { screen: 'timeline' },
      view: standard,
      target: 'main section[aria-label="Timeline"]',
    },
    {
      title: 'Two face to face',
      words:
        'Countries are a table, a profile of each, and any two face to face. Whom you choose here is chosen on every screen, ' +
        'and stands in the address: any link shows again what you see.',
      to: { screen: 'countries' },
      view: { ...standard, pair: [{ actor: one! }, { actor: other! }] },
      target: 'main h1',
    },
    {
      title: 'Everything as a list',
      words:
        'Documents, institutions, milestones and sources as tables to search, filter and sort; each record has a page of its ' +
        'own, with what it says and what rests on it.',
      to: { screen: 'documents' },
      view: standard,
      target: 'main table, main h1',
    },
    {
      title: 'What it does not know',
      words:
        'The method says how all this is counted, with a worked example on the day that you choose, and lists what is disputed ' +
        'and what is still open. That was the tour.',
      to: { screen: 'about', page: 'method' },
      view: standard,
      target: 'main h1',
    },
  ]
}

/** The first question of a component that a country answers yes at the release; else its first question. */
function yesIn(matrix: Matrix, componentId: string) {
  const component = matrix.components.find(({ id }) => id === componentId) ?? matrix.components[0]!
  const countries = matrix.actors.filter(({ kind }) => kind === 'country')
  const cells = component.indicators.flatMap((indicator) => countries.map((actor) => ({ actor, indicator, component })))
  const isYes = ({ actor, indicator }: (typeof cells)[number]) => {
    const { finding, values } = answerOn(courseIn(matrix, actor.id, indicator.id), matrix.dataset.released)
    return finding !== undefined && values.length === 1 && values[0] === 'yes'
  }
  return cells.find(isYes) ?? cells[0]!
}
