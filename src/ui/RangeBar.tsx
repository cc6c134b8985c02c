import styles from './RangeBar.module.css'

interface RangeBarProps {
  readonly least: number
  readonly most: number
  readonly mean: number
  /** The end of the scale, which begins at 0. */
  readonly of: number
}

const unit = 19
const height = 14

/** A range on a scale, with its mean. The numbers must stand beside it. */
export function RangeBar({ least, most, mean, of }: RangeBarProps) {
  const width = of * unit - (unit - height)
  const x = (value: number) => (value / of) * width
  return (
    <svg className={styles['bar']} viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <path className={styles['scale']} d={`M0 7.5h${width}M.5 5v5M${width - 0.5} 5v5`} />
      <path className={styles['range']} d={`M${Math.min(x(least), width - 2)} 7.5H${Math.max(x(most), 2)}`} />
      <path className={styles['mean']} d={`M${x(mean)} 2l3.5 5.5L${x(mean)} 13l-3.5-5.5z`} />
    </svg>
  )
}
