import type { MatrixActor } from '../dataset/publish/matrix.ts'
import { ActorName } from './evidence/ActorAnswer.tsx'
import { PlaceLink } from './PlaceLink.tsx'

/** An actor's flag and name, leading to its profile. */
export function ActorLink({ actor }: { actor: MatrixActor }) {
  return (
    <PlaceLink to={{ screen: 'countries', page: actor.id }}>
      <ActorName actor={actor} />
    </PlaceLink>
  )
}
