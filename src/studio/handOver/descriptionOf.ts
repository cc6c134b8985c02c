import type { FaultCounts } from '../faults/faultCounts.ts'
import { countsInWords } from '../faults/faultCounts.ts'

/** A description of a change, for whoever is to take it over, in Markdown. */
export function descriptionOf(notes: string, paths: readonly string[], counts: FaultCounts | undefined): string {
  const check =
    counts === undefined
      ? 'The check was not ended.'
      : `Checked: ${counts.error === 0 ? 'no errors' : ''}${counts.error === 0 && counts.warning + counts.note > 0 ? ', ' : ''}${countsInWords(counts)}.`
  const files = paths.map((path) => `- \`${path}\``).join('\n')
  return `${notes.trimEnd()}\n\n## Files\n\n${files}\n\n${check}\n`
}
