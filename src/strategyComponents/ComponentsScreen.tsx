import type { Matrix } from '../dataset/publish/matrix.ts'
import screen from '../frame/screen.module.css'

export function ComponentsScreen({ page }: { matrix: Matrix; page: string | undefined }) {
  return (
    <main className={screen['screen']} id="main">
      <h1>{page}</h1>
    </main>
  )
}
