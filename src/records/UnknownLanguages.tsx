import controls from '../ui/controls.module.css'
import { changeView, useView } from '../view/store.ts'
import notice from '../ui/notice.module.css'

/** Said where the address asks for languages in which there is no source: they are not followed, the rest is. */
export function UnknownLanguages({ known }: { known: readonly string[] }) {
  const chosen = useView((view) => view.language)
  const unknown = chosen.filter((it) => !known.includes(it))
  if (unknown.length === 0) return null
  return (
    <div className={notice['notice']} role="alert">
      <p>
        <code>language</code>: there is no source in “<bdi>{unknown.join(', ').slice(0, 80)}</bdi>”; the rest of the
        address holds. There are: {known.join(', ')}.
      </p>
      <button
        type="button"
        className={controls['button']}
        onClick={() => changeView({ language: chosen.filter((it) => known.includes(it)) })}
      >
        Put away
      </button>
    </div>
  )
}
