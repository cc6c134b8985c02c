import {
  Combobox,
  ComboboxGroup,
  ComboboxGroupLabel,
  ComboboxItem,
  ComboboxList,
  ComboboxProvider,
} from '@ariakit/react/combobox'
import { useEffect, useEffectEvent, useRef, useState, type MouseEvent } from 'react'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import type { SearchHit } from '../../model/search/searchRecords.ts'
import controls from '../../ui/controls.module.css'
import { openSearch } from '../../view/openSearch.ts'
import { addressOf, showPlace } from '../../view/store.ts'
import { EvidenceLoading } from '../evidence/EvidenceLoading.tsx'
import { actionsFor } from './actions.ts'
import { foundInWords } from './foundInWords.ts'
import { groupHits } from './groupHits.ts'
import { HitLine } from './HitLine.tsx'
import { hitPlace } from './hitPlace.ts'
import { kindWords } from './kindWords.ts'
import { Lists } from './Lists.tsx'
import styles from './search.module.css'
import { useSearch } from './useSearch.ts'

/** More than this is a list to be read on a page of its own. */
const mostShown = 12

/** Finds anything by a part of its name and leads there. */
export function SearchPalette({ matrix, onClose }: { matrix: Matrix; onClose: () => void }) {
  const [query, setQuery] = useState('')
  const { result, loading } = useSearch(query)
  const isAwaited = useRef(false)
  const actions = actionsFor(query, matrix)
  const hits = result?.hits ?? []
  const asked = query.trim()
  // Enter was pressed before the index had come: what was meant is opened once it is there.
  const openFirst = useEffectEvent(() => {
    isAwaited.current = false
    const first = hits[0]
    if (!first) return
    const { place, hash } = hitPlace(first, matrix)
    onClose()
    showPlace(place, {}, hash)
  })
  useEffect(() => {
    if (isAwaited.current && result) openFirst()
  }, [result])
  return (
    <ComboboxProvider open value={query} setValue={setQuery}>
      <div className={styles['head']}>
        {/* The browser gives the focus to the first field of a dialog that opens: by then it may not have come yet. */}
        <Combobox
          ref={focusOnArrival}
          onKeyDown={(event) => {
            if (event.key === 'Enter') isAwaited.current = !result
          }}
          autoSelect="always"
          className={styles['input']}
          aria-label="Search everything"
          placeholder="A law, a body, a word, in any script"
        />
        <button type="button" className={controls['square']} aria-label="Close the search" onClick={onClose}>
          ✕
        </button>
      </div>
      <p role="status" className={styles['status']}>
        {asked !== '' && result && foundInWords(hits.length, result.isNearest)}
      </p>
      {!result && <EvidenceLoading loading={loading} what="index of the search" onRetry={() => void openSearch()} />}
      {asked === '' && result && <Examples onChoose={setQuery} />}
      {asked !== '' && result && hits.length === 0 && actions.length === 0 && <Lists onClose={onClose} />}
      <ComboboxList alwaysVisible aria-label="Found" className={styles['list']}>
        {actions.length > 0 && (
          <ComboboxGroup>
            <ComboboxGroupLabel className={styles['kind']}>Actions</ComboboxGroupLabel>
            {actions.map(({ id, label, perform }) => (
              <ComboboxItem
                key={id}
                className={styles['item']}
                focusOnHover
                setValueOnClick={false}
                onClick={() => {
                  onClose()
                  perform()
                }}
              >
                <span className={styles['title']}>{label}</span>
              </ComboboxItem>
            ))}
          </ComboboxGroup>
        )}
        {groupHits(hits.slice(0, mostShown)).map(({ kind, hits: ofKind }) => (
          <ComboboxGroup key={kind}>
            <ComboboxGroupLabel className={styles['kind']}>{kindWords[kind]}</ComboboxGroupLabel>
            {ofKind.map((hit) => (
              <HitItem key={hit.id} hit={hit} matrix={matrix} onClose={onClose} />
            ))}
          </ComboboxGroup>
        ))}
        {hits.length > mostShown && (
          <ComboboxItem
            className={styles['item']}
            focusOnHover
            setValueOnClick={false}
            render={<a href={addressOf({ screen: 'search' }, { q: asked })} />}
            onClick={(event) => {
              if (opensElsewhere(event)) return
              event.preventDefault()
              onClose()
              showPlace({ screen: 'search' }, { q: asked })
            }}
          >
            <span className={styles['title']}>All {hits.length} that were found</span>
          </ComboboxItem>
        )}
      </ComboboxList>
    </ComboboxProvider>
  )
}

function HitItem({ hit, matrix, onClose }: { hit: SearchHit; matrix: Matrix; onClose: () => void }) {
  const { place, hash } = hitPlace(hit, matrix)
  const go = (event: MouseEvent) => {
    if (opensElsewhere(event)) return
    event.preventDefault()
    onClose()
    showPlace(place, {}, hash)
  }
  return (
    <ComboboxItem
      className={styles['item']}
      focusOnHover
      setValueOnClick={false}
      render={<a href={addressOf(place) + (hash === undefined ? '' : `#${hash}`)} />}
      onClick={go}
    >
      <HitLine hit={hit} matrix={matrix} />
    </ComboboxItem>
  )
}

function focusOnArrival(field: HTMLInputElement | null): void {
  field?.focus()
}

function opensElsewhere({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey
}

/** What can be typed, for who has not tried it yet. */
function Examples({ onChoose }: { onChoose: (query: string) => void }) {
  return (
    <p className={styles['examples']}>
      For example{' '}
      {examples.map(([query, lang]) => (
        <button key={query} type="button" lang={lang} className={controls['button']} onClick={() => onChoose(query)}>
          {query}
        </button>
      ))}
    </p>
  )
}

const examples = [
  ['NCSC', 'en'],
  ['privacy law israel', 'en'],
  ['закон Яровой', 'ru'],
  ['网络安全法', 'zh-Hans'],
  ['חוק הגנת הפרטיות', 'he'],
  ['2013', 'en'],
] as const
