import type { DatasetDiff, FactChange, KeyChange } from '../dataset/diff.ts'
import { isSame } from '../dataset/isSame.ts'
import { formatCount } from './coverage.ts'
import type { AnswerEffect, Effects } from './effects.ts'
import { dayNumberOf, dayOf } from './partialDate.ts'
import { answerInWords } from './words.ts'

/** The words for a change of the dataset, in order; the terminal, release notes and the studio show the same. */
export interface ChangeNotes {
  /** `2 added, 1 changed, 1 withdrawn`, or that nothing changed. */
  readonly sum: string
  /** What a release does to those who use the data, and why: `**Minor**: …`. */
  readonly release?: ReleaseWord
  readonly sections: readonly NoteSection[]
}

export interface NoteSection {
  readonly heading: string
  readonly notes: readonly Note[]
}

/** A fact or an answer, and what there is to say of it, line by line. */
export interface Note {
  /** An id: `nz-doc-strategy-2011`, `nz.gov-strategy`. */
  readonly id: string
  readonly words: string
  /** Where it stands: `data/actors/nz/documents.json:41`. */
  readonly place?: string
  readonly lines: readonly string[]
}

/** What a release asks of those who use the data, by what changed in the files; a changed schema may make it greater. */
export interface ReleaseWord {
  /** Absent where not all files can be read. */
  readonly word?: 'major' | 'minor' | 'patch'
  readonly why: string
}

const headings = { added: 'Added', changed: 'Changed', withdrawn: 'Withdrawn' } as const

/** What changed, in words. Without `effects` (one of the states has errors) that part says why it is missing. */
export function changeNotes({ changes, unread }: DatasetDiff, effects?: Effects): ChangeNotes {
  const ways = ['added', 'changed', 'withdrawn'] as const
  const of = (way: FactChange['change']) => changes.filter(({ change }) => change === way)
  const counts = ways.filter((way) => of(way).length > 0).map((way) => `${of(way).length} ${way}`)
  // Of a new country each question is answered anew; that is one piece of news.
  const newActors = changes.filter(({ change, kind }) => change === 'added' && kind === 'actors').map(({ id }) => id)
  const isNewAnswer = ({ change, kind, id }: FactChange) =>
    change === 'added' && kind === 'findings' && newActors.includes(id.split('.')[0]!)
  const facts = ways.map((way) => ({
    heading: headings[way],
    notes: of(way)
      .filter((change) => !isNewAnswer(change))
      .map((change) => {
        const note = factNote(change)
        if (!newActors.includes(change.id)) return note
        const answers = changes.filter((each) => isNewAnswer(each) && each.id.startsWith(`${change.id}.`))
        const unknown = answers.filter(({ value }) => value === 'unknown').length
        return { ...note, lines: [`findings: + ${answers.length}${unknown > 0 ? `, ${unknown} of them unknown` : ''}`] }
      }),
  }))
  const lost = unread.map((path) => ({
    id: path,
    words: 'cannot be read, before or after: its changes are not told',
    lines: [],
  }))
  return {
    sum: counts.length + unread.length === 0 ? 'No fact changed' : counts.join(', ') || 'Not all files can be read',
    sections: [{ heading: 'Not read', notes: lost }, ...facts, ...(effects ? effectSections(effects) : [])].filter(
      ({ notes }) => notes.length > 0,
    ),
  }
}

/**
 * What changed, as notes of a release: questions and their rules first, since they change what old answers mean; facts
 * counted by kind; what was withdrawn by name; answers and coverage.
 */
export function releaseNotes(diff: DatasetDiff, effects?: Effects): ChangeNotes {
  const { sum, sections } = changeNotes(diff, effects)
  const isQuestion = ({ kind }: FactChange) => kind === 'indicators' || kind === 'components'
  const kinds = [...new Set(diff.changes.map(({ kind }) => kind))]
  const facts = kinds.map((kind) => {
    const ways = ['added', 'changed', 'withdrawn'] as const
    const counts = ways.map((way) => [diff.changes.filter((it) => it.kind === kind && it.change === way).length, way])
    return {
      id: kind,
      words: counts.flatMap(([count, way]) => (count === 0 ? [] : [`${count} ${way}`])).join(', '),
      lines: [],
    }
  })
  const told = [
    { heading: 'Questions and their rules', notes: diff.changes.filter(isQuestion).map(factNote) },
    { heading: 'Facts', notes: facts },
    ...sections.filter(({ heading }) => heading !== headings.added && heading !== headings.changed),
  ]
  return { sum, release: releaseWord(diff), sections: told.filter(({ notes }) => notes.length > 0) }
}

/** What goes by itself: a source that nothing cites any more, a question that was settled. */
const passing: readonly FactChange['kind'][] = ['sources', 'open']

/** The greatest of the three words that applies, as "Versions" in the README of the data has them. */
export function releaseWord({ changes, unread }: DatasetDiff): ReleaseWord {
  if (unread.length > 0) return { why: `the word cannot be told: ${someOf(unread)} cannot be read` }
  const schema = changes.flatMap(({ kind, keys }) =>
    kind === 'info' ? keys.filter(({ key }) => key === 'schemaVersion') : [],
  )
  const lost = changes
    .filter(({ isLinkLost, kind }) => isLinkLost && !passing.includes(kind))
    .map(({ id, idBefore = id }) => idBefore)
  const reasons = [
    ...schema.map(({ before = 1, after = 1 }) => `schemaVersion ${inWords(before)} became ${inWords(after)}`),
    ...(lost.length > 0 ? [`gone without a record that \`replaces\` it: ${someOf(lost)}`] : []),
  ]
  if (reasons.length > 0) return { word: 'major', why: reasons.join('; ') }

  const asked = (change: FactChange) => isNewOrGone(change) || change.keys.some(({ key }) => isOfQuestion(key))
  const questions = changes.filter((change) => change.kind === 'indicators' && asked(change))
  const others = changes.filter((change) => ['components', 'actors'].includes(change.kind) && isNewOrGone(change))
  const minor = [...questions, ...others].map(({ change, id }) => `${someOf([id])} ${change}`)
  if (minor.length > 0) return { word: 'minor', why: fewOf(minor) }
  return { word: 'patch', why: changes.length === 0 ? 'no fact changed' : 'facts and words alone' }
}

function isNewOrGone({ change, idBefore }: FactChange): boolean {
  return change !== 'changed' || idBefore !== undefined
}

function isOfQuestion(key: string): boolean {
  return key === 'question' || key === 'component' || key === 'rule' || key.startsWith('rule.')
}

function someOf(ids: readonly string[]): string {
  return fewOf(ids.map((id) => `\`${id}\``))
}

function fewOf(names: readonly string[]): string {
  const most = 5
  return names.length > most ? `${names.slice(0, most).join(', ')} and ${names.length - most} more` : names.join(', ')
}

/** The notes as Markdown, as they go into release notes and descriptions of changes. */
export function markdownOf({ sum, release, sections }: ChangeNotes): string {
  const parts = sections.map(({ heading, notes }) => {
    const items = notes.map(({ id, words, lines }) => {
      const first = `- \`${onOneLine(id)}\`${words ? ` ${escaped(words)}` : ''}`
      return [first, ...lines.map((line) => `  - ${escaped(line)}`)].join('\n')
    })
    return `## ${heading}\n\n${items.join('\n')}\n`
  })
  const { word, why } = release ?? {}
  const head = word ? `**${word[0]!.toUpperCase()}${word.slice(1)}**: ${why}.\n\n` : why ? `${why}.\n\n` : ''
  return [`${head}${sum}.\n`, ...parts].join('\n')
}

function escaped(words: string): string {
  return onOneLine(words).replaceAll(/[\\`*_<>[\]]/g, (letter) => `\\${letter}`)
}

/** A line break would end a point of the list, and let what follows begin another one. */
function onOneLine(words: string): string {
  return words.replaceAll(/\s*[\n\r\u2028\u2029]\s*/g, ' ')
}

function factNote(change: FactChange): Note {
  const { id, idBefore, mergedInto, isLinkLost, value, name, path, line, keys } = change
  return {
    id,
    words: shortened([value, name].filter(Boolean).join(': '), 100),
    place: `${path}:${line}`,
    lines: [
      ...(idBefore === undefined ? [] : [`was ${idBefore}`]),
      ...(mergedInto === undefined ? [] : [`merged into ${mergedInto}`]),
      ...(isLinkLost && idBefore !== undefined
        ? [`no record names ${idBefore} in "replaces": links to it arrive nowhere`]
        : []),
      ...keys.flatMap(keyLines),
    ],
  }
}

function keyLines({ key, before, after }: KeyChange): string[] {
  if (Array.isArray(before ?? after) && Array.isArray(after ?? before)) {
    const [one, other] = [(before ?? []) as readonly unknown[], (after ?? []) as readonly unknown[]]
    const taken = one.filter((item) => !other.some((each) => isSame(each, item)))
    const put = other.filter((item) => !one.some((each) => isSame(each, item)))
    if (taken.length + put.length === 0)
      return [`${key}: another order: ${shortened(other.map(inWords).join(', '), 160)}`]
    return [...taken.map((item) => `${key}: − ${inWords(item)}`), ...put.map((item) => `${key}: + ${inWords(item)}`)]
  }
  if (before === undefined) return [`${key}: + ${inWords(after)}`]
  if (after === undefined) return [`${key}: − ${inWords(before)}`]
  return [`${key}: ${inWords(before)} → ${inWords(after)}`]
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return shortened(value, 160)
  if (typeof value !== 'object' || value === null) return String(value)
  const { source, locator, ...others } = value as { source?: unknown; locator?: unknown }
  if (typeof source === 'string' && Object.keys(others).length === 0) {
    return locator === undefined ? source : `${source}, ${String(locator)}`
  }
  return shortened(JSON.stringify(value), 160)
}

function shortened(words: string, most: number): string {
  const line = onOneLine(words)
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line
}

function effectSections({ day, answers, coverage }: Effects): NoteSection[] {
  const cells = new Map<string, AnswerEffect[]>()
  for (const effect of answers) {
    const cell = `${effect.actor}.${effect.indicator}`
    cells.set(cell, [...(cells.get(cell) ?? []), effect])
  }
  return [
    {
      heading: 'Answers',
      notes: [...cells].map(([id, effects]) => ({ id, words: '', lines: effects.map(answerLine) })),
    },
    {
      heading: `Coverage on ${day}`,
      notes: coverage.map(({ actor, component, questions, before, after }) => ({
        id: `${actor}.${component}`,
        words: `${formatCount(before)} → ${formatCount(after)} of ${questions}`,
        lines: [],
      })),
    },
  ]
}

function answerLine({ from, until, before, after }: AnswerEffect): string {
  const last = until === undefined ? undefined : dayOf(dayNumberOf(until) - 1)
  const time = from === '' ? (last ? `until ${last}` : 'always') : last ? `${from} to ${last}` : `from ${from} on`
  return `${time}: ${answerInWords(before)} → ${answerInWords(after)}`
}
