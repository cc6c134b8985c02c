import type { Matrix } from '../dataset/publish/matrix.ts'
import controls from '../ui/controls.module.css'
import { openPublishedDataset, type Loading } from '../view/openDataset.ts'
import styles from './LoadingScreen.module.css'

/** While the dataset is on its way, and when it did not arrive. */
export function LoadingScreen({ loading }: { loading: Exclude<Loading<Matrix>, { status: 'ready' }> }) {
  return (
    <main className={styles['screen']}>
      <h1>Cyber Policy Atlas</h1>
      {loading.status === 'loading' ? (
        <div className={styles['slow']}>
          <p role="status">The dataset is on its way{loading.received > 0 && `: ${formatBytes(loading.received)}`}.</p>
          <progress
            aria-label="Loading the dataset"
            value={loading.total === undefined ? undefined : loading.received}
            max={loading.total}
          />
        </div>
      ) : (
        <div role="alert">
          <p>
            <b>The dataset could not be read.</b> {loading.message}
          </p>
          <p>
            <code>{loading.address}</code>
          </p>
          <button type="button" className={controls['button']} onClick={openPublishedDataset}>
            Try again
          </button>
        </div>
      )}
    </main>
  )
}

function formatBytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`
}
