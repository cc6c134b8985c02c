import type { ReactNode } from 'react'
import type { Evidence } from '../../dataset/publish/evidence.ts'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import { formatDate } from '../../model/partialDate.ts'
import { useView } from '../../view/store.ts'
import { ActorAnswer } from './ActorAnswer.tsx'
import { Disputes } from './Disputes.tsx'
import styles from './evidence.module.css'
import type { QuestionTarget } from './evidenceTarget.ts'
import { MemberList } from './MemberList.tsx'
import { OtherActors } from './OtherActors.tsx'
import { aboutAnyOf } from './questionEvidence.ts'
import { ReadingRule } from './ReadingRule.tsx'

interface BlocQuestionBodyProps {
  readonly matrix: Matrix
  readonly target: QuestionTarget
  readonly evidence: Evidence | undefined
  readonly loading: ReactNode
  readonly show: (evidence: string) => void
}

/** A bloc's answer: how its members answer on the day. */
export function BlocQuestionBody({ matrix, target, evidence, loading, show }: BlocQuestionBodyProps) {
  const { actor, component, indicator } = target
  const asOf = useView((view) => view.asOf)
  const members = (actor.members ?? []).map((member) => member.actor)
  return (
    <>
      <p className={styles['asOf']}>As of {formatDate(asOf)}</p>
      <p className={styles['answer']}>
        <strong>
          <ActorAnswer matrix={matrix} actor={actor} indicator={indicator.id} />
        </strong>
      </p>
      <ReadingRule component={component} indicator={indicator} />
      <MemberList matrix={matrix} bloc={actor} about={indicator.id} show={show}>
        {(member) => <ActorAnswer matrix={matrix} actor={member} indicator={indicator.id} />}
      </MemberList>
      {evidence ? (
        <Disputes {...aboutAnyOf(evidence, [`${actor.id}.${indicator.id}`])} sources={evidence.sources} />
      ) : (
        loading
      )}
      <OtherActors matrix={matrix} indicator={indicator.id} except={[actor.id, ...members]} show={show} />
    </>
  )
}
