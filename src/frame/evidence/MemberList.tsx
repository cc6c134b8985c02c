import type { ReactNode } from 'react'
import type { Matrix, MatrixActor } from '../../dataset/publish/matrix.ts'
import { membersOn } from '../../model/bloc.ts'
import { formatDate } from '../../model/partialDate.ts'
import { joinNames } from '../../model/words.ts'
import { useView } from '../../view/store.ts'
import { ActorName } from './ActorAnswer.tsx'
import { AnswerLink } from './AnswerLink.tsx'
import styles from './evidence.module.css'
import { Section } from './Section.tsx'

interface MemberListProps {
  readonly matrix: Matrix
  readonly bloc: MatrixActor
  /** The question or component whose evidence a member leads to. */
  readonly about: string
  readonly show: (evidence: string) => void
  /** A member's answer. */
  readonly children: (member: MatrixActor) => ReactNode
}

/** The members of a bloc on the day, each with its answer; and who may have joined already, or joined later. */
export function MemberList({ matrix, bloc, about, show, children }: MemberListProps) {
  const asOf = useView((view) => view.asOf)
  const members = bloc.members ?? []
  const { certain, possible } = membersOn(members, asOf)
  const joined = (ids: readonly string[]) =>
    joinNames(
      members
        .filter(({ actor }) => ids.includes(actor))
        .map(
          ({ actor, since }) => `${matrix.actors.find(({ id }) => id === actor)?.name ?? actor} (${formatDate(since)})`,
        ),
    )
  const rest = members.map(({ actor }) => actor).filter((id) => !certain.includes(id) && !possible.includes(id))
  return (
    <Section title="Members">
      <ul className={styles['list']}>
        {matrix.actors
          .filter(({ id }) => certain.includes(id))
          .map((member) => (
            <AnswerLink
              key={member.id}
              label={<ActorName actor={member} />}
              onPress={() => show(`${member.id}.${about}`)}
            >
              {children(member)}
            </AnswerLink>
          ))}
      </ul>
      {certain.length === 0 && <p>It has no members on this day.</p>}
      {possible.length > 0 && (
        <p className={styles['soft']}>May have joined already, and is not counted: {joined(possible)}.</p>
      )}
      {rest.length > 0 && <p className={styles['soft']}>Joined later: {joined(rest)}.</p>}
    </Section>
  )
}
