import type { ReactNode } from 'react'
import { CheckOption } from './CheckOption.tsx'

interface CountedOptionsProps {
  /** How much each option would show, in the order in which they stand. */
  readonly counts: ReadonlyMap<string, number>
  /** What is counted; absent where the screen shows nothing that the filter counts. */
  readonly unit: 'question' | 'milestone' | undefined
  readonly chosen: readonly string[]
  readonly onChoose: (chosen: readonly string[]) => void
  readonly noteOf?: (option: string) => string | undefined
  /** An option in words, maybe with a mark before them. */
  readonly children: (option: string) => ReactNode
}

/** The options of a filter. What would show nothing cannot be chosen, only given up. */
export function CountedOptions({ counts, unit, chosen, onChoose, noteOf, children }: CountedOptionsProps) {
  const choose = (option: string, checked: boolean) =>
    onChoose([...counts.keys()].filter((it) => (it === option ? checked : chosen.includes(it))))
  return [...counts].map(([option, count]) => (
    <CheckOption
      key={option}
      checked={chosen.includes(option)}
      blocked={unit !== undefined && count === 0 && !chosen.includes(option)}
      count={unit && count}
      {...(unit && { unit })}
      note={noteOf?.(option)}
      onChange={(checked) => choose(option, checked)}
    >
      {children(option)}
    </CheckOption>
  ))
}
