import styles from './evidence.module.css'
import { directionOf } from './languageWords.ts'

/** A title in the language of the text. */
export function OriginalTitle({ original }: { original: { readonly lang: string; readonly text: string } }) {
  return (
    <span className={styles['original']} lang={original.lang} dir={directionOf(original.lang)}>
      {original.text}
    </span>
  )
}
