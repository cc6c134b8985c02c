import { useEffect, useState } from 'react'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { EvidenceLoading } from '../frame/evidence/EvidenceLoading.tsx'
import { PlaceLink } from '../frame/PlaceLink.tsx'
import screenStyles from '../frame/screen.module.css'
import { groupHits } from '../frame/search/groupHits.ts'
import { HitLine } from '../frame/search/HitLine.tsx'
import { hitPlace } from '../frame/search/hitPlace.ts'
import { kindWords } from '../frame/search/kindWords.ts'
import styles from '../frame/search/search.module.css'
import { foundInWords } from '../frame/search/foundInWords.ts'
import { Lists } from '../frame/search/Lists.tsx'
import { useSearch } from '../frame/search/useSearch.ts'
import type { SearchKind } from '../model/search/searchEntries.ts'
import type { SearchHit } from '../model/search/searchRecords.ts'
import controls from '../ui/controls.module.css'
import { openSearch } from '../view/openSearch.ts'
import { changeView, endRun, useView } from '../view/store.ts'

/** At first so many of a kind are shown. */
const firstShown = 10

/** All that a query finds, by kind. */
export function SearchScreen({ matrix }: { matrix: Matrix }) {
  const q = useView((view) => view.q)
  const { result, loading } = useSearch(q)
  const pageTitle = `${q === '' ? '' : `“${q}” – `}Search – ${matrix.dataset.name}`
  useEffect(() => {
    document.title = pageTitle
  }, [pageTitle])
  return (
    <main className={screenStyles['screen']} id="main">
      <h1>Search</h1>
      <div className={styles['field']} role="search">
        <input
          type="search"
          className={styles['input']}
          aria-label="Search everything"
          value={q}
          onChange={(event) => changeView({ q: event.target.value }, { run: 'q' })}
          onBlur={endRun}
        />
      </div>
      {!result && <EvidenceLoading loading={loading} what="index of the search" onRetry={() => void openSearch()} />}
      {result && (
        <>
          <p role="status" className={screenStyles['sentence']}>
            {q.trim() === ''
              ? 'Type a part of a name, in any script: a law, a body, an event, a source, a word.'
              : foundInWords(result.hits.length, result.isNearest)}
          </p>
          {q.trim() !== '' && result.hits.length === 0 && <Lists />}
          <div className={styles['results']}>
            {groupHits(result.hits).map(({ kind, hits }) => (
              <HitGroup key={`${kind} ${q}`} kind={kind} hits={hits} matrix={matrix} />
            ))}
          </div>
        </>
      )}
    </main>
  )
}

function HitGroup({ kind, hits, matrix }: { kind: SearchKind; hits: readonly SearchHit[]; matrix: Matrix }) {
  const [shown, setShown] = useState(firstShown)
  return (
    <section aria-labelledby={`found-${kind}`}>
      <h2 id={`found-${kind}`} className={styles['kind']}>
        {kindWords[kind]} ({hits.length})
      </h2>
      <ul>
        {hits.slice(0, shown).map((hit) => {
          const { place, hash } = hitPlace(hit, matrix)
          return (
            <li key={hit.id}>
              <PlaceLink to={place} hash={hash} className={styles['item']}>
                <HitLine hit={hit} matrix={matrix} />
              </PlaceLink>
            </li>
          )
        })}
      </ul>
      {hits.length > shown && (
        <button type="button" className={controls['button']} onClick={() => setShown(shown + 50)}>
          {Math.min(50, hits.length - shown)} more
        </button>
      )}
    </section>
  )
}
