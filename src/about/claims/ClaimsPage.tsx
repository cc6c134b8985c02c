import { useEffect, useState, type ReactNode } from 'react'
import { claimStatuses } from '../../dataset/claimStatuses.ts'
import type { Catalogue } from '../../dataset/publish/catalogue.ts'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import { ActorName } from '../../frame/evidence/ActorAnswer.tsx'
import { EvidenceLoading } from '../../frame/evidence/EvidenceLoading.tsx'
import { PageSection } from '../../frame/page/PageSection.tsx'
import screen from '../../frame/screen.module.css'
import { useCatalogue } from '../../frame/useCatalogue.ts'
import { nameInSentence } from '../../model/words.ts'
import controls from '../../ui/controls.module.css'
import { narrowScreen, useMediaQuery } from '../../ui/useMediaQuery.ts'
import { changeView, useView, useViewParts } from '../../view/store.ts'
import { tableColumns } from '../../view/tableColumns.ts'
import { formatSortKey, parseSortKey } from '../../view/view.ts'
import { ClaimItem } from './ClaimItem.tsx'
import styles from './ClaimsPage.module.css'
import {
  countsOf,
  keptClaims,
  sortedClaims,
  statusMeanings,
  type ClaimFacet,
  type ClaimFilters,
  type ClaimStatus,
} from './claims.ts'
import { ReferenceList } from './ReferenceList.tsx'
import { StatusMark } from './StatusMark.tsx'

const kinds = ['claims', 'references'] as const

/** The claims of the founding article, each held against the evidence, and the works that it cites. */
export function ClaimsPage({ matrix }: { matrix: Matrix }) {
  const { complete, waiting, retry } = useCatalogue(kinds)
  return (
    <main className={screen['screen']} id="main">
      <h1>The founding article, claim by claim</h1>
      <p className={screen['sentence']}>
        The atlas grew from an article that compared Israel, the United Kingdom, Russia, China and the Five Eyes. Each
        of its claims stands here beside what the record says of it: neither is taken for granted.
      </p>
      {complete ? (
        <Claims matrix={matrix} {...complete} />
      ) : (
        <EvidenceLoading loading={waiting} what="claims" onRetry={retry} />
      )}
    </main>
  )
}

type ClaimsProps = { readonly matrix: Matrix } & Pick<Catalogue, 'claims' | 'references'>

function Claims({ matrix, claims, references }: ClaimsProps) {
  const filters: ClaimFilters = useViewParts(['q', 'status', 'components', 'of'])
  const rows = useView((view) => view.rows)
  const named = useHash()
  const kept = keptClaims(claims, filters)
  const sorted = sortedClaims(kept, rows, matrix)
  const linked = claims.find(({ id }) => id === named && !kept.some((it) => it.id === id))
  const clear = { q: '', status: [], components: [], of: [] }
  const isFiltered = kept.length < claims.length
  const narrow = useMediaQuery(narrowScreen)
  const chosen = filtersInWords(matrix, filters)
  const count = filters.status.length + filters.of.length + filters.components.length
  const choices = (
    <>
      <Facet facet="status" title="How it stands" claims={claims} filters={filters} values={claimStatuses}>
        {(value) => <StatusMark status={value as ClaimStatus} />}
      </Facet>
      <Facet
        facet="of"
        title="Of whom"
        claims={claims}
        filters={filters}
        values={matrix.actors.filter(({ kind }) => kind !== 'forum').map(({ id }) => id)}
      >
        {(value) => <ActorName actor={matrix.actors.find(({ id }) => id === value)!} />}
      </Facet>
      <Facet
        facet="components"
        title="On what"
        claims={claims}
        filters={filters}
        values={matrix.components.map(({ id }) => id)}
      >
        {(value) => matrix.components.find(({ id }) => id === value)!.label}
      </Facet>
    </>
  )
  return (
    <>
      <div className={styles['filters']} role="group" aria-label="Which claims are shown">
        {narrow ? (
          <details>
            <summary>How it stands, of whom, on what{count > 0 && ` (${count} chosen)`}</summary>
            {choices}
          </details>
        ) : (
          choices
        )}
      </div>
      <details className={styles['meanings']}>
        <summary>What these words mean</summary>
        <dl>
          {claimStatuses.map((it) => (
            <div key={it}>
              <dt>
                <StatusMark status={it} />
              </dt>
              <dd>{statusMeanings[it]}</dd>
            </div>
          ))}
        </dl>
      </details>
      <div className={styles['bar']}>
        <p role="status">
          {isFiltered
            ? `${kept.length} of ${claims.length} claims shown`
            : claims.length === 0
              ? 'There are no claims'
              : `All ${claims.length} claims shown`}
          {chosen && `: ${chosen}`}.
        </p>
        {isFiltered && (
          <button type="button" className={controls['button']} onClick={() => changeView(clear)}>
            Show all
          </button>
        )}
        <SortChoice />
      </div>
      {linked && (
        <div className={styles['linked']}>
          <p>A link leads to this claim, which the filters leave out:</p>
          <ClaimItem matrix={matrix} claim={linked} />
        </div>
      )}
      {sorted.length === 0 && <p>No claim passes the filters.</p>}
      <div className={styles['claims']}>
        {sorted.map((claim) => (
          <ClaimItem key={claim.id} matrix={matrix} claim={claim} />
        ))}
      </div>
      <PageSection id="references" title="What the article cites">
        <ReferenceList references={references} claims={claims} />
      </PageSection>
    </>
  )
}

/** Which claims are shown, in words, so that it is said on paper too. */
function filtersInWords(matrix: Matrix, { status, of, components, q }: ClaimFilters): string {
  const names = matrix.actors.filter(({ id }) => of.includes(id)).map(({ name }) => nameInSentence(name))
  const labels = matrix.components.filter(({ id }) => components.includes(id)).map(({ label }) => label)
  return [
    status.length > 0 && status.join(' or '),
    names.length > 0 && `naming ${names.join(' or ')}`,
    labels.length > 0 && `on ${labels.join(' or ')}`,
    q.trim() !== '' && `with “${q.trim().slice(0, 80)}”`,
  ]
    .filter(Boolean)
    .join('; ')
}

interface FacetProps extends Pick<ClaimsProps, 'claims'> {
  readonly facet: ClaimFacet
  readonly title: string
  readonly filters: ClaimFilters
  readonly values: readonly string[]
  readonly children: (value: string) => ReactNode
}

/** What one can choose, each with how many claims it shows beside the other filters. */
function Facet({ facet, title, claims, filters, values, children }: FacetProps) {
  const counts = countsOf(claims, filters, facet)
  const chosen = filters[facet]
  const toggle = (value: string) => {
    changeView({ [facet]: values.filter((it) => (it === value ? !chosen.includes(it) : chosen.includes(it))) })
  }
  return (
    <div className={styles['facet']} role="group" aria-label={title}>
      <span className={styles['facetTitle']}>{title}</span>
      <div className={styles['choices']}>
        {values
          .filter((value) => counts.has(value) || chosen.includes(value))
          .map((value) => (
            <button
              key={value}
              type="button"
              className={controls['button']}
              aria-pressed={chosen.includes(value)}
              onClick={() => toggle(value)}
            >
              {children(value)}
              <span className={styles['count']}>{counts.get(value) ?? 0}</span>
            </button>
          ))}
      </div>
    </div>
  )
}

const sortWords: Readonly<Record<(typeof tableColumns.about)[number], string>> = {
  status: 'how it stands',
  actors: 'state',
  components: 'component',
}

function SortChoice() {
  const rows = useView((view) => view.rows)
  const [first, ...further] = rows.map(formatSortKey)
  return (
    <label className={styles['sort']}>
      Sorted by{' '}
      <select
        value={first ?? ''}
        onChange={({ target }) => changeView({ rows: target.value === '' ? [] : [parseSortKey(target.value)] })}
      >
        <option value="">the article’s order</option>
        {tableColumns.about.flatMap((by) =>
          (['', '-'] as const).map((sign) => (
            <option key={sign + by} value={sign + by}>
              {sortWords[by]}
              {sign && ', backwards'}
            </option>
          )),
        )}
      </select>
      {further.length > 0 && ` then ${further.map((key) => sortInWords(key)).join(', then ')}`}
    </label>
  )
}

function sortInWords(key: string): string {
  const { by, descending } = parseSortKey(key)
  return sortWords[by as keyof typeof sortWords] + (descending ? ', backwards' : '')
}

/** The part of the page that the address names. */
function useHash(): string {
  const [hash, setHash] = useState(() => location.hash.slice(1))
  useEffect(() => {
    const follow = () => setHash(location.hash.slice(1))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return hash
}
