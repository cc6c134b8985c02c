import { useRef, useState } from 'react'
import styles from './evidence.module.css'
import { Section } from './Section.tsx'

/** Where to correct what is shown: the ids of the records and the file in which they stand. */
export function RecordFile({ ids, file }: { ids: readonly string[]; file: string }) {
  return (
    <Section title="Report or correct">
      <p className={styles['soft']}>Name this record when you report a fault, or correct it in its file.</p>
      <dl className={styles['terms']}>
        <dt>Record</dt>
        {ids.map((id) => (
          <dd key={id}>
            <Copyable text={id} />
          </dd>
        ))}
        <dt>File</dt>
        <dd>
          <Copyable text={file} />
        </dd>
      </dl>
    </Section>
  )
}

function Copyable({ text }: { text: string }) {
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
      <button type="button" className={styles['copy']} aria-label={`Copy ${text}`} onClick={copy}>
        Copy
      </button>
      <span role="status">{outcome}</span>
    </div>
  )
}
