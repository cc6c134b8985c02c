import { ActorLink } from '../../frame/ActorLink.tsx'
import { formatDate } from '../../model/partialDate.ts'
import { comeBy } from '../actorRecords.ts'
import styles from './profile.module.css'
import type { ProfileProps } from './profileRecords.ts'

const membershipWords = { yes: 'a member', maybe: 'perhaps a member already', no: 'not a member yet' }

/** Who belongs to a bloc, since when, and whether on the day. */
export function Members({ matrix, actor, asOf }: ProfileProps) {
  const { released } = matrix.dataset
  return (
    <div className={styles['tableFrame']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">Members of {actor.name}</caption>
        <thead>
          <tr>
            <th scope="col">Member</th>
            <th scope="col">Joined</th>
            <th scope="col">On {formatDate(asOf)}</th>
          </tr>
        </thead>
        <tbody>
          {(actor.members ?? []).map(({ actor: id, since }) => (
            <tr key={id}>
              <th scope="row">
                <ActorLink actor={matrix.actors.find((it) => it.id === id) ?? { id, kind: 'country', name: id }} />
              </th>
              <td>{since.length === 10 ? formatDate(since) : `some day in ${formatDate(since)}`}</td>
              <td>{membershipWords[comeBy(asOf, since, released)]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
