import { DataSet, DataView } from 'vis-data'
import { Timeline, type TimelineOptions } from 'vis-timeline'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import type { Contender, Span, TimelineData } from './contender.ts'
import { entriesOf } from './entries.ts'

/** vis-timeline as its examples set it up: a group for each actor, a point for each milestone, a view that filters. */
export function mountVisTimeline(
  root: HTMLElement,
  data: TimelineData,
  whole: Span,
  options: TimelineOptions,
): Contender {
  let shown: string | undefined
  const kinds = new Map(data.milestones.map(({ id, kind }) => [id, kind as string]))
  const items = new DataSet(
    entriesOf(data).map(({ id, lane, start, milestone }) => ({
      id,
      group: lane,
      start,
      content: milestone.title,
      milestone: milestone.id,
    })),
  )
  const view = new DataView(items, {
    filter: ({ milestone }: { milestone: string }) => shown === undefined || kinds.get(milestone) === shown,
  })
  const groups = new DataSet(data.matrix.actors.map(({ id, name }) => ({ id, content: name })))
  const timeline = new Timeline(root, view as never, groups as never, {
    type: 'point',
    start: whole.from,
    end: whole.to,
    maxHeight: 700,
    verticalScroll: true,
    ...options,
  })
  if (options.cluster) {
    // Until the window first changes it draws no cluster.
    const drawClusters = () => {
      timeline.off('changed', drawClusters)
      timeline.setWindow(whole.from, whole.to + 1, { animation: false })
    }
    timeline.on('changed', drawClusters)
  }
  return {
    show: ({ from, to }) => timeline.setWindow(from, to, { animation: false }),
    filter: (kind) => {
      shown = kind
      view.refresh()
    },
  }
}
