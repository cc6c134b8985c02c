import { CompareScreen } from './compare/CompareScreen.tsx'
import { Frame } from './frame/Frame.tsx'
import { LoadingScreen } from './frame/LoadingScreen.tsx'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { useOpenDataset } from './view/openDataset.ts'

/** The dataset as far as it has come; the screen once it is there. */
export function App() {
  const loading = useOpenDataset((state) => state.matrix)
  if (loading.status !== 'ready') return <LoadingScreen loading={loading} />
  const matrix = loading.content
  return (
    <ErrorBoundary region="The page">
      <Frame matrix={matrix}>
        <ErrorBoundary region="The comparison">
          <CompareScreen matrix={matrix} />
        </ErrorBoundary>
      </Frame>
    </ErrorBoundary>
  )
}
