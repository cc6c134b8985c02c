import type { PolicyDocument } from '../../dataset/read.ts'
import { partyFacts } from '../../frame/evidence/instruments.ts'
import { formatDate, type Day } from '../../model/partialDate.ts'
import { ActorName } from '../../frame/evidence/ActorAnswer.tsx'
import { comeBy } from '../actorRecords.ts'
import { Instruments } from './Instruments.tsx'
import styles from './profile.module.css'
import type { ProfileProps } from './profileRecords.ts'
import { RecordButton } from './RecordButton.tsx'

/** Which states joined which text, and all texts by what they are on the day. */
export function Texts(props: ProfileProps) {
  const { matrix, actor, records, asOf } = props
  const { released } = matrix.dataset
  const countries = matrix.actors.filter(({ kind }) => kind === 'country')
  const joined = records.documents.filter(
    (it) => it.actor === actor.id && it.parties !== undefined && isThere(it, asOf, released),
  )
  return (
    <>
      {joined.length === 0 && <p>By {formatDate(asOf)} none of these texts was there for states to join.</p>}
      {joined.length > 0 && (
        <div className={styles['tableFrame']}>
          <table className={styles['wide']}>
            <caption className="visually-hidden">Who joined or supported which text by {formatDate(asOf)}</caption>
            <thead>
              <tr>
                <th scope="col">Text</th>
                {countries.map((country) => (
                  <th key={country.id} scope="col">
                    <ActorName actor={country} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {joined.map((document) => (
                <tr key={document.id}>
                  <th scope="row">
                    <RecordButton id={document.id}>{document.title}</RecordButton>{' '}
                    <span className={styles['soft']}>{document.type}</span>
                  </th>
                  {countries.map(({ id }) => (
                    <td key={id}>{joinedInWords(document, id, asOf)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className={styles['soft']}>
        An empty cell means that the record does not name the state among those who joined: not that it refused. Where
        no day is named from which a treaty binds a state, none is recorded.
      </p>
      <Instruments {...props} />
    </>
  )
}

function isThere({ adopted, proposed }: PolicyDocument, asOf: Day, released: Day): boolean {
  const date = proposed ?? adopted
  return date !== undefined && comeBy(asOf, date, released) !== 'no'
}

/** What a state did by the day: `signed on …; ratified on …`. Nothing where it is not named. */
function joinedInWords(document: PolicyDocument, actor: string, asOf: Day): string {
  if (!document.parties?.some((it) => it.actor === actor)) return ''
  const facts = partyFacts(document, actor, asOf) ?? []
  const past = facts
    .filter(({ later, words }) => !later && !words.startsWith('no day is recorded'))
    .map(({ words }) => words)
  return past.length > 0 ? past.join('; ') : 'not yet'
}
