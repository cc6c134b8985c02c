import type { Evidence } from '../../dataset/publish/evidence.ts'
import type { Loading } from '../../view/openDataset.ts'
import controls from '../../ui/controls.module.css'
import styles from './evidence.module.css'

interface EvidenceLoadingProps {
  /** Nothing before the loading has begun. */
  readonly loading: Exclude<Loading<Evidence>, { status: 'ready' }> | undefined
  readonly onRetry: () => void
}

/** That the evidence is on its way, or why it did not come. */
export function EvidenceLoading({ loading, onRetry }: EvidenceLoadingProps) {
  if (loading?.status !== 'failed') {
    return (
      <div className={styles['section']}>
        <p className={styles['soft']}>Loading the evidence…</p>
        <progress className={styles['progress']} aria-label="Loading the evidence" />
      </div>
    )
  }
  return (
    <div className={styles['section']} role="alert">
      <p>
        <strong>The evidence could not be loaded.</strong> {loading.message}
      </p>
      <p className={styles['soft']}>
        <code className={styles['code']}>{loading.address}</code>
      </p>
      <button type="button" className={controls['button']} onClick={onRetry}>
        Try again
      </button>
    </div>
  )
}
