import type { IndexResult } from '../../dataset/read.ts'
import { checkWords } from '../../frame/filterWords.ts'
import { formatDate } from '../../model/partialDate.ts'
import { comeBy } from '../actorRecords.ts'
import { indexWords } from './indexWords.ts'
import styles from './profile.module.css'
import type { ProfileProps } from './profileRecords.ts'
import { SourceLinks } from './SourceLinks.tsx'

/** How the actor came out in the editions of international indices, each with what it measures. */
export function IndexEditions({ matrix, actor, records, asOf }: ProfileProps) {
  const { released } = matrix.dataset
  const own = records.indices.filter((it) => it.actor === actor.id)
  const past = own.filter(({ edition }) => comeBy(asOf, yearOf(edition), released) !== 'no')
  if (own.length === 0) return <p className={styles['soft']}>Not researched.</p>
  if (past.length === 0) return <p>By {formatDate(asOf)} no edition that is recorded had been published.</p>
  return (
    <>
      <p className={styles['soft']}>
        Editions of one index can differ in what they ask; a place in one is no measure of a change since another.
      </p>
      {[...new Set(past.map(({ index }) => index))].map((index) => {
        const { name, term, measures } = indexWords[index]
        return (
          <div key={index} className={styles['part']}>
            <h3>{name}</h3>
            <p className={styles['summary']}>{measures ?? records.terms.find(({ id }) => id === term)?.definition}</p>
            <Editions name={name} results={past.filter((it) => it.index === index)} />
          </div>
        )
      })}
      {own.length > past.length && (
        <p className={styles['soft']}>
          Published since then: {own.length - past.length} {own.length - past.length === 1 ? 'edition' : 'editions'}.
        </p>
      )}
    </>
  )
}

function Editions({ name, results }: { name: string; results: readonly IndexResult[] }) {
  return (
    <div className={styles['tableFrame']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{name}, by edition</caption>
        <thead>
          <tr>
            <th scope="col">Edition</th>
            <th scope="col">Score</th>
            <th scope="col">Rank</th>
            <th scope="col">Group</th>
            <th scope="col">Check and sources</th>
          </tr>
        </thead>
        <tbody>
          {results.map(({ id, edition, score, scoreOutOf, rank, rankOutOf, tier, check, citations }) => (
            <tr key={id}>
              <th scope="row">{edition}</th>
              <td>{ofMost(score, scoreOutOf)}</td>
              <td>{ofMost(rank, rankOutOf)}</td>
              <td>{tier ?? <span className={styles['soft']}>–</span>}</td>
              <td>
                {checkWords[check]}: <SourceLinks citations={citations} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ofMost(value: number | undefined, most: number | undefined) {
  if (value === undefined) return <span className={styles['soft']}>not recorded</span>
  return most === undefined ? value : `${value} of ${most}`
}

/** The year of an edition; of one that spans two, the later. */
function yearOf(edition: string): string {
  return edition.length === 4 ? edition : `${edition.slice(0, 2)}${edition.slice(-2)}`
}
