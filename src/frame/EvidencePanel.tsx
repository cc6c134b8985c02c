import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import type { EvidenceRecord } from '../dataset/publish/evidence.ts'
import type { Matrix } from '../dataset/publish/matrix.ts'
import controls from '../ui/controls.module.css'
import { openEvidence, useOpenDataset } from '../view/openDataset.ts'
import { changeView, useView, useViewState } from '../view/store.ts'
import type { View } from '../view/view.ts'
import { ActorLink } from './ActorLink.tsx'
import { BlocQuestionBody } from './evidence/BlocQuestionBody.tsx'
import { ComponentBody } from './evidence/ComponentBody.tsx'
import styles from './evidence/evidence.module.css'
import { evidenceInWords } from './evidence/evidenceInWords.ts'
import { EvidenceLoading } from './evidence/EvidenceLoading.tsx'
import { evidenceTarget, type EvidenceTarget } from './evidence/evidenceTarget.ts'
import { instrumentOf } from './evidence/instruments.ts'
import { QuestionBody } from './evidence/QuestionBody.tsx'
import { RecordBody } from './evidence/record/RecordBody.tsx'
import { evidenceKinds, recordEntry } from './evidence/record/recordEntry.ts'
import { recordInWords } from './evidence/record/recordInWords.ts'
import { whoseLanes } from './evidence/record/recordRelations.ts'
import { PlaceLink } from './PlaceLink.tsx'
import { useCatalogue, type OpenCatalogue } from './useCatalogue.ts'

interface EvidencePanelProps {
  readonly matrix: Matrix
  /** The close button was pressed. Whoever drew the panel closes it and gives the focus back to the cell. */
  readonly onClose: () => void
}

/** What the evidence id of the view means: an answer or stance, a record, or a record that has not come or is not there. */
type Subject =
  | { readonly kind: 'answer'; readonly target: EvidenceTarget }
  | { readonly kind: 'record'; readonly entry: EvidenceRecord }
  | { readonly kind: 'waiting' | 'missing' }

/**
 * What an answer or a stance rests on, or a record in detail: whatever the view names as its evidence. It fills the place
 * that it is given.
 */
export function EvidencePanel({ matrix, onClose }: EvidencePanelProps) {
  const id = useView((view) => view.evidence)
  const target = id === undefined ? undefined : evidenceTarget(id, matrix)
  const catalogue = useCatalogue(evidenceKinds, id !== undefined && !target)
  const subject = subjectOf(id, target, catalogue)
  const actor = target?.actor.id
  const statusRef = useRef<HTMLParagraphElement>(null)
  const panelRef = useRef<HTMLElement>(null)
  const headingRef = useRef<HTMLHeadingElement>(null)
  const movedWithin = useRef(false)
  const wasOpen = useRef(false)

  useEffect(() => {
    if (actor !== undefined) void openEvidence(actor)
  }, [actor])

  // Who moves on inside the panel is taken to its new heading; who comes from elsewhere stays there and is told.
  const arrive = useEffectEvent(() => {
    // One that opens is at its top; to say so would lay out the page before it is complete.
    if (wasOpen.current) panelRef.current?.scrollTo({ top: 0 })
    wasOpen.current = subject !== undefined
    const { view } = useViewState.getState()
    if (movedWithin.current) headingRef.current?.focus()
    statusRef.current!.textContent = subject && !movedWithin.current ? inWords(subject, id!, matrix, view) : ''
    movedWithin.current = false
  })
  useEffect(() => arrive(), [id, subject?.kind])

  const show = (evidence: string) => {
    movedWithin.current = true
    changeView({ evidence, ...opened(evidence, matrix) })
  }
  const toHeading = () => headingRef.current?.focus()
  return (
    <>
      <p ref={statusRef} role="status" className="visually-hidden" />
      {subject && (
        <aside ref={panelRef} aria-label="Evidence" className={styles['panel']}>
          <div className={styles['head']}>
            <p className={styles['eyebrow']}>
              <Eyebrow subject={subject} matrix={matrix} />
            </p>
            <button type="button" className={controls['square']} aria-label="Close the evidence" onClick={onClose}>
              ✕
            </button>
          </div>
          <h2 ref={headingRef} tabIndex={-1} className={styles['heading']}>
            {headingOf(subject)}
          </h2>
          {subject.kind === 'answer' && (
            <>
              <Caution target={subject.target} />
              <AnswerBody matrix={matrix} target={subject.target} show={show} onRetry={toHeading} />
            </>
          )}
          {subject.kind === 'record' && (
            <RecordBody matrix={matrix} entry={subject.entry} askedFor={id!} show={show} onRetry={toHeading} />
          )}
          {subject.kind === 'waiting' && (
            <EvidenceLoading
              loading={catalogue.waiting}
              what="records"
              onRetry={() => {
                toHeading()
                catalogue.retry()
              }}
            />
          )}
          {subject.kind === 'missing' && (
            <>
              <p>{missingInWords(id!)} It may have been renamed or taken out in this release.</p>
              <p className={styles['checked']}>
                <button type="button" className={controls['button']} onClick={onClose}>
                  Close
                </button>
              </p>
            </>
          )}
        </aside>
      )}
    </>
  )
}

/** The component of a question is opened with it, so that its cell is there and marked. */
function opened(evidence: string, matrix: Matrix): Partial<Pick<View, 'open'>> {
  const target = evidenceTarget(evidence, matrix)
  const { open } = useViewState.getState().view
  if (target?.kind !== 'question' || open.includes(target.component.id)) return {}
  return { open: [...open, target.component.id] }
}

function subjectOf(
  id: string | undefined,
  target: EvidenceTarget | undefined,
  { lists, waiting }: OpenCatalogue<(typeof evidenceKinds)[number]>,
): Subject | undefined {
  if (id === undefined) return undefined
  if (target) return { kind: 'answer', target }
  const entry = recordEntry(id, lists)
  if (entry) return { kind: 'record', entry }
  return { kind: waiting ? 'waiting' : 'missing' }
}

/** What is shown, in one sentence to be read aloud. */
function inWords(subject: Subject, id: string, matrix: Matrix, view: View): string {
  switch (subject.kind) {
    case 'answer':
      return evidenceInWords(subject.target, matrix, view)
    case 'record':
      return recordInWords(subject.entry, matrix, view.asOf)
    case 'missing':
      return missingInWords(id)
    case 'waiting':
      return ''
  }
}

function missingInWords(id: string): string {
  return `There is no record “${id}” in this dataset.`
}

function headingOf(subject: Subject): string {
  switch (subject.kind) {
    case 'answer':
      return subject.target.kind === 'question' ? subject.target.indicator.question : subject.target.component.label
    case 'record':
      return instrumentOf(subject.entry, subject.entry.record.actor, '').title
    case 'missing':
      return 'No such record'
    case 'waiting':
      return 'A record'
  }
}

/** Of whom and of what kind it is. */
function Eyebrow({ subject, matrix }: { subject: Subject; matrix: Matrix }): ReactNode {
  if (subject.kind === 'answer') {
    const { target } = subject
    return (
      <>
        {target.kind === 'question' && (
          <>
            <PlaceLink to={{ screen: 'components', page: target.component.id }}>{target.component.label}</PlaceLink>{' '}
            ·{' '}
          </>
        )}
        <ActorLink actor={target.actor} />
      </>
    )
  }
  if (subject.kind !== 'record') return null
  const { entry } = subject
  const lanes = whoseLanes(entry, matrix.actors)
  return (
    <>
      {instrumentOf(entry, entry.record.actor, '').label}
      {matrix.actors
        .filter(({ id }) => lanes.includes(id))
        .map((actor) => (
          <span key={actor.id}>
            {' · '}
            <ActorLink actor={actor} />
          </span>
        ))}
    </>
  )
}

/** Why a high count is no praise. */
function Caution({ target }: { target: EvidenceTarget }) {
  const caution = (target.kind === 'question' && target.indicator.caution) || target.component.caution
  return caution ? <p className={styles['soft']}>{caution}</p> : null
}

interface AnswerBodyProps {
  readonly matrix: Matrix
  readonly target: EvidenceTarget
  readonly show: (evidence: string) => void
  /** The button to try again was pressed and goes away: the focus needs a place. */
  readonly onRetry: () => void
}

function AnswerBody({ matrix, target, show, onRetry }: AnswerBodyProps) {
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
