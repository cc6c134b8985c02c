import type { Loading } from '../../view/openDataset.ts'
import { keepFocus } from '../../ui/keepFocus.ts'
import controls from '../../ui/controls.module.css'
import styles from './evidence.module.css'

interface EvidenceLoadingProps {
  /** Nothing before the loading has begun. */
  readonly loading: Exclude<Loading<unknown>, { status: 'ready' }> | undefined
  /** What is loaded, in words. */
  readonly what?: string
  readonly onRetry: () => void
}

/** That the evidence is on its way, or why it did not come. */
export function EvidenceLoading({ loading, what = 'evidence', onRetry }: EvidenceLoadingProps) {
  if (loading?.status !== 'failed') {
    return (
      <div className={styles['section']}>
        <p className={styles['soft']}>Loading the {what}…</p>
        <progress className={styles['progress']} aria-label={`Loading the ${what}`} />
      </div>
    )
  }
  return (
    <div className={styles['section']} role="alert">
      <p>
        <strong>The {what} could not be loaded.</strong> {loading.message}
      </p>
      <p className={styles['soft']}>
        <code className={styles['code']}>{loading.address}</code>
      </p>
      <button
        type="button"
        className={controls['button']}
        onClick={() => {
          onRetry()
          keepFocus()
        }}
      >
        Try again
      </button>
    </div>
  )
}
