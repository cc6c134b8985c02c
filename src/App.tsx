import { useEffect } from 'react'
import { CompareScreen } from './compare/CompareScreen.tsx'
import type { Matrix } from './dataset/publish/matrix.ts'
import { Frame } from './frame/Frame.tsx'
import { LoadingScreen } from './frame/LoadingScreen.tsx'
import type { ScreenId } from './model/screens.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { lazyPart } from './ui/lazyPart.tsx'
import { useOpenDataset } from './view/openDataset.ts'
import { useViewState } from './view/store.ts'
import { useTour } from './view/tour.ts'

const TimelineScreen = lazyPart('TimelineScreen', () => import('./timeline/TimelineScreen.tsx'))
const CountriesScreen = lazyPart('CountriesScreen', () => import('./countries/CountriesScreen.tsx'))
const ComponentsScreen = lazyPart('ComponentsScreen', () => import('./strategyComponents/ComponentsScreen.tsx'))
const RecordsScreen = lazyPart('RecordsScreen', () => import('./records/RecordsScreen.tsx'))
const SearchScreen = lazyPart('SearchScreen', () => import('./search/SearchScreen.tsx'))
const StudioScreen = lazyPart('StudioScreen', () => import('./studio/StudioScreen.tsx'))
const AboutScreen = lazyPart('AboutScreen', () => import('./about/AboutScreen.tsx'))

/** The dataset as far as it has come; the screen once it is there. */
export function App() {
  const loading = useOpenDataset((state) => state.matrix)
  const screen = useViewState((state) => state.screen)
  const page = useViewState((state) => state.page)
  if (loading.status !== 'ready') return <LoadingScreen loading={loading} />
  const matrix = loading.content
  return (
    <ErrorBoundary region="The page">
      <Frame matrix={matrix}>
        <ErrorBoundary key={`${screen} ${page}`} region={regionOf(screen)}>
          <ShownScreen matrix={matrix} screen={screen} page={page} />
          <Arrival place={`${screen} ${page}`} />
        </ErrorBoundary>
      </Frame>
    </ErrorBoundary>
  )
}

let arrivedAt: string | undefined

/**
 * Who goes on to another page is taken to its title, as after loading one. It is drawn with the screen and so only once the
 * screen's code is there.
 */
function Arrival({ place }: { place: string }) {
  useEffect(() => {
    const isFirst = arrivedAt === undefined
    const isSame = arrivedAt === place
    arrivedAt = place
    // Whoever is led by the tour stays at its card.
    if (isFirst || isSame || location.hash !== '' || useTour.getState().step !== undefined) return
    const title = document.querySelector<HTMLElement>('#main h1')
    title?.setAttribute('tabindex', '-1')
    title?.focus({ preventScroll: true })
  }, [place])
  return null
}

interface ShownScreenProps {
  readonly matrix: Matrix
  readonly screen: ScreenId
  readonly page: string | undefined
}

function ShownScreen({ matrix, screen, page }: ShownScreenProps) {
  switch (screen) {
    case 'compare':
      return <CompareScreen matrix={matrix} />
    case 'timeline':
      return <TimelineScreen matrix={matrix} />
    case 'countries':
      return <CountriesScreen matrix={matrix} page={page} />
    case 'components':
      return <ComponentsScreen matrix={matrix} page={page} />
    case 'documents':
    case 'institutions':
    case 'milestones':
    case 'sources':
      return <RecordsScreen matrix={matrix} kind={screen} page={page} />
    case 'search':
      return <SearchScreen matrix={matrix} />
    case 'studio':
      return <StudioScreen matrix={matrix} />
    case 'about':
      return <AboutScreen matrix={matrix} page={page} />
  }
}

function regionOf(screen: ScreenId): string {
  return screen === 'compare' ? 'The comparison' : screen === 'timeline' ? 'The timeline' : 'This page'
}
