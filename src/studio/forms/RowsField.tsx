import { useEffect, useId, useRef, useState } from 'react'
import controls from '../../ui/controls.module.css'
import { idsUnder } from '../editor/schemaHelp.ts'
import type { RowChange } from '../text/rows.ts'
import type { KnownRecord } from '../worker/workbench.ts'
import type { FormColumn, FormField } from './formFields.ts'
import styles from './FormPart.module.css'
import { useUnwritten } from './unwritten.ts'

interface RowsFieldProps {
  readonly field: FormField
  /** What stands in the record. */
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  readonly records: Readonly<Record<string, readonly KnownRecord[]>>
  readonly onChange: (change: RowChange) => void
}

/** A list of small records of one key (`parties` of a document), a row for each. */
export function RowsField({ field, rows, records, onChange }: RowsFieldProps) {
  const { key, help, isNeeded, columns } = field
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const adding = useRef<HTMLInputElement>(null)
  const [wanted, setWanted] = useState('')
  // Which row is to be gone to once it is drawn: the one that was added, or the one that took a removed one's place.
  const goTo = useRef<{ readonly row: number; readonly to: 'input' | 'button' }>(undefined)
  const [first, second] = columns as [FormColumn, FormColumn | undefined]
  const nameOf = (row: Readonly<Record<string, unknown>>) => written(row[first.key]) || 'without a name'

  useEffect(() => {
    const { current: target } = goTo
    goTo.current = undefined
    if (!target) return
    const row = list.current?.children[Math.min(target.row, rows.length - 1)]
    const found =
      target.to === 'button'
        ? row?.querySelector<HTMLElement>('button')
        : row?.querySelectorAll<HTMLElement>('input')[second ? 1 : 0]
    ;(found ?? adding.current)?.focus()
  }, [rows, second])

  const add = () => {
    const value = wanted.trim()
    if (value === '') return adding.current!.focus()
    goTo.current = { row: rows.length, to: 'input' }
    setWanted('')
    onChange({ way: 'add', value: { [first.key]: value } })
  }
  const remove = (row: number) => {
    goTo.current = { row, to: 'button' }
    onChange({ way: 'remove', row })
  }
  return (
    <div className={styles['field']} role="group" aria-labelledby={id} aria-describedby={`${id}-help`}>
      <span id={id} className={styles['label']}>
        {key}
        {isNeeded && <span className={styles['needed']}> needed</span>}
      </span>
      {rows.length > 0 && (
        <ul ref={list} className={styles['rows']}>
          {rows.map((row, index) => (
            <li key={index} aria-label={nameOf(row)}>
              {columns.map((column) => (
                <RowCell
                  key={column.key}
                  column={column}
                  of={nameOf(row)}
                  value={written(row[column.key])}
                  ids={idsUnder[column.key] && `${id}-ids`}
                  onWrite={(value) =>
                    onChange({ way: 'set', row: index, column: column.key, value: value === '' ? undefined : value })
                  }
                />
              ))}
              <button type="button" className={controls['button']} onClick={() => remove(index)}>
                Remove<span className="visually-hidden"> {nameOf(row)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <span className={styles['add']}>
        <input
          ref={adding}
          type="text"
          list={`${id}-ids`}
          autoComplete="off"
          aria-label={`${first.key} to add to ${key}`}
          placeholder={first.help}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && add()}
        />
        <button type="button" className={controls['button']} onClick={add}>
          Add<span className="visually-hidden"> to {key}</span>
        </button>
      </span>
      <datalist id={`${id}-ids`}>
        {(idsUnder[first.key] ?? [])
          .flatMap((kind) => records[kind] ?? [])
          .map((record) => (
            <option key={record.id} value={record.id}>
              {record.name}
            </option>
          ))}
      </datalist>
      <p id={`${id}-help`} className={styles['help']}>
        {help}
      </p>
    </div>
  )
}

interface RowCellProps {
  readonly column: FormColumn
  /** Whose row it is. */
  readonly of: string
  readonly value: string
  readonly ids: string | undefined
  readonly onWrite: (value: string) => void
}

/** One value of a row. What is typed is written when it is left. */
function RowCell({ column, of, value, ids, onWrite }: RowCellProps) {
  const [typed, setTyped] = useState<string>()
  const write = () => {
    setTyped(undefined)
    if (typed !== undefined && typed.trim() !== value) onWrite(typed.trim())
    return undefined
  }
  // A cell takes whatever is typed: nothing is left in it.
  useUnwritten({ place: '', written: value }, typed, write)
  return (
    <label className={styles['cell']} title={column.help}>
      <span>
        {column.key}
        <span className="visually-hidden"> of {of}</span>
      </span>
      <input
        type="text"
        autoComplete="off"
        list={ids}
        value={typed ?? value}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={write}
        onKeyDown={(event) => event.key === 'Enter' && write()}
      />
    </label>
  )
}

function written(value: unknown): string {
  return value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
}
