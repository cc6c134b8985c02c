import { useEffect, useMemo } from 'react'
import type { Matrix, MatrixActor } from '../../dataset/publish/matrix.ts'
import { EvidenceLoading } from '../../frame/evidence/EvidenceLoading.tsx'
import { FilterNotice } from '../../frame/FilterNotice.tsx'
import { PageContents } from '../../frame/page/PageContents.tsx'
import { PageSection } from '../../frame/page/PageSection.tsx'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import screen from '../../frame/screen.module.css'
import { useCatalogue } from '../../frame/useCatalogue.ts'
import { jointActsOf } from '../../model/jointActs.ts'
import { narrowScreen, useMediaQuery } from '../../ui/useMediaQuery.ts'
import { useViewParts } from '../../view/store.ts'
import type { Pair } from '../../view/view.ts'
import { DifferenceSteps } from './DifferenceSteps.tsx'
import { instrumentsOf } from './instrumentsOf.ts'
import { JointActs } from './JointActs.tsx'
import { daysInWords, summaryOf, titleOf, verdictsInWords } from './pairInWords.ts'
import { faceToFace, laterDayOf, pairParts, type PairedView } from './pairOf.ts'
import styles from './PairScreen.module.css'
import { QuestionTable } from './QuestionTable.tsx'
import { Instruments, Positions } from './SideBySide.tsx'
import { SidePicker } from './SidePicker.tsx'
import { VerdictFilter } from './VerdictFilter.tsx'

const kinds = ['documents', 'milestones', 'positions'] as const

/** Two countries or blocs face to face, or one on two days. Drawn where the view has a pair. */
export function PairScreen({ matrix }: { matrix: Matrix }) {
  const view = useViewParts(pairParts)
  return view.pair ? <ShownPair matrix={matrix} view={view} pair={view.pair} /> : null
}

function ShownPair({ matrix, view, pair }: { matrix: Matrix; view: PairedView; pair: Pair }) {
  const faces = useMemo(() => faceToFace(matrix, { ...view, pair }), [matrix, view, pair])
  const narrow = useMediaQuery(narrowScreen)
  const { lists, waiting, retry } = useCatalogue(kinds)
  const { documents, milestones, positions } = lists
  const { sides, components, verdicts } = faces
  const { released } = matrix.dataset
  const day = laterDayOf(sides)
  const isOneActor = sides[0].actor.id === sides[1].actor.id
  const [one, other] = sides.map(({ actor }) => actor) as [MatrixActor, MatrixActor]
  const acts = useMemo(
    () => documents && milestones && jointActsOf([one, other], { documents, milestones }, matrix.actors),
    [documents, milestones, one, other, matrix],
  )
  const instruments = useMemo(
    () => documents && instrumentsOf(documents, sides, released),
    [documents, sides, released],
  )
  const title = titleOf(sides)
  const pageTitle = `${title}, ${daysInWords(sides)} – ${matrix.dataset.name}`
  useEffect(() => {
    document.title = pageTitle
  }, [pageTitle])

  const summary = summaryOf(faces)
  const counted = faces.beforeAnything.length === 0
  const parts = [
    ...components.map(({ component: { id, label }, verdicts: { different } }) => ({
      id,
      title: counted && different > 0 ? `${label}: ${different} ${different === 1 ? 'differs' : 'differ'}` : label,
    })),
    ...(isOneActor ? [] : [{ id: 'joint-acts', title: 'Agreements and joint acts' }]),
  ]
  const differ = components.reduce(
    (sum, { questions }) =>
      sum + questions.filter(({ verdict }) => verdict === 'different' || verdict === 'members-differ').length,
    0,
  )
  return (
    <main className={screen['screen']} id="main">
      <p className={styles['crumb']}>
        <PlaceLink to={{ screen: 'countries' }} change={{ pair: undefined }}>
          Countries
        </PlaceLink>{' '}
        <span aria-hidden="true">›</span>
      </p>
      <h1>{title}</h1>
      <div className={`${screen['sentence']} ${styles['summary']}`} role="status">
        {summary.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {faces.firsts && (
        <p className={styles['soft']}>
          Who came first is counted by the first yes; where neither can have given one, by the first partial answer.
        </p>
      )}
      <SidePicker matrix={matrix} pair={pair} sides={sides} />
      <FilterNotice matrix={matrix} shown={faces.questionsShown} inAll={faces.questionsInAll} />
      {isOneActor || sides[0].day === sides[1].day || (
        <p className={styles['soft']}>
          The two days differ: the answer of the earlier day is held against the other’s answers over time.
        </p>
      )}
      {narrow ? (
        <details className={styles['contents']}>
          <summary>On this page</summary>
          <PageContents parts={parts} />
        </details>
      ) : (
        <PageContents parts={parts} />
      )}
      <div className={styles['bar']}>
        <VerdictFilter verdicts={verdicts} counted={counted} />
        <DifferenceSteps count={differ} counted={counted} />
      </div>
      {waiting && <EvidenceLoading loading={waiting} what="positions, instruments and events" onRetry={retry} />}
      {components.length === 0 && <p>No question passes the filters.</p>}
      {components.map(({ component, questions, verdicts: counts }) => (
        <PageSection key={component.id} id={component.id} title={component.label}>
          <p className={styles['tally']}>
            {[...(counted ? [verdictsInWords(counts)] : []), component.caution, '']
              .filter((it) => it !== undefined)
              .join(' · ')}
            <PlaceLink to={{ screen: 'components', page: component.id }}>About this component</PlaceLink>
          </p>
          <QuestionTable component={component} questions={questions} sides={sides} />
          {!isOneActor && (
            <Positions matrix={matrix} component={component} one={one} other={other} positions={positions} />
          )}
          {instruments && <Instruments component={component} sides={sides} instruments={instruments} />}
        </PageSection>
      ))}
      {!isOneActor && acts && (
        <PageSection id="joint-acts" title="Agreements and joint acts">
          <JointActs acts={acts} known={matrix.actors} sides={sides} day={day} />
        </PageSection>
      )}
    </main>
  )
}
