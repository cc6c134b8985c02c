import styles from './CountTable.module.css'
import type { Series, YearCount } from './yearCounts.ts'

/** The overview in figures, the latest year first; years without a milestone are left out. */
export function CountTable({ years, series }: { years: readonly YearCount[]; series: readonly Series[] }) {
  return (
    <table className={styles['counts']}>
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col">All</th>
          {series.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years
          .filter(({ total }) => total > 0)
          .toReversed()
          .map(({ year, total, of }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{total}</td>
              {series.map(({ id }) => (
                <td key={id}>{of[id] ?? ''}</td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  )
}
