import type { Matrix } from '../dataset/publish/matrix.ts'
export function StudioScreen({ matrix }: { matrix: Matrix }) {
  return <main id="main">{matrix.dataset.name}</main>
}
