import { useState } from 'react'
import controls from '../../ui/controls.module.css'
import { forgetLeft, leftElsewhere } from './unwritten.ts'

/** Where, in other forms than this one, something was typed that is no value and so stands nowhere in the draft. */
export function LeftBehind({ form }: { form: string }) {
  const [, setForgotten] = useState(0)
  const places = leftElsewhere(form)
  if (places.length === 0) return null
  const forget = () => {
    forgetLeft(places)
    setForgotten((count) => count + 1)
  }
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
      <button type="button" className={controls['button']} onClick={forget}>
        Forget it
      </button>
    </p>
  )
}
