import { useMemo, useState } from 'react'
import type { DataFile } from '../../dataset/dataFile.ts'
import controls from '../../ui/controls.module.css'
import { changedFiles, markHandedOver, markSaved, useDraft, type Draft } from '../../view/draft.ts'
import { useChanges } from '../change/useChanges.ts'
import { faultCounts } from '../faults/faultCounts.ts'
import { toDecideInWords } from '../merge/mergeFiles.ts'
import { descriptionOf } from './descriptionOf.ts'
import { download } from './download.ts'
import styles from './HandOverPart.module.css'
import { saveFolder, type Saved } from './saveFolder.ts'

interface HandOverPartProps {
  readonly draft: Draft
  readonly published: readonly DataFile[] | undefined
}

/** The changed files as they must stand in the repository, a patch, and a description of the change in words. */
export function HandOverPart({ draft, published }: HandOverPartProps) {
  const review = useDraft((state) => state.review)
  const { changed, removed } = useMemo(() => changedFiles(draft), [draft])
  const [outcome, setOutcome] = useState<string>()
  const counts = faultCounts(review.faults)
  const paths = [...changed.map(({ path }) => path), ...removed]

  const attempt = async (work: () => Promise<string> | string) => {
    try {
      setOutcome(await work())
      markHandedOver()
    } catch (fault) {
      setOutcome(`It could not be done: ${fault instanceof Error ? fault.message : String(fault)}.`)
    }
  }
  const zip = (files: readonly DataFile[], name: string) =>
    attempt(async () => {
      const { strToU8, zipSync } = await import('fflate')
      const entries = files.map(({ path, text }) => [path, strToU8(text)] as const)
      download(name, new Blob([zipSync(Object.fromEntries(entries)) as Uint8Array<ArrayBuffer>]))
      return `${name} was handed to the browser’s downloads.`
    })
  const patch = () =>
    attempt(async () => {
      const { patchOf } = await import('./patchOf.ts')
      download('atlas-data.patch', new Blob([patchOf(draft.opened, draft.files)]))
      return 'atlas-data.patch was handed to the browser’s downloads: apply it with git apply atlas-data.patch.'
    })
  const save = () =>
    attempt(async () => {
      const saved = await saveFolder(draft)
      markSaved(saved.saved)
      return savedInWords(saved)
    })

  if (paths.length === 0) {
    return (
      <section>
        <p>No file was changed since the draft was opened: there is nothing to hand over.</p>
        <ToDecide draft={draft} />
        {outcome !== undefined && <p role="status">{outcome}</p>}
        <p>
          <button type="button" className={controls['button']} onClick={() => zip(draft.files, 'atlas-data.zip')}>
            Download the whole dataset as a zip
          </button>
        </p>
      </section>
    )
  }
  return (
    <div className={styles['handOver']}>
      <section aria-labelledby="files">
        <h2 id="files">{paths.length === 1 ? '1 changed file' : `${paths.length} changed files`}</h2>
        {counts.error > 0 && (
          <p role="alert">
            There {counts.error === 1 ? 'is 1 error' : `are ${counts.error} errors`}: a build would stop there. You may
            hand it over as it is.
          </p>
        )}
        <ToDecide draft={draft} />
        {!review.isWhole && <p role="status">The check has not ended yet.</p>}
        <div className={styles['buttons']}>
          {draft.folder && (
            <button type="button" className={controls['button']} onClick={save}>
              Save back into the folder “{draft.folder.handle.name}”
            </button>
          )}
          <button type="button" className={controls['button']} onClick={() => zip(changed, 'atlas-changes.zip')}>
            Changed files as a zip
          </button>
          <button type="button" className={controls['button']} onClick={() => zip(draft.files, 'atlas-data.zip')}>
            Whole dataset as a zip
          </button>
          <button type="button" className={controls['button']} onClick={patch}>
            Patch
          </button>
        </div>
        {outcome !== undefined && <p role="status">{outcome}</p>}
        <ul className={styles['files']}>
          {changed.map((file) => (
            <li key={file.path}>
              <code>{file.path}</code>
              <button
                type="button"
                className={controls['button']}
                onClick={() =>
                  attempt(() => {
                    download(file.path.slice(file.path.lastIndexOf('/') + 1), new Blob([file.text]))
                    return `${file.path} was handed to the browser’s downloads.`
                  })
                }
              >
                Download<span className="visually-hidden"> {file.path}</span>
              </button>
            </li>
          ))}
          {removed.map((path) => (
            <li key={path}>
              <code>{path}</code> is to be removed
            </li>
          ))}
        </ul>
      </section>
      <Description draft={draft} published={published} paths={paths} counts={review.isWhole ? counts : undefined} />
    </div>
  )
}

/** What a merge left open is said before it is handed over. */
function ToDecide({ draft: { conflicts = [] } }: { draft: Draft }) {
  if (conflicts.length === 0) return null
  return (
    <p role="alert">
      {toDecideInWords(conflicts.length)} under <b>Merge</b>: there what you say stands so far, and what a colleague
      says is lost if you hand it over like this.
    </p>
  )
}

interface DescriptionProps extends HandOverPartProps {
  readonly paths: readonly string[]
  readonly counts: ReturnType<typeof faultCounts> | undefined
}

function Description({ draft, published, paths, counts }: DescriptionProps) {
  const { changes, failure } = useChanges(published ?? draft.opened, draft.files)
  const [outcome, setOutcome] = useState<string>()
  const text = changes && descriptionOf(changes.markdown, paths, counts, draft.conflicts)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text!)
      setOutcome('Copied')
    } catch {
      setOutcome('The browser forbids copying: mark the text and copy it by hand.')
    }
  }
  return (
    <section aria-labelledby="description" className={styles['description']}>
      <div className={styles['buttons']}>
        <h2 id="description">The change in words</h2>
        {text !== undefined && (
          <button type="button" className={controls['button']} onClick={copy}>
            Copy
          </button>
        )}
        <span role="status">{outcome}</span>
      </div>
      <p>For the pull request, or for a message to whoever takes it over.</p>
      {failure !== undefined && <p role="alert">It could not be written: {failure}</p>}
      {text === undefined ? (
        failure === undefined && <p role="status">Being written…</p>
      ) : (
        <textarea readOnly aria-labelledby="description" rows={24} value={text} />
      )}
    </section>
  )
}

function savedInWords({ saved, refused }: Saved): string {
  const words = saved.length === 1 ? '1 file was saved.' : `${saved.length} files were saved.`
  return [words, ...refused.map(({ path, reason }) => `${path}: ${reason}.`)].join(' ')
}
