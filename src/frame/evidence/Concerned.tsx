import type { Matrix } from '../../dataset/publish/matrix.ts'
import { ActorLink } from '../ActorLink.tsx'
import { EvidenceButton } from '../EvidenceButton.tsx'
import styles from './Concerned.module.css'

interface ConcernedProps {
  readonly matrix: Matrix
  /** Whose dispute or question it is; it is not named where the page is about it. */
  readonly owner?: string
  /** Ids of records and cells. */
  readonly about?: readonly string[] | undefined
  /** The name of a record, where it is known here. */
  readonly titleOf: (record: string) => string | undefined
}

/** Whose it is, and the records and answers in question, each of which opens. */
export function Concerned({ matrix, owner, about = [], titleOf }: ConcernedProps) {
  const actor = matrix.actors.find(({ id }) => id === owner)
  const named = about.flatMap((id) => {
    const name = id.includes('.') ? cellName(id, matrix, owner) : titleOf(id)
    return name === undefined ? [] : [{ id, name }]
  })
  if (!actor && named.length === 0) return null
  return (
    <div className={styles['concerned']}>
      {actor && <ActorLink actor={actor} />}
      {named.length > 0 && (
        <ul aria-label="About">
          {named.map(({ id, name }) => (
            <li key={id}>
              <EvidenceButton id={id} className={styles['name']}>
                {name}
              </EvidenceButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** What is asked in a cell, and of whom if that has not been said. */
function cellName(id: string, matrix: Matrix, owner: string | undefined): string | undefined {
  const [of, asked] = id.split('.')
  const component = matrix.components.find((it) => it.id === asked)?.label
  const question = matrix.components.flatMap(({ indicators }) => indicators).find((it) => it.id === asked)?.question
  const name = component ?? question
  if (name === undefined || of === owner) return name
  return `${matrix.actors.find((it) => it.id === of)?.name ?? of}: ${name}`
}
