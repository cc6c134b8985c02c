import { useId, useState } from 'react'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { PlaceLink } from '../frame/PlaceLink.tsx'
import controls from '../ui/controls.module.css'
import type { PairSide, PairSides } from '../view/view.ts'
import styles from './FaceToFaceForm.module.css'

interface FaceToFaceFormProps {
  readonly matrix: Matrix
  /** Who is chosen at first. */
  readonly sides: PairSides
  /** The first side is whose page this is. */
  readonly fixed?: boolean
}

/** Two selects, and the way to the two face to face. */
export function FaceToFaceForm({ matrix, sides, fixed = false }: FaceToFaceFormProps) {
  const [chosen, setChosen] = useState(sides)
  const nameId = useId()
  const [one, other] = chosen
  const isPair = one && other && (one.actor !== other.actor || one.asOf !== other.asOf)
  return (
    <div className={styles['form']} role="group" aria-labelledby={nameId}>
      <span id={nameId} className={styles['name']}>
        {fixed ? 'Face to face with' : 'Two face to face'}
      </span>
      {!fixed && (
        <>
          <SideSelect name="First side" matrix={matrix} side={one} onChoose={(side) => setChosen([side, other])} />
          and
        </>
      )}
      <SideSelect
        name={fixed ? 'With whom' : 'Second side'}
        matrix={matrix}
        side={other}
        {...(fixed && one && { without: one.actor })}
        onChoose={(side) => setChosen([one, side])}
      />
      {isPair ? (
        <PlaceLink to={{ screen: 'countries' }} change={{ pair: [one, other] }} className={controls['button']}>
          Show<span className="visually-hidden"> the two face to face</span>
        </PlaceLink>
      ) : (
        one && other && <span className={styles['hint']}>Choose two that differ.</span>
      )}
    </div>
  )
}

interface SideSelectProps {
  readonly name: string
  readonly matrix: Matrix
  readonly side: PairSide | undefined
  readonly without?: string
  readonly onChoose: (side: PairSide | undefined) => void
}

function SideSelect({ name, matrix, side, without, onChoose }: SideSelectProps) {
  return (
    <select
      className={controls['button']}
      aria-label={name}
      value={side?.actor ?? ''}
      onChange={({ target }) => onChoose(target.value === '' ? undefined : { actor: target.value })}
    >
      <option value="">choose…</option>
      {matrix.actors
        .filter(({ id, kind }) => kind !== 'forum' && id !== without)
        .map(({ id, name: actorName }) => (
          <option key={id} value={id}>
            {actorName}
          </option>
        ))}
    </select>
  )
}
