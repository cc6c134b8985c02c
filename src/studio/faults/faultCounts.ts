import type { Fault } from '../../dataset/check.ts'

export const faultLevels = ['error', 'warning', 'note'] as const
export type FaultLevel = (typeof faultLevels)[number]
export type FaultCounts = Readonly<Record<FaultLevel, number>>

export function levelOf(fault: Fault): FaultLevel {
  return fault.level ?? 'error'
}

export const noFaults: FaultCounts = { error: 0, warning: 0, note: 0 }

/** How many faults there are of each level. */
export function faultCounts(faults: readonly Fault[]): FaultCounts {
  const counts = { ...noFaults }
  for (const fault of faults) counts[levelOf(fault)]++
  return counts
}

/** How many there are of each level in each file. */
export function faultCountsByPath(faults: readonly Fault[]): ReadonlyMap<string, FaultCounts> {
  const byPath = new Map<string, Record<FaultLevel, number>>()
  for (const fault of faults) {
    const counts = byPath.get(fault.path) ?? { ...noFaults }
    counts[levelOf(fault)]++
    byPath.set(fault.path, counts)
  }
  return byPath
}

/** `2 errors, 1 warning`; nothing for none. */
export function countsInWords(counts: FaultCounts): string {
  return faultLevels
    .filter((level) => counts[level] > 0)
    .map((level) => `${counts[level]} ${level}${counts[level] === 1 ? '' : 's'}`)
    .join(', ')
}
