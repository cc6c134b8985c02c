import { useState } from 'react'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import type { RecordsKind } from '../../frame/recordFacets.ts'
import { pathOf } from '../../model/screens.ts'
import controls from '../../ui/controls.module.css'
import { Popover } from '../../ui/Popover.tsx'
import { siteRoot } from '../../view/siteRoot.ts'
import { useViewState } from '../../view/store.ts'
import { formatView } from '../../view/view.ts'
import type { RecordRow } from '../recordRows.ts'
import { recordsCsv, recordsJson, type ExportContext } from './exportOf.ts'
import styles from './ExportMenu.module.css'

interface ExportMenuProps {
  readonly matrix: Matrix
  readonly kind: RecordsKind
  /** What is taken away: the rows that pass the filters. */
  readonly rows: readonly RecordRow[]
}

/** Takes away what is shown, as a file or by the clipboard. */
export function ExportMenu(props: ExportMenuProps) {
  return (
    <Popover label="Take away" title={`Take away the ${props.kind} that are shown`} className={controls['button']}>
      <Choices {...props} />
    </Popover>
  )
}

function Choices({ matrix, kind, rows }: ExportMenuProps) {
  const [outcome, setOutcome] = useState('')
  const name = `${kind}-${matrix.dataset.version}`
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(recordsCsv(rows, contextOf(matrix, kind)))
      setOutcome(`${rows.length} ${kind} copied`)
    } catch {
      setOutcome('The browser forbids copying: download the file instead')
    }
  }
  return (
    <div className={styles['choices']}>
      <p className={styles['explained']}>
        The {rows.length} {kind} that pass the filters, with the day and the dataset’s version.
      </p>
      <button
        type="button"
        className={controls['button']}
        onClick={() => save(`${name}.csv`, 'text/csv', recordsCsv(rows, contextOf(matrix, kind)))}
      >
        Download CSV
      </button>
      <button
        type="button"
        className={controls['button']}
        onClick={() => save(`${name}.json`, 'application/json', recordsJson(rows, contextOf(matrix, kind)))}
      >
        Download JSON
      </button>
      <button type="button" className={controls['button']} onClick={copy}>
        Copy CSV
      </button>
      <span role="status">{outcome}</span>
    </div>
  )
}

function contextOf(matrix: Matrix, kind: RecordsKind): ExportContext {
  const { view } = useViewState.getState()
  return {
    matrix,
    kind,
    asOf: view.asOf,
    link: new URL(pathOf({ screen: kind }) + formatView(view, matrix, { pinned: true }), siteRoot()).href,
    pageOf: (id) => new URL(pathOf({ screen: kind, page: id }), siteRoot()).href,
  }
}

function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
