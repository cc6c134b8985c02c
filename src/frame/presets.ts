import type { Matrix } from '../dataset/publish/matrix.ts'
import { countInWords, joinNames, nameInSentence, nounOf } from '../model/words.ts'

/** A choice of whom to compare that stands ready. */
export interface Preset {
  readonly id: string
  readonly label: string
  readonly actors: readonly string[]
}

/** The founding article's subjects, its Five Eyes as one column. */
const articlesFive = ['il', 'gb', 'ru', 'cn', 'fvey']

/** The article's outer cases, the two poles of the debate about norms, and two states that are often named in one breath. */
const tellingPairs = [
  ['il', 'cn'],
  ['ru', 'us'],
  ['ru', 'cn'],
]

/** The presets whose actors all stand in the dataset. */
export function presetsOf(matrix: Matrix): Preset[] {
  const nameOf = new Map(matrix.actors.map(({ id, name }) => [id, name]))
  const countries = matrix.actors.filter(({ kind }) => kind === 'country').map(({ id }) => id)
  const count = countInWords(countries.length)
  const presets = [
    {
      id: 'states',
      label: `${count[0]!.toUpperCase()}${count.slice(1)} ${nounOf(countries.length, 'states')}`,
      actors: countries,
    },
    { id: 'article', label: 'The article’s five', actors: articlesFive },
    ...tellingPairs.map((actors) => ({
      id: actors.join('-'),
      label: joinNames(actors.map((actor) => nameInSentence(nameOf.get(actor) ?? actor))),
      actors,
    })),
  ]
  return presets.filter(({ actors }) => actors.every((actor) => nameOf.has(actor)))
}

/** Whether exactly these actors are compared, in whatever order. */
export function isChosen({ actors }: Preset, compared: readonly string[]): boolean {
  return actors.length === compared.length && actors.every((actor) => compared.includes(actor))
}

/** All countries, in the dataset's order. */
export function statesOf({ actors }: Matrix): string[] {
  return actors.filter(({ kind }) => kind === 'country').map(({ id }) => id)
}

/** Whether exactly all countries are chosen: then none is singled out. */
export function areAllStates(matrix: Matrix, actors: readonly string[]): boolean {
  const all = statesOf(matrix)
  return all.length === actors.length && all.every((id) => actors.includes(id))
}
