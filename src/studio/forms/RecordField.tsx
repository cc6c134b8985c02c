import { useId, useState } from 'react'
import controls from '../../ui/controls.module.css'
import { idsUnder } from '../editor/schemaHelp.ts'
import type { KnownRecord } from '../worker/workbench.ts'
import type { FormField } from './formFields.ts'
import styles from './FormPart.module.css'
import { leftIn, useUnwritten } from './unwritten.ts'

interface RecordFieldProps {
  readonly field: FormField
  /** Which record it is of: what is typed here waits under this name and the key. */
  readonly of: string
  /** What stands in the record. */
  readonly written: string
  readonly records: Readonly<Record<string, readonly KnownRecord[]>>
  /** Throws words where it cannot be a value. */
  readonly onWrite: (written: string) => void
}

const hints: Readonly<Partial<Record<FormField['how'], string>>> = {
  lines: 'One to a line',
  citations: 'One to a line: the id of the source, a comma, and where in it',
  originalText: 'The language and the title: ru: Доктрина',
  json: 'Written as JSON',
}

/** One key of a record. What is typed is written into the text when the field is left. */
export function RecordField({ field, of, written, records, onWrite }: RecordFieldProps) {
  const { key, help, isNeeded, how, choices } = field
  const id = useId()
  // What is being typed, until it is written.
  const place = `${of} ${key}`
  const [typed, setTyped] = useState(() => leftIn(place, written)?.typed)
  const [trouble, setTrouble] = useState(() => leftIn(place, written)?.trouble)
  const shown = typed ?? written
  const write = (value: string) => {
    try {
      if (value !== written) onWrite(value)
      setTyped(undefined)
      setTrouble(undefined)
      return undefined
    } catch (fault) {
      const reason = fault instanceof Error ? fault.message : String(fault)
      setTyped(value)
      setTrouble(reason)
      return reason
    }
  }
  useUnwritten({ place, written }, typed, write)
  const listed = (idsUnder[how === 'citations' ? 'source' : key] ?? []).flatMap((kind) => records[kind] ?? [])
  const common = { id, 'aria-describedby': `${id}-help`, 'aria-invalid': trouble !== undefined || undefined }
  const typing = {
    ...common,
    value: shown,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => setTyped(target.value),
    onBlur: () => typed !== undefined && write(typed),
  }
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>
        {key}
        {isNeeded && <span className={styles['needed']}> needed</span>}
      </label>
      {how === 'choice' ? (
        <select {...common} value={shown} onChange={(event) => write(event.target.value)}>
          <option value="">{isNeeded ? 'choose' : 'not researched'}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
          {shown !== '' && !choices.includes(shown) && <option value={shown}>{shown}</option>}
        </select>
      ) : how === 'line' || how === 'originalText' ? (
        <input type="text" autoComplete="off" list={listed.length > 0 ? `${id}-ids` : undefined} {...typing} />
      ) : (
        <textarea rows={how === 'text' ? 4 : Math.max(2, shown.split('\n').length)} {...typing} />
      )}
      {listed.length > 0 && (how === 'lines' || how === 'citations') && (
        <AddId
          list={`${id}-ids`}
          name={key}
          onAdd={(added) => write(shown.trim() === '' ? added : `${shown}\n${added}`)}
        />
      )}
      {listed.length > 0 && (
        <datalist id={`${id}-ids`}>
          {listed.map((record) => (
            <option key={record.id} value={record.id}>
              {record.name}
            </option>
          ))}
        </datalist>
      )}
      <p id={`${id}-help`} className={styles['help']}>
        {[help, hints[how]].filter(Boolean).join('. ')}
        {trouble !== undefined && <strong role="alert"> {trouble}.</strong>}
      </p>
    </div>
  )
}

/** Finds a record by its id or name and adds its id to a list. */
function AddId({ list, name, onAdd }: { list: string; name: string; onAdd: (id: string) => void }) {
  const [wanted, setWanted] = useState('')
  const add = () => {
    if (wanted.trim() !== '') onAdd(wanted.trim())
    setWanted('')
  }
  return (
    <span className={styles['add']}>
      <input
        type="text"
        list={list}
        autoComplete="off"
        aria-label={`Find an id for ${name}`}
        placeholder="Find an id"
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && add()}
      />
      <button type="button" className={controls['button']} onClick={add}>
        Add<span className="visually-hidden"> to {name}</span>
      </button>
    </span>
  )
}
