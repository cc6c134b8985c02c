import controls from '../ui/controls.module.css'
import { openNamedDataset, useOpenDataset } from '../view/openDataset.ts'
import { changeView } from '../view/store.ts'
import styles from './DatasetBanner.module.css'
import { PlaceLink } from './PlaceLink.tsx'

/** Which dataset is shown, where it is not the published one, and the way back. */
export function DatasetBanner() {
  const source = useOpenDataset((state) => state.source)
  const leave = () => {
    changeView({ data: undefined })
    void openNamedDataset()
  }
  return (
    <section className={styles['banner']} aria-label="Which dataset is shown">
      {source.kind === 'draft' ? (
        <p>
          <b>Preview.</b> All screens show the draft of {source.name}, on this machine only. Nothing of it is published.
        </p>
      ) : (
        <p>
          <b>Another dataset.</b> All screens show what stands at <code>{source.name}</code>. Its facts are its makers’,
          not this site’s.
        </p>
      )}
      <div className={styles['actions']}>
        {source.kind === 'draft' && (
          <PlaceLink to={{ screen: 'studio' }} className={controls['button']}>
            Back to the studio
          </PlaceLink>
        )}
        <button type="button" className={controls['button']} onClick={leave}>
          {source.kind === 'draft' ? 'Leave the preview' : 'Show the published dataset'}
        </button>
      </div>
    </section>
  )
}
