import type { Matrix } from '../dataset/publish/matrix.ts'
import screen from '../frame/screen.module.css'

export function RecordsScreen({
  page,
  kind,
}: {
  matrix: Matrix
  page: string | undefined
  kind: 'documents' | 'institutions' | 'milestones' | 'sources'
}) {
  return (
    <main className={screen['screen']} id="main">
      <h1>
        {page}
        {kind}
      </h1>
    </main>
  )
}
