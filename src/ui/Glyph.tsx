import styles from './Glyph.module.css'

/**
 * The marks of answers. Each has a shape of its own, so that none is known by colour alone: a full, half and empty square,
 * bare corners for an inferred no, a dashed square with a core while a change is under way, a dotted ring for unknown.
 */
export const glyphKinds = ['yes', 'partial', 'no', 'inferred', 'open', 'unknown'] as const
export type GlyphKind = (typeof glyphKinds)[number]

const size = 14
const pitch = 19

/** How a mark is drawn from its left edge on: what is filled, what is lined, where dots stand. */
interface Shape {
  readonly fill?: (x: number) => string
  readonly line?: (x: number) => string
  readonly dots?: (x: number) => string
}

const square = (x: number) => `M${x + 1.5} 1.5h11v11h-11z`
const ring = Array.from({ length: 10 }, (_, index) => (index / 10) * 2 * Math.PI)

const shapes: Readonly<Record<GlyphKind, Shape>> = {
  yes: { fill: square, line: square },
  partial: { fill: (x) => `M${x + 1.5} 12.5v-11h11z`, line: square },
  no: { line: square },
  inferred: { line: (x) => `M${x + 1.5} 4.5v-3h3m5 0h3v3m0 5v3h-3m-5 0h-3v-3` },
  open: {
    fill: (x) => `M${x + 4.5} 4.5h5v5h-5z`,
    line: (x) => `M${x + 1.5} 3.5v-2h2m2.2 0h2.6m2.2 0h2v2m0 2.2v2.6m0 2.2v2h-2m-2.2 0h-2.6m-2.2 0h-2v-2m0-2.2v-2.6`,
  },
  unknown: {
    dots: (x) =>
      ring.map((turn) => `M${round(x + 7 + 5.3 * Math.cos(turn))} ${round(7 + 5.3 * Math.sin(turn))}h0`).join(''),
  },
}

/** One mark. Its meaning must stand beside it in words. */
export function Glyph({ kind }: { kind: GlyphKind }) {
  return <GlyphStrip kinds={[kind]} />
}

/** Marks in a row; words must stand beside them. */
export function GlyphStrip({ kinds }: { kinds: readonly GlyphKind[] }) {
  const { width, fill, line, dots } = drawing(kinds)
  return (
    <svg className={styles['strip']} viewBox={`0 0 ${width} ${size}`} preserveAspectRatio="xMinYMid" aria-hidden="true">
      {fill && <path className={styles['fill']} d={fill} />}
      {line && <path className={styles['line']} d={line} />}
      {dots && <path className={styles['dots']} d={dots} />}
    </svg>
  )
}

/** Which mark of a strip lies at a place on the screen. */
export function markAt(strip: Element, count: number, clientX: number): number {
  const { left, width } = strip.getBoundingClientRect()
  return Math.min(Math.max(Math.floor(((clientX - left) / width) * count), 0), count - 1)
}

interface Drawing {
  readonly width: number
  readonly fill: string
  readonly line: string
  readonly dots: string
}

const drawings = new Map<string, Drawing>()

/** A strip as three paths: a table of hundreds of marks is drawn anew with every step in time. Each is made once. */
function drawing(kinds: readonly GlyphKind[]): Drawing {
  const key = kinds.join()
  let found = drawings.get(key)
  if (!found) {
    const path = (part: keyof Shape) => kinds.map((kind, index) => shapes[kind][part]?.(index * pitch) ?? '').join('')
    found = { width: (kinds.length - 1) * pitch + size, fill: path('fill'), line: path('line'), dots: path('dots') }
    drawings.set(key, found)
  }
  return found
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}
