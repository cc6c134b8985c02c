import type { Claim, Reference } from '../../dataset/read.ts'
import { countInWords } from '../../model/words.ts'
import styles from './ReferenceList.module.css'

interface ReferenceListProps {
  readonly references: readonly Reference[]
  readonly claims: readonly Claim[]
}

/** The works that the article cites, with what could be verified of each. */
export function ReferenceList({ references, claims }: ReferenceListProps) {
  const found = references.filter((reference) => reference.found).length
  return (
    <>
      <p className={styles['text']}>
        The article names {countInWords(references.length)} works by author and year only. {found} of them could be
        identified; of the others no more is known than the article says. That a work was identified does not mean that
        it says what the article reports of it: where its text was not seen, the claim’s assessment says so.
      </p>
      <ul className={styles['references']}>
        {references.map((reference) => (
          <li key={reference.id} id={reference.id}>
            <ReferenceItem
              reference={reference}
              uses={claims.filter(({ cites }) => cites === reference.cites).length}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

function ReferenceItem({ reference, uses }: { reference: Reference; uses: number }) {
  const { cites, authors, year, title, publisher, url, found } = reference
  return (
    <>
      <strong>{cites}</strong>{' '}
      <span className={styles['soft']}>
        {found ? 'identified' : 'not identified'} ·{' '}
        {uses === 0 ? 'cited for none of the claims' : `cited for ${uses} ${uses === 1 ? 'claim' : 'claims'}`}
      </span>
      {found && (
        <p>
          {authors.join(', ')} ({year}):{' '}
          {url === undefined ? (
            <cite>{title}</cite>
          ) : (
            <a href={url} rel="noopener noreferrer">
              <cite>{title}</cite>
              <span aria-hidden="true"> ↗</span>
              <span className="visually-hidden"> (leaves this page)</span>
            </a>
          )}
          {publisher !== undefined && `, ${publisher}`}
          {!cites.includes(year) && (
            <span className={styles['soft']}> – appeared in {year}; the article says otherwise</span>
          )}
        </p>
      )}
    </>
  )
}
