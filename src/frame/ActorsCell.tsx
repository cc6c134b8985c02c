import type { Matrix } from '../dataset/publish/matrix.ts'
import { Flag } from '../ui/Flag.tsx'
import styles from './ActorsCell.module.css'

interface ActorsCellProps {
  readonly matrix: Matrix
  readonly actors: readonly string[]
  /** It is the first one's; those beside it have their codes alone. Else all are equals. */
  readonly led?: boolean
  /** There is room for codes alone. */
  readonly narrow?: boolean
}

/** Whose row of a table it is: by flag and name, or by flag and code with the name for the ear. */
export function ActorsCell({ matrix, actors, led = false, narrow = false }: ActorsCellProps) {
  return (
    <ul className={styles['actors']}>
      {actors.map((id, index) => {
        const name = matrix.actors.find((actor) => actor.id === id)?.name ?? id
        const isBeside = led && index > 0
        const isNamed = !narrow && !isBeside
        return (
          <li key={id} title={isNamed ? undefined : name} className={isBeside ? styles['beside'] : undefined}>
            <Flag code={id} />
            {isNamed ? (
              name
            ) : (
              <>
                <span aria-hidden="true">{id.toUpperCase()}</span>
                <span className="visually-hidden">{name}</span>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
