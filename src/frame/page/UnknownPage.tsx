import { nearestWord } from '../../dataset/check/didYouMean.ts'
import type { ScreenId } from '../../model/screens.ts'
import { PlaceLink } from '../PlaceLink.tsx'
import screenStyles from '../screen.module.css'
import styles from './page.module.css'

interface UnknownPageProps {
  readonly screen: ScreenId
  /** What the address asked for. */
  readonly page: string
  /** What it could have been, in words: `country`. */
  readonly what: string
  /** The pages that there are. */
  readonly known: readonly { readonly page: string; readonly name: string }[]
}

/** Said where the address leads to no page: what is most like it, and all that there is if that is not much. */
export function UnknownPage({ screen, page, what, known }: UnknownPageProps) {
  const found = nearestOf(page, known)
  return (
    <main className={screenStyles['screen']} id="main">
      <h1>No such {what}</h1>
      <p className={screenStyles['sentence']}>
        There is no {what} “<bdi>{page.length > 80 ? `${page.slice(0, 80)}…` : page}</bdi>” in this dataset.{' '}
        {found && (
          <>
            Did you mean{' '}
            <PlaceLink to={{ screen, page: found.page }}>
              <bdi>{found.name}</bdi>
            </PlaceLink>
            ?
          </>
        )}
      </p>
      {known.length <= 40 && (
        <ul className={styles['choices']}>
          {known.map((it) => (
            <li key={it.page}>
              <PlaceLink to={{ screen, page: it.page }}>{it.name}</PlaceLink>
            </li>
          ))}
        </ul>
      )}
      <p>
        <PlaceLink to={{ screen: 'search' }} change={{ q: page.slice(0, 80).replaceAll(/[-/]+/g, ' ') }}>
          Search everything for it
        </PlaceLink>{' '}
        · <PlaceLink to={{ screen }}>To the whole list</PlaceLink>
      </p>
    </main>
  )
}

/** The page whose address or name is most like what was asked for. */
function nearestOf(page: string, known: UnknownPageProps['known']) {
  const wanted = page.slice(0, 80).toLowerCase()
  const byAddress = nearestWord(
    wanted,
    known.map((it) => it.page),
  )
  if (byAddress !== undefined) return known.find((it) => it.page === byAddress)
  const byName = nearestWord(
    wanted,
    known.map(({ name }) => name.toLowerCase()),
  )
  return known.find(({ name }) => name.toLowerCase() === byName)
}
