/* oxlint-disable no-restricted-imports -- What is measured is the page's own chart. */
import { useMemo } from 'react'
import { timelineOf } from '../../../src/frame/timeline/items.ts'
import { indexLanes } from '../../../src/frame/timeline/layout.ts'
import { TimelineChart } from '../../../src/frame/timeline/TimelineChart.tsx'
import { defaultView } from '../../../src/view/view.ts'
import type { Mount } from './contender.ts'
import { mountReact, type ChartProps } from './mountReact.tsx'

const dayLength = 86_400_000

/** Our chart alone: what the others draw, with its controls, its legend and its names for the ear. */
export const mount: Mount = (root, data, whole) => mountReact(OurChart, root, data, whole)

function OurChart({ data: { matrix, milestones }, span: { from, to }, kind }: ChartProps) {
  const timeline = useMemo(
    () => timelineOf(matrix, milestones, { ...defaultView(matrix), kind: kind === undefined ? [] : [kind] }),
    [matrix, milestones, kind],
  )
  const index = useMemo(() => indexLanes(timeline.lanes, timeline.items), [timeline])
  const names = useMemo(() => new Map(matrix.actors.map(({ id, name }) => [id, name])), [matrix])
  const actorName = useMemo(() => (id: string) => names.get(id) ?? id, [names])
  const { released } = matrix.dataset
  return (
    <TimelineChart
      {...{ index, released, actorName }}
      from={from / dayLength}
      to={to / dayLength}
      onWindow={ignore}
      asOf={released}
      onAsOf={ignore}
      onOpen={ignore}
      onHover={ignore}
      narrow={false}
    />
  )
}

const ignore = () => undefined
