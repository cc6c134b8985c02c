import type { TimelineItem } from '../items.ts'
import { markSize } from '../layout.ts'

export interface MarkPath {
  /** Around 0, no wider and no higher than the mark's size. */
  readonly d: string
  /** Drawn as a line around paper. */
  readonly isHollow: boolean
}

type Outline = (radius: number) => string

const circle: Outline = (r) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
const square: Outline = (r) => polygon([45, 135, 225, 315], [r * 1.2])
const diamond: Outline = (r) => polygon([0, 90, 180, 270], [r * 1.1])
const triangleUp: Outline = (r) => polygon([-90, 30, 150], [r * 1.15])
const triangleDown: Outline = (r) => polygon([90, 210, 330], [r * 1.15])
const plus: Outline = (r) => cross(r, 0)
const saltire: Outline = (r) => cross(r * 1.1, 45)
const star: Outline = (r) => polygon(ring(16, -90), [r * 1.1, r * 0.55])
const sheet: Outline = (r) => `M${-r * 0.8} ${-r}h${r}l${r * 0.6} ${r * 0.6}v${r * 1.4}h${-r * 1.6}z`

/** Each kind has a silhouette of its own: none is known by colour. */
const shapes: Readonly<Record<TimelineItem['kind'], readonly [Outline, 'filled' | 'hollow']>> = {
  strategy: [circle, 'filled'],
  law: [square, 'filled'],
  regulation: [square, 'hollow'],
  institution: [circle, 'hollow'],
  treaty: [triangleUp, 'filled'],
  agreement: [triangleUp, 'hollow'],
  statement: [triangleDown, 'filled'],
  proposal: [triangleDown, 'hollow'],
  military: [diamond, 'filled'],
  funding: [plus, 'filled'],
  exercise: [saltire, 'filled'],
  incident: [star, 'filled'],
  document: [sheet, 'filled'],
}

/** Half of it lies outside of the outline. */
const hollowLine = 1.6

/** The outline of a mark: its shape says the kind, its size the significance. */
export function markPath(kind: TimelineItem['kind'], significance: TimelineItem['significance']): MarkPath {
  const key = `${kind} ${significance}`
  let path = paths.get(key)
  if (!path) {
    const [outline, fill] = shapes[kind]
    const isHollow = fill === 'hollow'
    path = { d: outline(markSize[significance] / 2 - (isHollow ? hollowLine / 2 : 0)), isHollow }
    paths.set(key, path)
  }
  return path
}

const paths = new Map<string, MarkPath>()

/** Corners at angles in degrees, at radii that take turns. */
function polygon(angles: readonly number[], radii: readonly number[]): string {
  return `M${angles.map((angle, index) => corner(angle, radii[index % radii.length]!)).join('L')}z`
}

function ring(corners: number, start: number): number[] {
  return Array.from({ length: corners }, (_, index) => start + (index * 360) / corners)
}

function cross(r: number, turn: number): string {
  const half = Math.atan2(0.34, 1) * (180 / Math.PI)
  const arm = Math.hypot(r, r * 0.34)
  const inner = r * 0.34 * Math.SQRT2
  const angles = [0, 90, 180, 270].flatMap((angle) => [angle - half, angle + half, angle + 45].map((it) => it + turn))
  return polygon(angles, [arm, arm, inner])
}

function corner(degrees: number, radius: number): string {
  const angle = (degrees * Math.PI) / 180
  return `${rounded(radius * Math.cos(angle))} ${rounded(radius * Math.sin(angle))}`
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100
}
