import styles from './SortMark.module.css'

/** The direction of a sort, or that one could sort here. `place` is which of several keys it is. */
export function SortMark({ descending, place }: { descending?: boolean | undefined; place?: number | undefined }) {
  const path =
    descending === undefined
      ? 'M2 4.5 5 1.5 8 4.5M2 7.5 5 10.5 8 7.5'
      : descending
        ? 'M1.5 4 5 8.5 8.5 4z'
        : 'M1.5 8 5 3.5 8.5 8z'
  return (
    <span className={styles['mark']} data-active={descending !== undefined || undefined} aria-hidden="true">
      <svg viewBox="0 0 10 12" width="10" height="12">
        <path d={path} />
      </svg>
      {place !== undefined && <small>{place}</small>}
    </span>
  )
}
