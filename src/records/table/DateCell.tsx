import { dayRangeOf, type PartialDate } from '../../model/partialDate.ts'
import { useView } from '../../view/store.ts'
import styles from './recordColumns.module.css'

/** A date as exact as it is, in figures that stand one below the other, and whether it lies after the day that is shown. */
export function DateCell({ date }: { date: PartialDate | undefined }) {
  const isAfter = useView(({ asOf }) => date !== undefined && dayRangeOf(date).first > asOf)
  if (date === undefined) return null
  return (
    <span className={isAfter ? styles['after'] : undefined}>
      <time dateTime={date}>{date}</time>
      {isAfter && <span className="visually-hidden">, after the day that is shown</span>}
    </span>
  )
}
