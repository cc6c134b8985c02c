import { useId } from 'react'
import type { Matrix } from '../dataset/publish/matrix.ts'
import controls from '../ui/controls.module.css'
import { Flag } from '../ui/Flag.tsx'
import { Popover } from '../ui/Popover.tsx'
import { changeView, useView, useViewState } from '../view/store.ts'
import styles from './ActorPicker.module.css'
import { CheckOption } from './CheckOption.tsx'
import row from './controlRow.module.css'
import { isChosen, presetsOf } from './presets.ts'
import { recordsKinds } from './recordFacets.ts'

/** Whom to compare: choices that stand ready, and the reader's own. */
export function ActorPicker({ matrix }: { matrix: Matrix }) {
  const labelId = useId()
  const isTable = useViewState(({ screen }) => recordsKinds.some((kind) => kind === screen))
  const actors = useView((view) => view.actors)
  const presets = presetsOf(matrix)
  const isOwn = !presets.some((preset) => isChosen(preset, actors))
  return (
    <div className={row['row']} role="group" aria-labelledby={labelId}>
      <span id={labelId} className={row['label']}>
        {isTable ? 'Of whom' : 'Compare'}
      </span>
      {presets.map((preset) => (
        <button
          key={preset.id}
          type="button"
          className={controls['button']}
          aria-pressed={isChosen(preset, actors)}
          onClick={() => compareOnly(preset.actors)}
        >
          {preset.label}
        </button>
      ))}
      <Popover
        label={isOwn ? `Choose… (${actors.length})` : 'Choose…'}
        title={isTable ? 'Of whom' : 'Whom to compare'}
        className={`${controls['button']} ${isOwn ? styles['own'] : ''}`}
      >
        <ActorOptions matrix={matrix} isTable={isTable} />
      </Popover>
    </div>
  )
}

function compareOnly(actors: readonly string[]): void {
  changeView({ actors, order: undefined })
}

interface ActorOptionsProps {
  readonly matrix: Matrix
  /** A table of records has rows of whoever is chosen, not a column for each. */
  readonly isTable: boolean
}

function ActorOptions({ matrix, isTable }: ActorOptionsProps) {
  const actors = useView((view) => view.actors)
  const all = matrix.actors.filter(({ kind }) => kind === 'country').map(({ id }) => id)
  return (
    <>
      {matrix.actors
        .filter(({ kind }) => kind !== 'forum')
        .map(({ id, kind, name }) => {
          const isLast = actors.length === 1 && actors[0] === id
          return (
            <CheckOption
              key={id}
              checked={actors.includes(id)}
              blocked={isLast}
              note={isLast ? 'Somebody must stay: choose another one first.' : undefined}
              onChange={(checked) =>
                changeView({ actors: checked ? [...actors, id] : actors.filter((actor) => actor !== id) })
              }
            >
              <Flag code={id} />
              {kind === 'bloc' && !isTable ? `${name}, as one column` : name}
            </CheckOption>
          )
        })}
      <button type="button" className={`${controls['button']} ${styles['all']}`} onClick={() => compareOnly(all)}>
        All states
      </button>
    </>
  )
}
