import type { Institution } from '../../dataset/read.ts'
import { EvidenceButton } from '../../frame/EvidenceButton.tsx'
import { OriginalTitle } from '../../frame/evidence/OriginalTitle.tsx'
import { answersOn } from '../../model/courses.ts'
import { institutionStatus } from '../../model/documentStatus.ts'
import { formatDate, formatSince } from '../../model/partialDate.ts'
import { answerInWords, markOf } from '../../model/words.ts'
import { Glyph } from '../../ui/Glyph.tsx'
import { standingOf } from '../standing.ts'
import { FindingBasis } from './FindingBasis.tsx'
import { FoldedOnPhones } from './FoldedOnPhones.tsx'
import { lifeInWords } from './lifeInWords.ts'
import { Lineage } from './Lineage.tsx'
import { ancestorsOf, type LineageItem } from './lineage.ts'
import styles from './profile.module.css'
import type { ProfileProps } from './profileRecords.ts'
import { RecordButton } from './RecordButton.tsx'

/** What is asked of a state's bodies, and the question of the comparison that answers it. */
const tasks = [
  { task: 'Leads civilian cyber security', indicator: 'gov-authority' },
  { task: 'National CERT', indicator: 'res-cert' },
  { task: 'Supervises critical infrastructure', indicator: 'ci-supervisor' },
  { task: 'Supervises personal data', indicator: 'pd-authority' },
  { task: 'Fights cybercrime', indicator: 'cr-unit' },
  { task: 'Military cyber operations', indicator: 'def-command' },
  { task: 'Signals and cyber intelligence', indicator: 'int-mandate' },
]

/** Which bodies answer for what on the day, what they grew out of, and all bodies over time. */
export function WhoIsInCharge(props: ProfileProps) {
  const { matrix, actor, records, asOf } = props
  const { released } = matrix.dataset
  const bodies = records.institutions.filter((it) => it.actor === actor.id).map(lifeOf)
  const atWork = bodies.filter(({ body }) => institutionStatus(body, asOf, released).includes('in-force'))
  if (bodies.length === 0) return <p className={styles['soft']}>No body is recorded: not researched.</p>
  return (
    <>
      {actor.kind === 'country' && <Tasks {...props} lives={bodies} />}
      <div className={styles['part']}>
        <h3>All recorded bodies over time</h3>
        <p>
          {atWork.length === 0
            ? `On ${formatDate(asOf)} none of them was at work yet.`
            : `On ${formatDate(asOf)} ${atWork.length} of ${bodies.length} ${atWork.length === 1 ? 'is' : 'are'} at work, or may be.`}{' '}
          A line leads from a body to what took over its work.
        </p>
        <FoldedOnPhones summary={`All ${bodies.length}, one below the other`}>
          <Lineage name="Bodies in the order of time" items={bodies} asOf={asOf} released={released}>
            {({ item: { id, body, from, to }, before, after }) => (
              <>
                <RecordButton id={id}>{nameOf(body)}</RecordButton>{' '}
                <span className={styles['soft']}>
                  {lifeInWords(from, to)}
                  {before.length > 0 && `; took over from ${names(before)}`}
                  {after.length > 0 && `; its work went to ${names(after)}`}
                </span>
                {body.originalName && <OriginalTitle original={body.originalName} />}
              </>
            )}
          </Lineage>
        </FoldedOnPhones>
      </div>
    </>
  )
}

interface Life extends LineageItem {
  readonly body: Institution
}

function lifeOf(body: Institution): Life {
  return { id: body.id, from: body.founded, to: body.ended, next: body.successors ?? [], body }
}

function Tasks({ matrix, actor, records, asOf, inferred, lives }: ProfileProps & { readonly lives: readonly Life[] }) {
  const answerOf = answersOn(matrix, asOf, inferred)
  const context = { matrix, records, asOf, answerOf }
  const asked = new Set(matrix.components.flatMap(({ indicators }) => indicators.map(({ id }) => id)))
  return (
    <div className={styles['tableFrame']}>
      <table className={styles['tasks']}>
        <caption className="visually-hidden">Who answers for what on {formatDate(asOf)}</caption>
        <thead>
          <tr>
            <th scope="col">Task</th>
            <th scope="col">Body on this day</th>
            <th scope="col">It grew out of</th>
          </tr>
        </thead>
        <tbody>
          {tasks
            .filter(({ indicator }) => asked.has(indicator))
            .map(({ task, indicator }) => {
              const { answer, findings, institutions } = standingOf(context, actor.id, indicator)
              const ancestors = [...new Set(institutions.flatMap(({ id }) => ancestorsOf(id, lives)))]
              return (
                <tr key={indicator}>
                  <th scope="row">
                    {task}
                    <br />
                    <EvidenceButton id={`${actor.id}.${indicator}`} className={styles['strip']}>
                      <Glyph kind={markOf(answer)} />
                      {answerInWords(answer)}{' '}
                      {answer.values.length === 1 &&
                        answer.finding?.since !== undefined &&
                        formatSince(answer.finding.since)}
                    </EvidenceButton>
                  </th>
                  <td>
                    {institutions.length === 0 && (
                      <>
                        <p className={styles['soft']}>
                          {answer.values.join() === 'no'
                            ? 'None: the answer is no.'
                            : 'No body is linked in the record; see the evidence.'}
                        </p>
                        <FindingBasis matrix={matrix} actor={actor} asOf={asOf} findings={findings} />
                      </>
                    )}
                    <ul className={styles['list']}>
                      {institutions.map((body) => (
                        <li key={body.id}>
                          <RecordButton id={body.id}>{nameOf(body)}</RecordButton>{' '}
                          <span className={styles['soft']}>{lifeInWords(body.founded, body.ended)}</span>
                        </li>
                      ))}
                    </ul>
                  </td>
                  <td>
                    {institutions.length > 0 && ancestors.length === 0 && (
                      <span className={styles['soft']}>no forerunner is recorded</span>
                    )}
                    <ul className={styles['list']}>
                      {ancestors.map(({ id, body, from, to }) => (
                        <li key={id}>
                          <RecordButton id={id}>{shortNameOf(body)}</RecordButton>{' '}
                          <span className={styles['soft']}>{lifeInWords(from, to)}</span>
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              )
            })}
        </tbody>
      </table>
    </div>
  )
}

function nameOf({ name, abbreviation }: Institution): string {
  return abbreviation === undefined || name.includes(abbreviation) ? name : `${name} (${abbreviation})`
}

function shortNameOf({ name, abbreviation }: Institution): string {
  return abbreviation ?? name
}

function names(lives: readonly Life[]): string {
  return lives.map(({ body }) => shortNameOf(body)).join(', ')
}
