/** The value below or at which a share of the samples lies (0.95: the p95), by nearest rank: always one of the samples. */
export function percentile(samples: readonly number[], share: number): number {
  const rank = Math.max(1, Math.ceil(samples.length * share))
  const value = samples.toSorted((a, b) => a - b)[rank - 1]
  if (value === undefined) throw new Error('percentile: there are no samples; expected at least one.')
  return value
}
