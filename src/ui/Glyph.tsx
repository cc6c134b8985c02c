import styles from './Glyph.module.css'

/**
 * The marks of answers. Each has a shape of its own, so that none is known by colour alone: a full, half and empty square,
 * bare corners for an inferred no, a dashed square with a core while a change is under way, a dotted ring for unknown.
 */
export const glyphKinds = ['yes', 'partial', 'no', 'inferred', 'open', 'unknown'] as const
export type GlyphKind = (typeof glyphKinds)[number]

const size = 14
const pitch = 19

const square = 'M1.5 1.5h11v11h-11z'
const shapes: Record<GlyphKind, { fill?: string; stroke?: string; dash?: string }> = {
  yes: { fill: square, stroke: square },
  partial: { fill: 'M1.5 12.5v-11h11z', stroke: square },
  no: { stroke: square },
  inferred: { stroke: 'M1.5 4.5v-3h3 M9.5 1.5h3v3 M12.5 9.5v3h-3 M4.5 12.5h-3v-3' },
  open: { fill: 'M4.5 4.5h5v5h-5z', stroke: square, dash: '2.2 1.47' },
  unknown: { stroke: 'M7 1.7a5.3 5.3 0 1 1 0 10.6a5.3 5.3 0 1 1 0-10.6', dash: '1.6 1.73' },
}

/** One mark. Its meaning must stand beside it in words. */
export function Glyph({ kind }: { kind: GlyphKind }) {
  return <GlyphStrip kinds={[kind]} />
}

/** Marks in a row; `data-index` on each says which it is. `highlighted` ones are underlined. Words must stand beside it. */
export function GlyphStrip({ kinds, dimmed }: { kinds: readonly GlyphKind[]; dimmed?: (index: number) => boolean }) {
  const width = (kinds.length - 1) * pitch + size
  return (
    <svg className={styles['strip']} viewBox={`0 0 ${width} ${size}`} width={width} height={size} aria-hidden="true">
      {kinds.map((kind, index) => (
        <g
          key={index}
          data-index={index}
          transform={`translate(${index * pitch} 0)`}
          opacity={dimmed?.(index) ? 0.3 : 1}
        >
          <rect className={styles['target']} x={(size - pitch) / 2} width={pitch} height={size} />
          {shapes[kind].fill && <path className={styles['fill']} d={shapes[kind].fill} />}
          {shapes[kind].stroke && (
            <path className={styles['stroke']} d={shapes[kind].stroke} strokeDasharray={shapes[kind].dash} />
          )}
        </g>
      ))}
    </svg>
  )
}
