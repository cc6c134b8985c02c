import type { ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Contender, Span, TimelineData } from './contender.ts'

export interface ChartProps {
  readonly data: TimelineData
  readonly span: Span
  readonly kind: string | undefined
}

/** A component as a contender: each change is drawn at once. */
export function mountReact(
  Chart: ComponentType<ChartProps>,
  root: HTMLElement,
  data: TimelineData,
  whole: Span,
): Contender {
  const drawing = createRoot(root)
  let span = whole
  let kind: string | undefined
  const draw = () => flushSync(() => drawing.render(<Chart {...{ data, span, kind }} />))
  draw()
  return {
    show: (wanted) => {
      span = wanted
      draw()
    },
    filter: (wanted) => {
      kind = wanted
      draw()
    },
  }
}
