import type { ReactNode } from 'react'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { facetWords } from '../model/facetWords.ts'
import { milestoneCounts } from '../model/milestoneSelection.ts'
import type { AnswerFilter } from '../model/selection.ts'
import { GlyphStrip } from '../ui/Glyph.tsx'
import { narrowScreen, useMediaQuery } from '../ui/useMediaQuery.ts'
import { actorInFocus, asPair } from '../view/asPair.ts'
import { useOpenDataset } from '../view/openDataset.ts'
import { changeView, useView, useViewState } from '../view/store.ts'
import { CountedOptions } from './CountedOptions.tsx'
import { facetCounts, optionsOf, type OptionFilter } from './facetCounts.ts'
import { answerWords } from './filterWords.ts'
import { useNamedMilestones } from './useNamedMilestones.ts'
import { useScreenControls } from './useScreenControls.ts'

/** The options of a filter, each with how many questions, or milestones, it would show. */
export function FilterOptions({ matrix, filter }: { matrix: Matrix; filter: OptionFilter }) {
  const view = useView((it) => it)
  const chosen: readonly string[] = view[filter]
  const { answers: showsQuestions } = useScreenControls()
  const narrow = useMediaQuery(narrowScreen)
  const milestones = useMilestonesShown()
  const counts =
    milestones && filter !== 'answer'
      ? milestoneCounts(matrix, milestones, view, filter, optionsOf(matrix, filter))
      : facetCounts(matrix, narrow ? asPair(matrix, view, actorInFocus(view.evidence)) : view, filter)
  return (
    <CountedOptions
      counts={counts}
      unit={milestones ? 'milestone' : showsQuestions ? 'question' : undefined}
      chosen={chosen}
      onChoose={(options) => changeView({ [filter]: options })}
      noteOf={(option) => (filter === 'components' ? componentOf(matrix, option)?.caution : undefined)}
    >
      {(option) => nameOf(matrix, filter, option)}
    </CountedOptions>
  )
}

function componentOf(matrix: Matrix, component: string) {
  return matrix.components.find(({ id }) => id === component)
}

/** The milestones, where those are what is shown. */
function useMilestonesShown() {
  const isTimeline = useViewState((state) => state.screen === 'timeline')
  const loading = useOpenDataset((state) => state.catalogue.milestones)
  return useNamedMilestones(isTimeline && loading?.status === 'ready' ? loading.content : undefined)
}

function nameOf(matrix: Matrix, filter: OptionFilter, option: string): ReactNode {
  if (filter === 'components') return componentOf(matrix, option)?.label
  if (filter !== 'answer') return facetWords[filter].values[option]
  const { label, marks } = answerWords[option as AnswerFilter]
  return (
    <>
      <GlyphStrip kinds={marks} />
      {label}
    </>
  )
}
