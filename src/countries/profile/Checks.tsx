import { formatDate } from '../../model/partialDate.ts'
import styles from './profile.module.css'
import type { ProfileProps } from './profileRecords.ts'
import { TableFrame } from './TableFrame.tsx'

/** How many facts were read in a source, and how many are known and still to be checked. */
export function Checks({ matrix, actor, records }: ProfileProps) {
  const lists = [
    ['Answers', records.findings],
    ['Documents', records.documents],
    ['Institutions', records.institutions],
    ['Milestones', records.milestones],
    ['Stances', records.positions],
    ['Index results', records.indices],
  ] as const
  const rows = lists
    .map(([name, list]) => ({ name, checks: list.filter((it) => it.actor === actor.id).map(({ check }) => check) }))
    .filter(({ checks }) => checks.length > 0)
  const all = rows.flatMap(({ checks }) => checks)
  return (
    <>
      <p>
        Of {all.length} recorded facts {readOf(all)} were read in a source; the others are known and still to be
        checked. This is the state of knowledge on {formatDate(matrix.dataset.checked)}, whichever day is shown.
      </p>
      <TableFrame name="Facts by kind and check">
        <table className={styles['table']}>
          <caption className="visually-hidden">Facts by kind and check</caption>
          <thead>
            <tr>
              <th scope="col">Facts</th>
              <th scope="col" className={styles['number']}>
                Read in a source
              </th>
              <th scope="col" className={styles['number']}>
                Still to be checked
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, checks }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className={styles['number']}>{readOf(checks)}</td>
                <td className={styles['number']}>{checks.length - readOf(checks)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </>
  )
}

function readOf(checks: readonly string[]): number {
  return checks.filter((check) => check === 'read').length
}
