import type { Matrix } from '../../dataset/publish/matrix.ts'
import styles from './IndicatorSelect.module.css'
import { beginnings } from './zeroOf.ts'

interface IndicatorSelectProps {
  readonly matrix: Matrix
  readonly label: string
  /** The chosen indicator; none is chosen where it is none. */
  readonly value: string | undefined
  /** What is not offered. */
  readonly except?: string
  readonly onChoose: (id: string) => void
}

/** A choice among all questions: the usual ones first, then by component. */
export function IndicatorSelect({ matrix, label, value, except, onChoose }: IndicatorSelectProps) {
  return (
    <label className={styles['label']}>
      {label}
      <select className={styles['select']} value={value ?? ''} onChange={(event) => onChoose(event.target.value)}>
        {value === undefined && <option value="">choose a question</option>}
        {matrix.components.map((component) => (
          <optgroup key={component.id} label={component.label}>
            {component.indicators
              .filter(({ id }) => id !== except)
              .map(({ id, question }) => (
                <option key={id} value={id}>
                  {beginnings[id] ? `${beginnings[id]}: ${question}` : question}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
