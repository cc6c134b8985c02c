import type { Matrix } from '../dataset/publish/matrix.ts'
import type { RecordsKind } from '../frame/recordFacets.ts'
import { RecordPage } from './page/RecordPage.tsx'
import { RecordsList } from './RecordsList.tsx'

interface RecordsScreenProps {
  readonly matrix: Matrix
  readonly kind: RecordsKind
  readonly page: string | undefined
}

/** All records of a kind, or the page of one. */
export function RecordsScreen({ matrix, kind, page }: RecordsScreenProps) {
  return page === undefined ? (
    <RecordsList matrix={matrix} kind={kind} />
  ) : (
    <RecordPage matrix={matrix} kind={kind} page={page} />
  )
}
