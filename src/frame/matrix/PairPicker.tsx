import type { Matrix, MatrixActor } from '../../dataset/publish/matrix.ts'
import controls from '../../ui/controls.module.css'
import { changeView, useView } from '../../view/store.ts'
import styles from './PairPicker.module.css'

/** On a phone: which two are shown, one against the other. They lead the selection; choosing the other one swaps them. */
export function PairPicker({ matrix, shown }: { matrix: Matrix; shown: readonly string[] }) {
  const actors = useView((view) => view.actors)
  const [one = '', against = ''] = shown
  const choices = matrix.actors.filter(({ kind }) => kind !== 'forum')

  const show = (first: string, second: string) => {
    const isCountry = choices.some(({ id, kind }) => id === second && kind === 'country')
    changeView({
      actors: [...new Set([first, second, ...actors])].filter(Boolean),
      baseline: isCountry ? second : undefined,
      order: undefined,
    })
  }
  return (
    <div className={styles['pair']} role="group" aria-label="Which two are shown">
      <ActorChoice
        name="Shown"
        choices={choices}
        chosen={one}
        onChoose={(id) => show(id, id === against ? one : against)}
      />
      <span>against</span>
      <ActorChoice
        name="Against"
        choices={against ? choices : [nobody, ...choices.filter(({ id }) => id !== one)]}
        chosen={against}
        onChoose={(id) => show(id === one ? against : one, id)}
      />
    </div>
  )
}

/** Whoever stands alone stands against nobody. */
const nobody = { id: '', name: 'nobody' }

function ActorChoice(props: {
  readonly name: string
  readonly choices: readonly Pick<MatrixActor, 'id' | 'name'>[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}) {
  const { name, choices, chosen, onChoose } = props
  return (
    <select
      className={controls['button']}
      aria-label={name}
      value={chosen}
      onChange={(event) => onChoose(event.target.value)}
    >
      {choices.map(({ id, name: actorName }) => (
        <option key={id} value={id}>
          {actorName}
        </option>
      ))}
    </select>
  )
}
