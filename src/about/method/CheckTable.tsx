import { EvidenceLoading } from '../../frame/evidence/EvidenceLoading.tsx'
import { useCatalogue } from '../../frame/useCatalogue.ts'
import { checkCounts, checkedKinds, totalOf } from './checkCounts.ts'
import styles from './MethodPage.module.css'

/** How many facts of each kind were read in a source. */
export function CheckTable() {
  const { complete, waiting, retry } = useCatalogue(checkedKinds)
  if (!complete) return <EvidenceLoading loading={waiting} what="records" onRetry={retry} />
  const counts = checkCounts(complete)
  const total = totalOf(counts)
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">Kind of record</th>
          <th scope="col" className={styles['number']}>
            Read in a source
          </th>
          <th scope="col" className={styles['number']}>
            Still to be checked
          </th>
        </tr>
      </thead>
      <tbody>
        {[...counts, total].map(({ kind, read, known }) => (
          <tr key={kind} className={kind === total.kind ? styles['total'] : undefined}>
            <th scope="row">{kind}</th>
            <td className={styles['number']}>{read}</td>
            <td className={styles['number']}>{known}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
