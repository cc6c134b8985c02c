import { useEffect, useMemo } from 'react'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import { EvidenceLoading } from '../../frame/evidence/EvidenceLoading.tsx'
import { FilterNotice } from '../../frame/FilterNotice.tsx'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import screen from '../../frame/screen.module.css'
import { useCatalogue } from '../../frame/useCatalogue.ts'
import { keepsComponent } from '../../model/selection.ts'
import { useViewParts } from '../../view/store.ts'
import { FaceToFaceForm } from '../FaceToFaceForm.tsx'
import { CountriesTable } from './CountriesTable.tsx'
import styles from './CountriesTable.module.css'
import { countryRows } from './countryRows.ts'
import { sentenceOf } from './sentence.ts'

const kinds = ['documents', 'institutions', 'milestones', 'findings'] as const
const parts = ['actors', 'asOf', 'inferred', 'components', 'triad', 'vector', 'pillar', 'answer', 'q'] as const

/** All countries and blocs that the reader has chosen, at a glance. */
export function AtAGlance({ matrix }: { matrix: Matrix }) {
  const view = useViewParts(parts)
  const { complete, waiting, retry } = useCatalogue(kinds)
  const rows = useMemo(() => complete && countryRows(matrix, complete, view), [matrix, complete, view])
  const pageTitle = `Countries – ${matrix.dataset.name}`
  useEffect(() => {
    document.title = pageTitle
  }, [pageTitle])
  const kept = matrix.components.filter((component) => keepsComponent(view, component)).length
  const beside = matrix.actors.filter(({ id }) => !view.actors.includes(id))
  const pairAtFirst = view.actors.slice(0, 2)
  return (
    <main className={screen['screen']} id="main">
      <h1>Countries at a glance</h1>
      {rows && <p className={screen['sentence']}>{sentenceOf(rows, view.asOf)}</p>}
      <FaceToFaceForm
        key={pairAtFirst.join()}
        matrix={matrix}
        sides={[sideOf(pairAtFirst[0]), sideOf(pairAtFirst[1])]}
      />
      {kept < matrix.components.length && (
        <FilterNotice matrix={matrix} shown={kept} inAll={matrix.components.length} what="components" />
      )}
      {beside.length > 0 && (
        <ul className={styles['beside']} aria-label="Profiles of those who are not in the table">
          <li className={styles['soft']}>Not in the table:</li>
          {beside.map(({ id, name }) => (
            <li key={id}>
              <PlaceLink to={{ screen: 'countries', page: id }}>{name}</PlaceLink>
            </li>
          ))}
        </ul>
      )}
      {waiting && <EvidenceLoading loading={waiting} what="records" onRetry={retry} />}
      {rows && <CountriesTable matrix={matrix} rows={rows} />}
    </main>
  )
}

function sideOf(actor: string | undefined) {
  return actor === undefined ? undefined : { actor }
}
