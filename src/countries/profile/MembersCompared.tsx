import { EvidenceButton } from '../../frame/EvidenceButton.tsx'
import { ActorName } from '../../frame/evidence/ActorAnswer.tsx'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import { membersOn } from '../../model/bloc.ts'
import { formatCount, spreadOf } from '../../model/coverage.ts'
import { answersOn } from '../../model/courses.ts'
import { formatDate } from '../../model/partialDate.ts'
import { answerInWords, markOf } from '../../model/words.ts'
import { componentCoverage } from '../../model/widestGap.ts'
import { GlyphStrip } from '../../ui/Glyph.tsx'
import styles from './profile.module.css'
import type { ProfileProps } from './profileRecords.ts'

/** What the members of the day have in place of each component, side by side. */
export function MembersCompared({ matrix, actor, asOf, inferred }: ProfileProps) {
  const answerOf = answersOn(matrix, asOf, inferred)
  const ids = membersOn(actor.members ?? [], asOf).certain
  const members = ids.flatMap((id) => matrix.actors.find((it) => it.id === id) ?? [])
  if (members.length === 0) return <p>On {formatDate(asOf)} it certainly had no member yet.</p>
  return (
    <>
      <p>
        <PlaceLink to={{ screen: 'compare' }} change={{ actors: ids }}>
          Compare them question by question
        </PlaceLink>
      </p>
      <div className={styles['tableFrame']}>
        <table className={styles['wide']}>
          <caption className="visually-hidden">Components by member on {formatDate(asOf)}</caption>
          <thead>
            <tr>
              <th scope="col">Component</th>
              {members.map((member) => (
                <th key={member.id} scope="col">
                  <ActorName actor={member} />
                </th>
              ))}
              <th scope="col">Gap</th>
            </tr>
          </thead>
          <tbody>
            {matrix.components.map((component) => (
              <tr key={component.id}>
                <th scope="row">
                  <PlaceLink to={{ screen: 'components', page: component.id }}>{component.label}</PlaceLink>
                </th>
                {members.map((member) => {
                  const answers = component.indicators.map(({ id }) => answerOf(member.id, id))
                  return (
                    <td key={member.id}>
                      <EvidenceButton id={`${member.id}.${component.id}`} className={styles['strip']}>
                        <GlyphStrip kinds={answers.map(markOf)} />
                        {formatCount(componentCoverage(component, member.id, answerOf))}
                        <span className="visually-hidden">
                          {' '}
                          of {answers.length}: {answers.map(answerInWords).join(', ')}
                        </span>
                      </EvidenceButton>
                    </td>
                  )
                })}
                <td>{formatCount(spreadOf(ids.map((id) => componentCoverage(component, id, answerOf))))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
