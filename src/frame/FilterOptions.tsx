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
import { CheckOption } from './CheckOption.tsx'
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
  const isCounted = showsQuestions || milestones !== undefined
  const choose = (option: string, checked: boolean) =>
    changeView({ [filter]: [...counts.keys()].filter((it) => (it === option ? checked : chosen.includes(it))) })
  return [...counts].map(([option, count]) => (
    <CheckOption
      key={option}
      checked={chosen.includes(option)}
      blocked={isCounted && count === 0 && !chosen.includes(option)}
      count={isCounted ? count : undefined}
      {...(milestones && { unit: 'milestone' as const })}
      note={filter === 'components' ? matrix.components.find(({ id }) => id === option)?.caution : undefined}
      onChange={(checked) => choose(option, checked)}
    >
      {nameOf(matrix, filter, option)}
    </CheckOption>
  ))
}

/** The milestones, where those are what is shown. */
function useMilestonesShown() {
  const isTimeline = useViewState((state) => state.screen === 'timeline')
  const loading = useOpenDataset((state) => state.catalogue.milestones)
  return useNamedMilestones(isTimeline && loading?.status === 'ready' ? loading.content : undefined)
}

function nameOf(matrix: Matrix, filter: OptionFilter, option: string): ReactNode {
  if (filter === 'components') return matrix.components.find(({ id }) => id === option)?.label
  if (filter !== 'answer') return facetWords[filter].values[option]
  const { label, marks } = answerWords[option as AnswerFilter]
  return (
    <>
      <GlyphStrip kinds={marks} />
      {label}
    </>
  )
}
