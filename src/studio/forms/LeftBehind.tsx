import controls from '../../ui/controls.module.css'
import { forgetLeft, useLeftElsewhere } from './unwritten.ts'

/** Where, in other forms than this one, something was typed that is no value and so stands nowhere in the draft. */
export function LeftBehind({ form }: { form: string }) {
  const places = useLeftElsewhere(form)
  if (places.length === 0) return null
  return (
    <p role="status">
      Typed and not written, since it is no value yet:{' '}
      {places.map((place, index) => (
        <span key={place}>
          {index > 0 && ', '}
          <code>{place.replace(/^data\//, '')}</code>
        </span>
      ))}
      . It waits there.{' '}
      <button type="button" className={controls['button']} onClick={() => forgetLeft(places)}>
        Forget it
      </button>
    </p>
  )
}
