/* oxlint-disable no-restricted-imports -- What ours is measured against. */
import { useMemo } from 'react'
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import type { Mount } from './contender.ts'
import { entriesOf } from './entries.ts'
import { mountReact, type ChartProps } from './mountReact.tsx'

/** A point for each milestone, actors as places on the other axis. Only what is in sight is handed in. */
export const mount: Mount = (root, data, whole) => mountReact(RechartsScatter, root, data, whole)

function RechartsScatter({ data, span: { from, to }, kind }: ChartProps) {
  const { actors } = data.matrix
  const points = useMemo(() => {
    const rows = new Map(data.matrix.actors.map(({ id }, row) => [id, row]))
    return entriesOf(data).map(({ start, lane, milestone }) => ({ x: start, y: rows.get(lane), kind: milestone.kind }))
  }, [data])
  const inSight = useMemo(
    () => points.filter((it) => it.x >= from && it.x <= to && (kind === undefined || it.kind === kind)),
    [points, from, to, kind],
  )
  return (
    <ScatterChart width={1240} height={560}>
      <XAxis
        dataKey="x"
        type="number"
        domain={[from, to]}
        allowDataOverflow
        tickFormatter={(time: number) => new Date(time).toISOString().slice(0, 7)}
      />
      <YAxis
        dataKey="y"
        type="number"
        domain={[-0.5, actors.length - 0.5]}
        ticks={actors.map((_, row) => row)}
        tickFormatter={(row: number) => actors[row]?.name ?? ''}
        width={130}
      />
      <Scatter data={inSight} isAnimationActive={false} />
    </ScatterChart>
  )
}
