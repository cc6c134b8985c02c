import { formatDate } from '../../model/partialDate.ts'
import type { CitedSource } from './citedSources.ts'
import styles from './evidence.module.css'
import { languageName } from './languageWords.ts'
import { OriginalTitle } from './OriginalTitle.tsx'
import { PlaceLink } from '../PlaceLink.tsx'

/** What is cited, each source with its kind, where in it to look, and its address. */
export function SourceList({ cited }: { cited: readonly CitedSource[] }) {
  return (
    <ul className={styles['list']}>
      {cited.map((it) => (
        <li key={it.id} className={styles['item']}>
          <SourceItem {...it} />
        </li>
      ))}
    </ul>
  )
}

function SourceItem({ id, source, locators }: CitedSource) {
  if (!source) {
    return (
      <p className={styles['soft']}>
        The source <code>{id}</code> is cited, but is not in this dataset.
      </p>
    )
  }
  const { kind, title, originalTitle, language, authors, publisher, date, url, note } = source
  const particulars = [
    authors?.join(', '),
    publisher,
    date && formatDate(date),
    locators.join('; '),
    language !== 'en' && `in ${languageName(language)}`,
  ].filter(Boolean)
  return (
    <>
      <span className={styles['label']}>{kind.replace('-', ' ')}</span>{' '}
      {url ? (
        <a href={url} rel="noopener noreferrer">
          {title}
          <span className={styles['leaves']} aria-hidden="true">
            {' ↗'}
          </span>
          <span className="visually-hidden"> (leaves this page)</span>
        </a>
      ) : (
        title
      )}
      {originalTitle && <OriginalTitle original={originalTitle} />}
      <p className={styles['soft']}>
        {particulars.join(' · ')}
        {particulars.length > 0 && ' · '}
        <PlaceLink to={{ screen: 'sources', page: source.id }} aria-label={`What cites it: ${title}`}>
          What cites it
        </PlaceLink>
      </p>
      {note && <p className={styles['soft']}>{note}</p>}
    </>
  )
}
