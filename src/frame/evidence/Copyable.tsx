import { useRef, useState } from 'react'
import styles from './evidence.module.css'

/** A text to be taken along, with a button that copies it. */
export function Copyable({ text, name = text }: { text: string; name?: string }) {
  const codeRef = useRef<HTMLElement>(null)
  const [outcome, setOutcome] = useState('')

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('Copied')
    } catch {
      // Browsers may refuse, and do so without https: then the reader copies what is selected.
      getSelection()?.selectAllChildren(codeRef.current!)
      setOutcome('Selected: copy it with the keyboard or the menu')
    }
  }

  return (
    <div className={styles['copyable']}>
      <code ref={codeRef} className={styles['code']}>
        {text}
      </code>
      <button type="button" className={styles['copy']} aria-label={`Copy ${name}`} onClick={copy}>
        Copy
      </button>
      <span role="status">{outcome}</span>
    </div>
  )
}
