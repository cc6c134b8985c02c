import { CompareScreen } from './compare/CompareScreen.tsx'
import { Frame } from './frame/Frame.tsx'
import { LoadingScreen } from './frame/LoadingScreen.tsx'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { lazyPart } from './ui/lazyPart.tsx'
import { useOpenDataset } from './view/openDataset.ts'
import { useViewState } from './view/store.ts'

const TimelineScreen = lazyPart('TimelineScreen', () => import('./timeline/TimelineScreen.tsx'))

/** The dataset as far as it has come; the screen once it is there. */
export function App() {
  const loading = useOpenDataset((state) => state.matrix)
  const screen = useViewState((state) => state.screen)
  if (loading.status !== 'ready') return <LoadingScreen loading={loading} />
  const matrix = loading.content
  return (
    <ErrorBoundary region="The page">
      <Frame matrix={matrix}>
        <ErrorBoundary key={screen} region={screen === 'compare' ? 'The comparison' : 'The timeline'}>
          {screen === 'compare' ? <CompareScreen matrix={matrix} /> : <TimelineScreen matrix={matrix} />}
        </ErrorBoundary>
      </Frame>
    </ErrorBoundary>
  )
}
