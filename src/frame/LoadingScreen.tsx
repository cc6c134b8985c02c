import type { Matrix } from '../dataset/publish/matrix.ts'
import controls from '../ui/controls.module.css'
import { openNamedDataset, useOpenDataset, type Loading } from '../view/openDataset.ts'
import { siteRoot } from '../view/siteRoot.ts'
import styles from './LoadingScreen.module.css'

/** While the dataset is on its way, and when it did not arrive. */
export function LoadingScreen({ loading }: { loading: Exclude<Loading<Matrix>, { status: 'ready' }> }) {
  const kind = useOpenDataset(({ source }) => source.kind)
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
          <p>
            <button type="button" className={controls['button']} onClick={openNamedDataset}>
              Try again
            </button>
          </p>
          {kind !== 'published' && (
            <p>
              <a href={siteRoot()}>Show the published dataset</a>
              {kind === 'draft' && (
                <>
                  {' '}
                  or <a href={new URL('studio/', siteRoot()).href}>open the studio</a>
                </>
              )}
            </p>
          )}
        </div>
      )}
    </main>
  )
}

function formatBytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`
}
