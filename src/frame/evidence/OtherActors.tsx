import type { Matrix } from '../../dataset/publish/matrix.ts'
import { useView } from '../../view/store.ts'
import { ActorAnswer, ActorName } from './ActorAnswer.tsx'
import { AnswerLink } from './AnswerLink.tsx'
import styles from './evidence.module.css'
import { Section } from './Section.tsx'

interface OtherActorsProps {
  readonly matrix: Matrix
  readonly indicator: string
  /** Who is shown already. */
  readonly except: readonly string[]
  readonly show: (evidence: string) => void
}

/** The same question for the other actors that the reader compares. */
export function OtherActors({ matrix, indicator, except, show }: OtherActorsProps) {
  const selected = useView((view) => view.actors)
  const others = selected
    .filter((id) => !except.includes(id))
    .flatMap((id) => matrix.actors.find((actor) => actor.id === id) ?? [])
  if (others.length === 0) return null
  return (
    <Section title="The same question for the others">
      <ul className={styles['list']}>
        {others.map((actor) => (
          <AnswerLink
            key={actor.id}
            label={<ActorName actor={actor} />}
            onPress={() => show(`${actor.id}.${indicator}`)}
          >
            <ActorAnswer matrix={matrix} actor={actor} indicator={indicator} />
          </AnswerLink>
        ))}
      </ul>
    </Section>
  )
}
