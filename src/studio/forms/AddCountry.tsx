import { useEffect, useRef, useState } from 'react'
import controls from '../../ui/controls.module.css'
import { changeView } from '../../view/store.ts'
import { useWork, workOnDraft } from '../../view/workOnDraft.ts'
import { fileOfPath } from '../files/shownFile.ts'
import { askWorkbench } from '../worker/askWorkbench.ts'
import styles from './FormPart.module.css'

/** A country that is not in the draft yet: its folder is made, with every question unanswered. */
export function AddCountry() {
  const [isOpen, setOpen] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const work = useWork((state) => state.label)
  const nameInput = useRef<HTMLInputElement>(null)
  useEffect(() => nameInput.current?.focus(), [isOpen])
  const close = () => {
    setOpen(false)
    setTrouble(undefined)
  }
  const add = async (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (work !== undefined) return
    const given = new FormData(event.currentTarget)
    const [name = '', iso2 = '', iso3 = ''] = ['name', 'iso2', 'iso3'].map((key) => String(given.get(key) ?? '').trim())
    const id = iso2.toLowerCase()
    const said = { name, iso2: iso2.toUpperCase(), iso3: iso3.toUpperCase() }
    setTrouble(undefined)
    try {
      await workOnDraft(`Adding ${name}`, `added ${name}`, ({ files }) => askWorkbench('addCountry', files, id, said))
      changeView({ file: fileOfPath(`data/actors/${id}/findings.json`) })
      close()
    } catch (fault) {
      setTrouble(fault instanceof Error ? fault.message : String(fault))
    }
  }
  if (!isOpen) {
    return (
      <button type="button" className={controls['button']} onClick={() => setOpen(true)}>
        Add a country…
      </button>
    )
  }
  return (
    <form className={styles['country']} aria-label="Add a country" onSubmit={add}>
      <label>
        Name of the country <input name="name" required autoComplete="off" ref={nameInput} />
      </label>
      <label>
        Its code of two letters{' '}
        <input name="iso2" required pattern="[A-Za-z]{2}" title="Two letters: FR" autoComplete="off" size={4} />
      </label>
      <label>
        and of three{' '}
        <input name="iso3" required pattern="[A-Za-z]{3}" title="Three letters: FRA" autoComplete="off" size={5} />
      </label>
      <button type="submit" className={controls['button']} aria-disabled={work !== undefined || undefined}>
        {work === undefined ? 'Add it' : `${work}…`}
      </button>
      <button type="button" className={controls['button']} onClick={close}>
        Not now
      </button>
      {trouble !== undefined && <p role="alert">It could not be added: {trouble}.</p>}
    </form>
  )
}
