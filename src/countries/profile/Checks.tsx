import { formatDate } from '../../model/partialDate.ts'
import { checkedFacts, checkedFactsByKind, countChecks, percentRead } from '../checkedFacts.ts'
import styles from './profile.module.css'
import type { ProfileProps } from './profileRecords.ts'
import { TableFrame } from './TableFrame.tsx'

/** How many facts were read in a source, and how many are known and still to be checked. */
export function Checks({ matrix, actor, records }: ProfileProps) {
  const rows = checkedFactsByKind(actor.id, records)
  const all = checkedFacts(actor.id, records)
  const besides = [
    { name: 'stances', ...countChecks(actor.id, records.positions) },
    { name: 'index results', ...countChecks(actor.id, records.indices) },
  ].filter((it) => it.all > 0)
  if (all.all === 0) return <p className={styles['soft']}>No fact is recorded.</p>
  return (
    <>
      <p>
        Of {all.all} dated facts {all.read} ({percentRead(all)} %) were read in a source; the others are known and still
        to be checked. This is the state of knowledge on {formatDate(matrix.dataset.checked)}, whichever day is shown.
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
            {rows.map(({ name, read, all: ofKind }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className={styles['number']}>{read}</td>
                <td className={styles['number']}>{ofKind - read}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {besides.length > 0 && (
        <p className={styles['soft']}>
          Beside these, read in a source: {besides.map((it) => `${it.read} of ${it.all} ${it.name}`).join(', ')}.
        </p>
      )}
    </>
  )
}
