import controls from '../ui/controls.module.css'
import notice from '../ui/notice.module.css'
import { dismissFaults, useViewState } from '../view/store.ts'
import styles from './Notices.module.css'

/** What the address said and could not be followed. The rest of the address holds. */
export function AddressNotices() {
  const faults = useViewState((state) => state.faults)
  if (faults.length === 0) return null
  return (
    <div className={`${notice['notice']} ${styles['notice']}`} role="alert">
      <div>
        <b>Part of the address could not be followed; the rest holds.</b>
        <ul>
          {faults.map(({ parameter, message }) => (
            <li key={parameter + message}>
              <code>{parameter}</code>: {message}
            </li>
          ))}
        </ul>
      </div>
      <button type="button" className={controls['button']} onClick={dismissFaults}>
        Put away
      </button>
    </div>
  )
}
