import type { Matrix } from '../../dataset/publish/matrix.ts'
import type { Sample } from '../../dataset/read.ts'
import { verdicts } from '../../dataset/verdicts.ts'
import { EvidenceButton } from '../../frame/EvidenceButton.tsx'
import { EvidenceLoading } from '../../frame/evidence/EvidenceLoading.tsx'
import { recordKinds } from '../../frame/evidence/record/recordEntry.ts'
import { useCatalogue } from '../../frame/useCatalogue.ts'
import { accuracyOf, percent, type Estimate } from '../../model/accuracy.ts'
import { formatDate } from '../../model/partialDate.ts'
import { Fold } from './Fold.tsx'
import styles from './MethodPage.module.css'
import { nameOfFact } from './nameOfFact.ts'

const kinds = ['samples'] as const

/** How right the record is: the last sample that somebody else checked, and those before it. */
export function Accuracy({ matrix }: { matrix: Matrix }) {
  const { complete, waiting, retry } = useCatalogue(kinds)
  if (!complete) return <EvidenceLoading loading={waiting} what="samples" onRetry={retry} />
  const [last, ...before] = complete.samples.toReversed()
  if (!last) return <p>No sample of this dataset has been checked: how many of its facts are wrong is not known.</p>
  return (
    <>
      <SampleOf sample={last} matrix={matrix} />
      {before.map((sample) => (
        <Fold
          key={sample.id}
          ids={[sample.id]}
          summary={`The sample before it, of ${formatDate(sample.day)}: ${accuracyOf(sample).counts.right} of ${accuracyOf(sample).told} right`}
        >
          <SampleOf sample={sample} matrix={matrix} />
        </Fold>
      ))}
    </>
  )
}

function SampleOf({ sample, matrix }: { sample: Sample; matrix: Matrix }) {
  const { counts, estimates } = accuracyOf(sample)
  const right = sample.facts.filter(({ verdict }) => verdict === 'right')
  const notRight = sample.facts.filter(({ verdict }) => verdict !== 'right')
  return (
    <div id={sample.id}>
      <p>
        Of {sample.of.toLocaleString('en')} facts {sample.facts.length} were drawn by lot on {formatDate(sample.day)}.{' '}
        {sample.method} Shares are of those that could be told, in brackets the interval that holds the true share in 95
        of 100 such samples (Wilson).
      </p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">Verdict</th>
            <th scope="col" className={styles['number']}>
              Facts
            </th>
            <th scope="col" className={styles['number']}>
              Share of all {sample.of.toLocaleString('en')}
            </th>
          </tr>
        </thead>
        <tbody>
          {verdicts.map((verdict) => (
            <tr key={verdict}>
              <th scope="row">
                {names[verdict]} <span className={styles['meaning']}>{sample.rules[verdict]}</span>
              </th>
              <td className={styles['number']}>{counts[verdict]}</td>
              <td className={styles['number']}>{verdict === 'unknown' ? '–' : inWords(estimates[verdict])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {notRight.length > 0 && (
        <>
          <p>These were not right:</p>
          <CheckedFacts facts={notRight} matrix={matrix} />
        </>
      )}
      <Fold ids={[]} summary={`The ${right.length} facts that were right`}>
        <CheckedFacts facts={right} matrix={matrix} />
      </Fold>
    </div>
  )
}

const names = { right: 'Right', imprecise: 'Imprecise', wrong: 'Wrong', unknown: 'Cannot be told' }

function CheckedFacts({ facts, matrix }: { facts: Sample['facts']; matrix: Matrix }) {
  const { lists } = useCatalogue(recordKinds)
  return (
    <ul className={styles['checked']}>
      {facts.map(({ fact, verdict, reason, pages = [] }) => {
        const name = nameOfFact(fact, matrix, lists)
        return (
          <li key={fact}>
            <b>{names[verdict]}:</b> {name ? <EvidenceButton id={fact}>{name}</EvidenceButton> : fact}{' '}
            <code>{fact}</code>
            <br />
            {reason}
            {pages.map((page) => (
              <span key={page}>
                {' '}
                <a href={page} rel="noopener noreferrer">
                  {new URL(page).host}
                </a>
              </span>
            ))}
          </li>
        )
      })}
    </ul>
  )
}

function inWords({ share, from, to }: Estimate): string {
  return `${percent(share)} % (${percent(from)}–${percent(to)})`
}
