import { useEffect } from 'react'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { openCatalogue, useOpenDataset } from '../view/openDataset.ts'

/** Every milestone of every country, on one time axis. */
export function TimelineScreen({ matrix }: { matrix: Matrix }) {
  const milestones = useOpenDataset((state) => state.catalogue.milestones)
  useEffect(() => void openCatalogue('milestones'), [])
  return (
    <main id="main">
      <h1>Timeline of cyber policy</h1>
      {milestones?.status === 'ready' && <p>{milestones.content.length} milestones</p>}
      <p>{matrix.dataset.version}</p>
    </main>
  )
}
