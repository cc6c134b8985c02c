import { useCallback, useMemo, useState } from 'react'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import { narrowScreen, useMediaQuery } from '../../ui/useMediaQuery.ts'
import { changeView, useView } from '../../view/store.ts'
import { nothingChosen } from '../../view/view.ts'
import { EvidenceLoading } from '../evidence/EvidenceLoading.tsx'
import { useCatalogue } from '../useCatalogue.ts'
import { timelineOf, type Lane, type TimelineItem } from './items.ts'
import { indexLanes } from './layout.ts'
import { TimelineChart } from './TimelineChart.tsx'
import { commonWindow, type TimeWindow } from './timeScale.ts'

interface TimelineStripProps {
  readonly matrix: Matrix
  /** Whose milestones are shown. */
  readonly actors: readonly string[]
  /** To which they belong; empty means all. */
  readonly components?: readonly string[]
  /** Only what they did themselves: not what blocs and forums did without them. */
  readonly onlyOwn?: boolean
}

const kinds = ['milestones'] as const
const everyComponent: readonly string[] = []

/** A part of the timeline on another page. Its window is not in the address: the timeline itself is one press away. */
export function TimelineStrip({ matrix, actors, components = everyComponent, onlyOwn = false }: TimelineStripProps) {
  const { released } = matrix.dataset
  const asOf = useView((view) => view.asOf)
  const evidence = useView((view) => view.evidence)
  const narrow = useMediaQuery(narrowScreen)
  const { complete, waiting, retry } = useCatalogue(kinds, !narrow)
  const [chosen, setChosen] = useState<TimeWindow>()
  const [hovered, setHovered] = useState<string>()
  const milestones = complete?.milestones
  const index = useMemo(() => {
    if (!milestones) return undefined
    const { lanes, items } = timelineOf(matrix, milestones, { ...nothingChosen, actors, components, asOf })
    const shown = onlyOwn ? items.filter((item) => item.lanes.some((id) => actors.includes(id))) : items
    return indexLanes(lanesWithOwn(lanes, shown, actors), shown)
  }, [matrix, milestones, actors, components, asOf, onlyOwn])
  const actorName = useCallback((id: string) => matrix.actors.find((it) => it.id === id)?.name ?? id, [matrix])
  // A phone would show a second, long list here.
  if (narrow) return null
  if (!index) return <EvidenceLoading loading={waiting} what="milestones" onRetry={retry} />
  if (index.all.items.length === 0) return null
  const window = chosen ?? withRoomForLabels(commonWindow(index.all.items, released))
  return (
    <TimelineChart
      index={index}
      from={window.from}
      to={window.to}
      onWindow={(from, to) => setChosen({ from, to })}
      asOf={asOf}
      released={released}
      onAsOf={(day, run) => changeView({ asOf: day }, run === undefined ? {} : { run })}
      evidence={evidence}
      onOpen={(id) => changeView({ evidence: id === evidence ? undefined : id })}
      hovered={hovered}
      onHover={setHovered}
      narrow={false}
      actorName={actorName}
      hasTable={false}
    />
  )
}

/**
 * The lanes of those whose milestones are shown, and of others only where something would else stand nowhere: a lane in which
 * nothing stands, or what stands in another lane too, would only take room here.
 */
function lanesWithOwn(lanes: readonly Lane[], items: readonly TimelineItem[], actors: readonly string[]) {
  const own = new Set(actors)
  const needed = new Set(
    items.flatMap((item) => {
      const inOwn = item.lanes.filter((id) => own.has(id))
      return inOwn.length > 0 ? inOwn : item.lanes
    }),
  )
  return lanes.filter(({ id }) => needed.has(id))
}

/** What stands at the end has its label at its right, which would be cut there. */
function withRoomForLabels({ from, to }: TimeWindow): TimeWindow {
  return { from, to: to + (to - from) / 8 }
}
