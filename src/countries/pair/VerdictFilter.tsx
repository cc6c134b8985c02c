import controls from '../../ui/controls.module.css'
import { VerdictSign } from '../../ui/VerdictSign.tsx'
import { changeView, useView } from '../../view/store.ts'
import styles from './PairScreen.module.css'
import type { VerdictCounts } from './pairOf.ts'

/** All questions or those of one verdict, with how many there are where a count says something. */
export function VerdictFilter({ verdicts, counted }: { verdicts: VerdictCounts; counted: boolean }) {
  const only = useView((view) => view.only)
  const differences = verdicts.different + verdicts['members-differ']
  const choices = [
    { label: 'All', only: undefined, verdict: undefined, count: differences + verdicts.same + verdicts['cannot-tell'] },
    {
      label: verdicts['members-differ'] > 0 ? 'Different or members differ' : 'Different',
      only: 'differences',
      verdict: 'different',
      count: differences,
    },
    { label: 'Same', only: 'shared', verdict: 'same', count: verdicts.same },
    { label: 'Cannot tell', only: 'open', verdict: 'cannot-tell', count: verdicts['cannot-tell'] },
  ] as const
  return (
    <div className={styles['verdicts']} role="group" aria-label="Which questions">
      {choices.map(({ label, only: value, verdict, count }) => (
        <button
          key={label}
          type="button"
          className={controls['button']}
          aria-pressed={only === value}
          onClick={() => changeView({ only: value })}
        >
          {verdict && <VerdictSign verdict={verdict} />}
          {label} {counted && <b>{count}</b>}
        </button>
      ))}
    </div>
  )
}
