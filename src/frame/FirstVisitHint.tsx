import controls from '../ui/controls.module.css'
import notice from '../ui/notice.module.css'
import { changePreferences, usePreferences } from '../view/preferences.ts'
import { startTour } from '../view/tour.ts'
import styles from './Notices.module.css'

/** For the first visit: what the squares mean and where to click. Put away once, it does not come back. */
export function FirstVisitHint() {
  const hintSeen = usePreferences((preferences) => preferences.hintSeen)
  const tourSeen = usePreferences((preferences) => preferences.tourSeen)
  if (hintSeen) return null
  return (
    <div className={`${notice['notice']} ${styles['notice']}`} role="note">
      <p>
        <b>New here?</b> Each square answers one question about a country: full for yes, half for partial, empty for no.
        Open a component to read its questions; press any cell to see what the answer rests on. Move the day to see how
        it was.
      </p>
      {!tourSeen && (
        <button type="button" className={controls['button']} onClick={startTour}>
          Take the tour, two minutes
        </button>
      )}
      <button type="button" className={controls['button']} onClick={() => changePreferences({ hintSeen: true })}>
        Understood
      </button>
    </div>
  )
}
