import { useState } from 'react'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { formatDate } from '../model/partialDate.ts'
import controls from '../ui/controls.module.css'
import { siteRoot } from '../view/siteRoot.ts'
import styles from './about.module.css'

/** The sentence to cite the dataset by, and under what licence it is. */
export function HowToCite({ matrix }: { matrix: Matrix }) {
  const { cite, licence, version, released } = matrix.dataset
  const [outcome, setOutcome] = useState('')
  const text = `${cite}. ${siteRoot()}`
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('Copied')
    } catch {
      setOutcome('The browser forbids copying: select the text')
    }
  }
  return (
    <>
      <blockquote className={styles['cite']}>{text}</blockquote>
      <p className={styles['copy']}>
        <button type="button" className={controls['button']} onClick={copy}>
          Copy the citation
        </button>
        <span role="status">{outcome}</span>
      </p>
      <p>
        To cite a view, use <b>Copy link</b> in the head of the page: the link says the day and version {version} of{' '}
        {formatDate(released)}, so that it means the same next year. A record says at the foot of its evidence under
        which id and in which file it stands.
      </p>
      <p>
        The data are under{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noopener noreferrer">
          {licence}
        </a>
        : use and change them as you like, and name the source. The program is under the MIT licence.
      </p>
    </>
  )
}
