import au from 'flag-icons/flags/4x3/au.svg'
import ca from 'flag-icons/flags/4x3/ca.svg'
import cn from 'flag-icons/flags/4x3/cn.svg'
import gb from 'flag-icons/flags/4x3/gb.svg'
import il from 'flag-icons/flags/4x3/il.svg'
import nz from 'flag-icons/flags/4x3/nz.svg'
import ru from 'flag-icons/flags/4x3/ru.svg'
import us from 'flag-icons/flags/4x3/us.svg'
import styles from './Flag.module.css'

const flags: Readonly<Record<string, string>> = { au, ca, cn, gb, il, nz, ru, us }

/** The flag of a country by its two-letter code, as decoration beside its name; five dots for the Five Eyes, else a globe. */
export function Flag({ code }: { code: string }) {
  const address = flags[code]
  if (!address) return code === 'fvey' ? <FiveDots /> : <Globe />
  return <img className={styles['flag']} src={address} alt="" width={20} height={15} />
}

function FiveDots() {
  return (
    <svg className={styles['flag']} viewBox="0 0 20 15" aria-hidden="true">
      {[
        [5, 4.5],
        [15, 4.5],
        [10, 7.5],
        [5, 10.5],
        [15, 10.5],
      ].map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="1.6" fill="currentcolor" />
      ))}
    </svg>
  )
}

function Globe() {
  return (
    <svg className={styles['flag']} viewBox="0 0 20 15" aria-hidden="true" fill="none" stroke="currentcolor">
      <circle cx="10" cy="7.5" r="5.5" />
      <ellipse cx="10" cy="7.5" rx="2.4" ry="5.5" />
      <path d="M4.5 7.5h11" />
    </svg>
  )
}
