import type { Matrix } from '../dataset/publish/matrix.ts'
import { Flag } from '../ui/Flag.tsx'
import styles from './ActorsCell.module.css'

interface ActorsCellProps {
  readonly matrix: Matrix
  readonly actors: readonly string[]
  readonly narrow?: boolean
}

/** Whose row of a table it is; on a phone by flag and letters, with the name for the ear. */
export function ActorsCell({ matrix, actors, narrow = false }: ActorsCellProps) {
  return (
    <ul className={styles['actors']}>
      {actors.map((id) => (
        <li key={id}>
          <Flag code={id} />
          {narrow && <span aria-hidden="true">{id.toUpperCase()}</span>}
          <span className={narrow ? 'visually-hidden' : undefined}>
            {matrix.actors.find((actor) => actor.id === id)?.name ?? id}
          </span>
        </li>
      ))}
    </ul>
  )
}
