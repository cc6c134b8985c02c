import { useMemo, useState } from 'react'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import controls from '../../ui/controls.module.css'
import { beginRecord, changeFiles, useDraft, type Draft } from '../../view/draft.ts'
import { changeView, useView } from '../../view/store.ts'
import { useWork, workOnDraft } from '../../view/workOnDraft.ts'
import { LevelMark } from '../faults/FaultList.tsx'
import { faultLevels, levelOf } from '../faults/faultCounts.ts'
import { messageInStudio } from '../faults/messageInStudio.ts'
import { changedRows, changeRows, type RowChange } from '../text/rows.ts'
import { setKey } from '../text/setKey.ts'
import { askWorkbench } from '../worker/askWorkbench.ts'
import type { Vocabulary } from '../worker/workbench.ts'
import { ActorOptions } from '../files/ActorOptions.tsx'
import { draftActors } from '../files/draftActors.ts'
import { pathOfFile } from '../files/shownFile.ts'
import { AddCountry } from './AddCountry.tsx'
import { formFields, valueOf, writtenOf, type FormField } from './formFields.ts'
import { linesOfRecord } from './linesOfRecord.ts'
import styles from './FormPart.module.css'
import { QuestionAsked } from './QuestionAsked.tsx'
import { RecordField } from './RecordField.tsx'
import { RowsField } from './RowsField.tsx'
import { LeftBehind } from './LeftBehind.tsx'
import { writeShown } from './unwritten.ts'
import { chosenIn, formKinds, recordsIn, type ChosenRecord, type FormKind, type ListedRecord } from './recordsIn.ts'

interface FormPartProps {
  readonly matrix: Matrix
  readonly draft: Draft
  readonly vocabulary: Vocabulary | undefined
  readonly chosen: ChosenRecord | undefined
  readonly onChoose: (chosen: ChosenRecord | undefined) => void
  readonly onShow: (path: string, line: number) => void
}

const words: Readonly<Record<FormKind, string>> = {
  findings: 'Finding: an answer and from when it holds',
  documents: 'Document: a strategy, law, treaty …',
  milestones: 'Milestone: a dated event',
  institutions: 'Institution: a body',
  sources: 'Source: where it was read',
}
const one: Readonly<Record<FormKind, string>> = {
  findings: 'finding',
  documents: 'document',
  milestones: 'milestone',
  institutions: 'institution',
  sources: 'source',
}

/** Fields for those who do not want to see JSON. They write into the same text, and touch nothing else of it. */
export function FormPart({ matrix, draft, vocabulary, chosen, onChoose, onShow }: FormPartProps) {
  const actors = draftActors(draft.files, matrix.actors)
  const actor = useView(({ file }) => actorIn(file)) ?? actors[0]?.id ?? ''
  const kind = useView(({ file }) => kindIn(file)) ?? 'findings'
  const path = pathOfFile(fileOf(actor, kind))
  const text = draft.files.find((file) => file.path === path)?.text
  const records = useMemo(() => (text === undefined ? [] : recordsIn(text, kind)), [text, kind])
  // Another file has other records.
  const keys = chosen?.path === path ? chosen.keys : []
  const listed = chosenIn(records ?? [], { path, keys })
  const form = `${path} ${listed ? keys.at(-1) : 'new'}`
  const choose = (...names: readonly string[]) => onChoose({ path, keys: names })
  return (
    <div className={styles['forms']}>
      <div className={styles['choices']}>
        <label>
          Kind{' '}
          <select
            value={kind}
            onChange={(event) => changeView({ file: fileOf(actor, event.target.value as FormKind) })}
          >
            {formKinds.map((it) => (
              <option key={it} value={it}>
                {words[it]}
              </option>
            ))}
          </select>
        </label>
        <label>
          Of{' '}
          <select value={actor} onChange={(event) => changeView({ file: fileOf(event.target.value, kind) })}>
            <ActorOptions actors={actors} />
          </select>
        </label>
        <label className={styles['which']}>
          Which{' '}
          <select
            value={listed?.key ?? 'new'}
            onChange={({ target: { value } }) => (value === 'new' ? onChoose(undefined) : choose(value))}
          >
            <option value="new">
              A new {one[kind]}
              {draft.begun?.[path] && ' (begun)'}
            </option>
            {records?.map((it) => (
              <option key={it.index} value={it.key}>
                {it.label}
              </option>
            ))}
          </select>
        </label>
        <AddCountry />
      </div>
      <LeftBehind form={form} />
      {!vocabulary && <p role="status">The fields are on their way…</p>}
      {records === undefined && (
        <p role="alert">
          <code>{path}</code> is no JSON just now: mend it in the text first. <b>Edit</b> leads there.
        </p>
      )}
      {vocabulary && records && (
        <RecordFields
          // Its oldest name: who renames a record stays in its form.
          key={form}
          form={form}
          {...{ draft, vocabulary, path, kind, text, onShow }}
          listed={records}
          record={listed?.record}
          index={listed?.index ?? 'new'}
          onAdded={choose}
          onRenamed={(name) => name !== keys[0] && choose(name, ...keys)}
        />
      )}
    </div>
  )
}

function fileOf(actor: string, kind: FormKind): string {
  return `actors/${actor}/${kind}.json`
}

function actorIn(file = ''): string | undefined {
  return /^actors\/([^/]+)\//.exec(file)?.[1]
}

/** The kind of record that stands in a file, if it has a form. */
function kindIn(file = ''): FormKind | undefined {
  return formKinds.find((kind) => file.endsWith(`/${kind}.json`))
}

interface RecordFieldsProps {
  /** Which record's form it is. */
  readonly form: string
  readonly draft: Draft
  readonly vocabulary: Vocabulary
  readonly path: string
  readonly kind: FormKind
  readonly text: string | undefined
  readonly listed: readonly ListedRecord[]
  readonly record: Readonly<Record<string, unknown>> | undefined
  readonly index: number | 'new'
  readonly onShow: (path: string, line: number) => void
  readonly onAdded: (key: string) => void
  readonly onRenamed: (key: string) => void
}

function RecordFields(props: RecordFieldsProps) {
  const { form, draft, vocabulary, path, kind, text = '', listed, record, index, onShow, onAdded, onRenamed } = props
  const fields = useMemo(() => formFields(vocabulary.schemas[kind], kind), [vocabulary, kind])
  const work = useWork((state) => state.label)
  const begun = draft.begun?.[path] ?? {}
  const [trouble, setTrouble] = useState<string>()
  const order = fields.map(({ key }) => key)
  const isNew = index === 'new'
  const asked = kind === 'findings' ? (record ?? begun)['indicator'] : undefined
  const question = asked === undefined ? undefined : vocabulary.records['indicators']?.find(({ id }) => id === asked)

  const write = (key: string, value: unknown) => {
    if (isNew) return beginRecord(path, { ...begun, [key]: value })
    put(key, setKey(text, [kind, index], key, value, order))
  }
  const put = (key: string, changed: string | undefined) => {
    if (changed === undefined || changed === text) return
    const files = draft.files.map((file) => (file.path === path ? { path, text: changed } : file))
    changeFiles(`${key} in ${path}`, files)
    const now = recordsIn(changed, kind)?.[Number(index)]
    if (now) onRenamed(now.key)
  }
  const writeRows = ({ key, columns }: FormField, rows: readonly object[], change: RowChange) => {
    if (isNew) return beginRecord(path, { ...begun, [key]: changedRows(rows, change) })
    put(key, changeRows(text, { at: [kind, index], key, order, columns: columns.map((it) => it.key) }, change))
  }
  const add = async () => {
    if (!writeShown()) return setTrouble('what stands in a field is no value yet')
    setTrouble(undefined)
    const old = new Map(listed.map((it) => [it.key, JSON.stringify(it.record)]))
    try {
      await workOnDraft(
        'Adding it',
        `new ${one[kind]}`,
        (now) => askWorkbench('insert', now.files, path, now.begun?.[path] ?? {}),
        () => ({ added: path }),
      )
      const now = useDraft.getState().draft?.files.find((file) => file.path === path)
      const added = recordsIn(now?.text ?? '', kind)?.find((it) => JSON.stringify(it.record) !== old.get(it.key))
      if (added) onAdded(added.key)
    } catch (fault) {
      setTrouble(fault instanceof Error ? fault.message : String(fault))
    }
  }
  return (
    <div className={styles['record']}>
      <form className={styles['fields']} onSubmit={(event) => event.preventDefault()} aria-label={one[kind]}>
        {question && (
          <QuestionAsked
            question={question}
            answers={listed.filter(({ record: it }) => it['indicator'] === question.id)}
            isNew={isNew}
          />
        )}
        {fields.map((field) => {
          const value = (record ?? begun)[field.key]
          const rows = field.how === 'rows' ? rowsOf(value) : undefined
          return rows ? (
            <RowsField
              key={field.key}
              field={field}
              rows={rows}
              records={vocabulary.records}
              onChange={(change) => writeRows(field, rows, change)}
            />
          ) : (
            <RecordField
              key={field.key}
              field={isNew && field.key === 'id' ? { ...field, ...madeIfEmpty } : field}
              of={form}
              written={writtenOf(field, value)}
              records={vocabulary.records}
              onWrite={(written) => write(field.key, valueOf(field, written))}
            />
          )
        })}
        {isNew && (
          <div>
            <button type="button" className={controls['button']} disabled={work !== undefined} onClick={add}>
              Add it to the text
            </button>{' '}
            {draft.begun?.[path] && (
              <button type="button" className={controls['button']} onClick={() => beginRecord(path, {})}>
                Clear the form
              </button>
            )}
            {trouble !== undefined && <p role="alert">It could not be added: {trouble}.</p>}
          </div>
        )}
      </form>
      <RecordFaults {...{ path, kind, text, index, onShow }} />
    </div>
  )
}

/** Whoever adds a record need not think of a name for it. */
const madeIfEmpty = { isNeeded: false, help: 'Left empty, it is made like the others when the record is added' }

/** A list of records, or nothing for what is none: that is shown as it is written. */
function rowsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] | undefined {
  if (value === undefined) return []
  const isRecord = (it: unknown) => typeof it === 'object' && it !== null && !Array.isArray(it)
  return Array.isArray(value) && value.every(isRecord) ? value : undefined
}

type RecordFaultsProps = Pick<RecordFieldsProps, 'path' | 'kind' | 'text' | 'index' | 'onShow'>

/** What the checker says of the record. */
function RecordFaults({ path, kind, text = '', index, onShow }: RecordFaultsProps) {
  const review = useDraft((state) => state.review)
  const lines = useMemo(() => (index === 'new' ? undefined : linesOfRecord(text, [kind, index])), [text, kind, index])
  if (!lines) {
    return (
      <aside className={styles['aside']} aria-label="What the checker says">
        <p>
          The checker speaks once the record stands in the text. Nothing is lost if it has faults: they are listed here.
        </p>
      </aside>
    )
  }
  const [first, last] = lines
  const here = review.faults.filter((fault) => fault.path === path && fault.line >= first && fault.line <= last)
  const faults = faultLevels.flatMap((level) => here.filter((fault) => levelOf(fault) === level))
  return (
    <aside className={styles['aside']} aria-label="What the checker says">
      <p>
        <button type="button" className={controls['button']} onClick={() => onShow(path, first)}>
          Show in the text
        </button>
      </p>
      {faults.length === 0 && <p role="status">{review.isWhole ? 'No fault in this record.' : 'Checking…'}</p>}
      <ul>
        {faults.map((fault, place) => (
          <li key={place}>
            <LevelMark level={levelOf(fault)} /> {messageInStudio(fault)}
          </li>
        ))}
      </ul>
    </aside>
  )
}
