import { useEffect, useState } from 'react'
import { CompareScreen } from './compare/CompareScreen.tsx'
import type { Matrix } from './dataset/publish/matrix.ts'
import { Frame } from './frame/Frame.tsx'
import { LoadingScreen } from './frame/LoadingScreen.tsx'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { useOpenDataset } from './view/openDataset.ts'
import { startView } from './view/store.ts'

/** The dataset as far as it has come; the screen once it is there. */
export function App() {
  const loading = useOpenDataset((state) => state.matrix)
  if (loading.status !== 'ready') return <LoadingScreen loading={loading} />
  return (
    <ErrorBoundary region="The page">
      <Screens matrix={loading.content} />
    </ErrorBoundary>
  )
}

function Screens({ matrix }: { matrix: Matrix }) {
  const [followed, setFollowed] = useState<Matrix>()
  useEffect(() => {
    const stop = startView(matrix)
    setFollowed(matrix)
    return stop
  }, [matrix])
  // The view is read from the address first: nothing is drawn that the link did not ask for.
  if (followed !== matrix) return null
  return (
    <Frame matrix={matrix}>
      <ErrorBoundary region="The comparison">
        <CompareScreen matrix={matrix} />
      </ErrorBoundary>
    </Frame>
  )
}
