import { useEffect } from 'react'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { PlaceLink } from '../frame/PlaceLink.tsx'
import screen from '../frame/screen.module.css'
import { nameInSentence } from '../model/words.ts'
import type { PairSides } from '../view/view.ts'
import { FaceToFaceForm } from './FaceToFaceForm.tsx'
import styles from './FaceToFaceForm.module.css'

/** Shown where the address asks for a pair that cannot be shown: what of it was understood, and the choice of the rest. */
export function PairStart({ matrix, sides }: { matrix: Matrix; sides: PairSides }) {
  const kept = sides.find((side) => side !== undefined)
  const one = matrix.actors.find(({ id }) => id === kept?.actor)
  useEffect(() => {
    document.title = `Two face to face – ${matrix.dataset.name}`
  }, [matrix])
  return (
    <main className={screen['screen']} id="main">
      <p className={styles['crumb']}>
        <PlaceLink to={{ screen: 'countries' }} change={{ pair: undefined }}>
          Countries
        </PlaceLink>{' '}
        <span aria-hidden="true">›</span>
      </p>
      <h1>Two face to face</h1>
      <p className={screen['sentence']}>The address does not name two who can stand face to face. Choose them here.</p>
      <FaceToFaceForm matrix={matrix} sides={sides} />
      {one && kept && (
        <ul className={styles['offers']} aria-label={`With ${one.name}`}>
          {matrix.actors
            .filter(({ id, kind }) => kind === 'country' && id !== one.id)
            .map((other) => (
              <li key={other.id}>
                <PlaceLink
                  to={{ screen: 'countries' }}
                  change={{ pair: sides[0] ? [kept, { actor: other.id }] : [{ actor: other.id }, kept] }}
                >
                  {sides[0]
                    ? `${one.name} and ${nameInSentence(other.name)}`
                    : `${other.name} and ${nameInSentence(one.name)}`}
                </PlaceLink>
              </li>
            ))}
        </ul>
      )}
    </main>
  )
}
