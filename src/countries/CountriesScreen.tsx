import type { Matrix } from '../dataset/publish/matrix.ts'
import { UnknownPage } from '../frame/page/UnknownPage.tsx'
import { lazyPart } from '../ui/lazyPart.tsx'
import { useView, useViewState } from '../view/store.ts'

const AtAGlance = lazyPart('AtAGlance', () => import('./table/AtAGlance.tsx'))
const PairScreen = lazyPart('PairScreen', () => import('./pair/PairScreen.tsx'))
const PairStart = lazyPart('PairStart', () => import('./PairStart.tsx'))
const ProfileScreen = lazyPart('ProfileScreen', () => import('./profile/ProfileScreen.tsx'))

/** All countries at a glance, the profile of one, or two of them face to face. */
export function CountriesScreen({ matrix, page }: { matrix: Matrix; page: string | undefined }) {
  const isPair = useView((view) => view.pair !== undefined)
  const understood = useViewState(({ faults }) => faults.find(({ sides }) => sides)?.sides)
  if (page === undefined && isPair) return <PairScreen matrix={matrix} />
  if (page === undefined && understood)
    return <PairStart key={JSON.stringify(understood)} matrix={matrix} sides={understood} />
  if (page === undefined) return <AtAGlance matrix={matrix} />
  const actor = matrix.actors.find(({ id }) => id === page)
  if (actor) return <ProfileScreen matrix={matrix} actor={actor} />
  return (
    <UnknownPage
      screen="countries"
      page={page}
      what="country"
      known={matrix.actors.map(({ id, name }) => ({ page: id, name }))}
    />
  )
}
