import controls from '../../ui/controls.module.css'
import notice from '../../ui/notice.module.css'
import type { Opened } from './openIncoming.ts'

const mostRefusals = 10

/** What became of what was opened, with what was not opened and why. */
export function OpenedNotice({ opened, onClose }: { opened: Opened; onClose: () => void }) {
  const { message, isFault, refused } = opened
  const more = refused.length - mostRefusals
  return (
    <div className={notice['notice']} role={isFault ? 'alert' : 'status'}>
      <div>
        <p>{message}</p>
        {refused.length > 0 && (
          <>
            <p>Not opened:</p>
            <ul>
              {refused.slice(0, mostRefusals).map(({ path, reason }) => (
                <li key={path}>
                  <code>{path}</code> {reason}.
                </li>
              ))}
              {more > 0 && <li>and {more} more</li>}
            </ul>
          </>
        )}
      </div>
      <button type="button" className={controls['button']} onClick={onClose}>
        Put away
      </button>
    </div>
  )
}
