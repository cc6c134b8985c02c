import type { OpenConflict } from '../../view/draft.ts'
import type { FaultCounts } from '../faults/faultCounts.ts'
import { countsInWords } from '../faults/faultCounts.ts'

/** A description of a change, for whoever is to take it over, in Markdown. */
export function descriptionOf(
  notes: string,
  paths: readonly string[],
  counts: FaultCounts | undefined,
  conflicts: readonly OpenConflict[] = [],
): string {
  const check =
    counts === undefined
      ? 'The check was not ended.'
      : `Checked: ${counts.error === 0 ? 'no errors' : ''}${counts.error === 0 && counts.warning + counts.note > 0 ? ', ' : ''}${countsInWords(counts)}.`
  const files = paths.map((path) => `- \`${path}\``).join('\n')
  const open =
    conflicts.length === 0
      ? ''
      : `\nNot decided yet, so that one side of a merge stands:\n\n${conflicts.map(({ path, id, key, from }) => `- ${[id, key].filter(Boolean).join(' · ')} in \`${path}\`, with “${from}”`).join('\n')}\n`
  return `${notes.trimEnd()}\n\n## Files\n\n${files}\n\n${check}\n${open}`
}
