import { useEffect, useEffectEvent, useRef } from 'react'
import type { Matrix } from '../dataset/publish/matrix.ts'
import controls from '../ui/controls.module.css'
import { openEvidence, useOpenDataset } from '../view/openDataset.ts'
import { changeView, useView, useViewState } from '../view/store.ts'
import { ActorName } from './evidence/ActorAnswer.tsx'
import { BlocQuestionBody } from './evidence/BlocQuestionBody.tsx'
import { ComponentBody } from './evidence/ComponentBody.tsx'
import styles from './evidence/evidence.module.css'
import { evidenceInWords } from './evidence/evidenceInWords.ts'
import { EvidenceLoading } from './evidence/EvidenceLoading.tsx'
import { evidenceTarget, type EvidenceTarget } from './evidence/evidenceTarget.ts'
import { QuestionBody } from './evidence/QuestionBody.tsx'

interface EvidencePanelProps {
  readonly matrix: Matrix
  /** The close button was pressed. Whoever drew the panel closes it and gives the focus back to the cell. */
  readonly onClose: () => void
}

/** What an answer or a stance rests on: the evidence that the view names. It fills the place that it is given. */
export function EvidencePanel({ matrix, onClose }: EvidencePanelProps) {
  const id = useView((view) => view.evidence)
  const target = id === undefined ? undefined : evidenceTarget(id, matrix)
  const actor = target?.actor.id
  const statusRef = useRef<HTMLParagraphElement>(null)
  const panelRef = useRef<HTMLElement>(null)
  const headingRef = useRef<HTMLHeadingElement>(null)
  const movedWithin = useRef(false)

  useEffect(() => {
    if (actor !== undefined) void openEvidence(actor)
  }, [actor])

  // Who moves on inside the panel is taken to its new heading; who comes from elsewhere stays there and is told.
  const arrive = useEffectEvent(() => {
    panelRef.current?.scrollTo({ top: 0 })
    const { view } = useViewState.getState()
    if (movedWithin.current) headingRef.current?.focus()
    statusRef.current!.textContent = target && !movedWithin.current ? evidenceInWords(target, matrix, view) : ''
    movedWithin.current = false
  })
  useEffect(() => arrive(), [id])

  const show = (evidence: string) => {
    movedWithin.current = true
    changeView({ evidence })
  }
  return (
    <>
      <p ref={statusRef} role="status" className="visually-hidden" />
      {target && (
        <aside ref={panelRef} aria-label="Evidence" className={styles['panel']}>
          <div className={styles['head']}>
            <p className={styles['eyebrow']}>
              {target.kind === 'question' && `${target.component.label} · `}
              <ActorName actor={target.actor} />
            </p>
            <button type="button" className={controls['square']} aria-label="Close the evidence" onClick={onClose}>
              ✕
            </button>
          </div>
          <h2 ref={headingRef} tabIndex={-1} className={styles['heading']}>
            {target.kind === 'question' ? target.indicator.question : target.component.label}
          </h2>
          <Caution target={target} />
          <Body matrix={matrix} target={target} show={show} onRetry={() => headingRef.current?.focus()} />
        </aside>
      )}
    </>
  )
}

/** Why a high count is no praise. */
function Caution({ target }: { target: EvidenceTarget }) {
  const caution = (target.kind === 'question' && target.indicator.caution) || target.component.caution
  return caution ? <p className={styles['soft']}>{caution}</p> : null
}

interface BodyProps {
  readonly matrix: Matrix
  readonly target: EvidenceTarget
  readonly show: (evidence: string) => void
  /** The button to try again was pressed and goes away: the focus needs a place. */
  readonly onRetry: () => void
}

function Body({ matrix, target, show, onRetry }: BodyProps) {
  const actor = target.actor.id
  const state = useOpenDataset(({ evidence }) => evidence[actor])
  const evidence = state?.status === 'ready' ? state.content : undefined
  const retry = () => {
    onRetry()
    void openEvidence(actor)
  }
  const loading = state?.status === 'ready' ? null : <EvidenceLoading loading={state} onRetry={retry} />
  const shared = { matrix, evidence, loading, show }
  if (target.kind === 'component') return <ComponentBody {...shared} target={target} />
  if (target.actor.kind === 'bloc') return <BlocQuestionBody {...shared} target={target} />
  return <QuestionBody {...shared} target={target} />
}
