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
        const answers = changes.filter((each) => isNewAnswer(each) && each.id.startsWith(`${change.id}.`)).length
        return { ...note, lines: [`findings: + ${answers}`] }
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
  return { sum, sections: told.filter(({ notes }) => notes.length > 0) }
}

/** The notes as Markdown, as they go into release notes and descriptions of changes. */
export function markdownOf({ sum, sections }: ChangeNotes): string {
  const parts = sections.map(({ heading, notes }) => {
    const items = notes.map(({ id, words, lines }) => {
      const first = `- \`${id}\`${words ? ` ${escaped(words)}` : ''}`
      return [first, ...lines.map((line) => `  - ${escaped(line)}`)].join('\n')
    })
    return `## ${heading}\n\n${items.join('\n')}\n`
  })
  return [`${sum}.\n`, ...parts].join('\n')
}

function escaped(words: string): string {
  return words.replaceAll(/[\\`*_<>[\]]/g, (letter) => `\\${letter}`)
}

function factNote(change: FactChange): Note {
  const { id, idBefore, mergedInto, name, path, line, keys } = change
  return {
    id,
    words: shortened(name, 100),
    place: `${path}:${line}`,
    lines: [
      ...(idBefore === undefined ? [] : [`was ${idBefore}`]),
      ...(mergedInto === undefined ? [] : [`merged into ${mergedInto}`]),
      ...keys.flatMap(keyLines),
    ],
  }
}

function keyLines({ key, before, after }: KeyChange): string[] {
  if (Array.isArray(before ?? after) && Array.isArray(after ?? before)) {
    const [one, other] = [(before ?? []) as readonly unknown[], (after ?? []) as readonly unknown[]]
    const taken = one.filter((item) => !other.some((each) => isSame(each, item)))
    const put = other.filter((item) => !one.some((each) => isSame(each, item)))
    if (taken.length + put.length === 0) return [`${key}: another order`]
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
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words
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
