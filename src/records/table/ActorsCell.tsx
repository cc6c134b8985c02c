import type { Matrix } from '../../dataset/publish/matrix.ts'
import { Flag } from '../../ui/Flag.tsx'
import styles from './recordColumns.module.css'

interface ActorsCellProps {
  readonly matrix: Matrix
  readonly actors: readonly string[]
  /** There is room for codes alone. */
  readonly short: boolean
}

/** Whose record it is: the first by name, those beside it by their codes. */
export function ActorsCell({ matrix, actors, short }: ActorsCellProps) {
  return (
    <ul className={styles['actors']}>
      {actors.map((id, index) => {
        const name = matrix.actors.find((actor) => actor.id === id)?.name ?? id
        return (
          <li key={id} title={name}>
            <Flag code={id} />
            {short || index > 0 ? (
              <>
                <span aria-hidden="true">{id.toUpperCase()}</span>
                <span className="visually-hidden">{name}</span>
              </>
            ) : (
              name
            )}
          </li>
        )
      })}
    </ul>
  )
}
