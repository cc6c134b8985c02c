import { useCallback, useEffect, useRef, useState } from 'react'
import type { DataFile } from '../dataset/dataFile.ts'
import { loadSource } from '../dataset/load.ts'
import type { Matrix } from '../dataset/publish/matrix.ts'
import screen from '../frame/screen.module.css'
import controls from '../ui/controls.module.css'
import { openDraft, useDraft } from '../view/draft.ts'
import { resumeDraft, takeDraftOver } from '../view/keptDraft.ts'
import { publishedRoot, settled, started, type Loading } from '../view/openDataset.ts'
import { changeView } from '../view/store.ts'
import { Bench } from './Bench.tsx'
import { draftActors } from './files/draftActors.ts'
import { fileOfPath } from './files/shownFile.ts'
import { OpenButtons } from './open/OpenButtons.tsx'
import { OpenedNotice } from './open/OpenedNotice.tsx'
import { openIncoming, type Opened, type OpenQuestion, type OpenWay } from './open/openIncoming.ts'
import { OpenQuestions } from './open/OpenQuestions.tsx'
import type { Incoming } from './open/readIncoming.ts'
import { useDropAndPaste } from './open/useDropAndPaste.ts'
import { followPreview } from './preview/showDraft.ts'
import styles from './StudioScreen.module.css'
import { useLeaveWarning } from './useLeaveWarning.ts'
import { followDraft } from './worker/followDraft.ts'
import { warmUp } from './worker/warmUp.ts'

export type Published = Loading<readonly DataFile[]>

/** Where the dataset is edited: opened, checked, tried out and handed over, all on this machine. */
export function StudioScreen({ matrix }: { matrix: Matrix }) {
  const draft = useDraft((state) => state.draft)
  const keeping = useDraft((state) => state.keeping)
  const [isResumed, setResumed] = useState(false)
  const [opened, setOpened] = useState<Opened>()
  const [question, setQuestion] = useState<OpenQuestion>()
  const [published, retry] = usePublishedFiles()
  const publishedFiles = published.status === 'ready' ? published.content : undefined

  const pageTitle = `Studio – ${matrix.dataset.name}`
  useEffect(() => {
    document.title = pageTitle
  }, [pageTitle])
  const latest = useRef(publishedFiles)
  useEffect(() => {
    latest.current = publishedFiles
    // Without it the first check takes longer, and says what is wrong.
    if (publishedFiles) warmUp(publishedFiles).catch(() => undefined)
  }, [publishedFiles])
  useEffect(() => {
    void resumeDraft().finally(() => setResumed(true))
    followDraft(() => latest.current)
    followPreview()
  }, [])
  useLeaveWarning()

  const onIncoming = useCallback(
    (incoming: Promise<Incoming> | Incoming, way?: OpenWay) => {
      const open = async () => {
        const done = await openIncoming(await incoming, publishedFiles, way)
        setQuestion('message' in done ? undefined : done)
        setOpened('message' in done ? done : undefined)
        if (!('message' in done) || done.isFault) return
        changeView({ file: done.first === undefined ? undefined : fileOfPath(done.first) })
      }
      open().catch((fault: unknown) => setOpened({ message: unreadable(fault), isFault: true, refused: [] }))
    },
    [publishedFiles],
  )
  const isOver = useDropAndPaste(onIncoming)

  return (
    <main id="main" className={screen['screen']} data-drop={isOver || undefined}>
      <h1>Studio</h1>
      {!draft && (
        <p className={screen['sentence']}>
          Edit the dataset with a checker beside the text, see what an edit does to the comparisons, and hand it over.
          It all happens in this browser: nothing is sent anywhere.
        </p>
      )}
      {keeping.status === 'elsewhere' && (
        <div className={styles['warning']} role="alert">
          <p>
            The studio is open in another tab, which keeps its draft on this machine. What you edit here is not kept,
            lest one writes over the other. Go back to that tab, or go on here with what stands there; what you have
            edited here then comes back by Undo.
          </p>
          <button type="button" className={controls['button']} onClick={takeDraftOver}>
            Take over here
          </button>
        </div>
      )}
      {opened && <OpenedNotice opened={opened} onClose={() => setOpened(undefined)} />}
      {question && (
        <OpenQuestions
          question={question}
          actors={draftActors(draft?.files ?? publishedFiles ?? [], matrix.actors)}
          onAnswer={onIncoming}
          onLeave={() => setQuestion(undefined)}
        />
      )}
      {draft ? (
        <Bench matrix={matrix} draft={draft} published={publishedFiles} onIncoming={onIncoming} />
      ) : (
        isResumed && <Start published={published} onRetry={retry} onIncoming={onIncoming} />
      )}
      {isOver && <p className={styles['drop']}>Let go to open it</p>}
    </main>
  )
}

function unreadable(fault: unknown): string {
  const reason = fault instanceof Error ? fault.message : String(fault)
  return `It could not be read (${reason}). What was open is untouched. Try again, or open the files one by one.`
}

interface StartProps {
  readonly published: Published
  readonly onRetry: () => void
  readonly onIncoming: (incoming: Promise<Incoming>) => void
}

function Start({ published, onRetry, onIncoming }: StartProps) {
  const start = (files: readonly DataFile[]) => {
    openDraft({ name: 'the published dataset', opened: files, files })
  }
  return (
    <div className={styles['start']}>
      <section aria-labelledby="start-published">
        <h2 id="start-published">Start from the published dataset</h2>
        <p>The files as they stand in the repository. Change a date, add a law, and see at once what follows.</p>
        {published.status === 'failed' ? (
          <div role="alert">
            <p>
              <b>Its files did not come.</b> {published.message}
            </p>
            <button type="button" className={controls['button']} onClick={onRetry}>
              Try again
            </button>
          </div>
        ) : (
          <button
            type="button"
            className={styles['primary']}
            disabled={published.status !== 'ready'}
            onClick={() => published.status === 'ready' && start(published.content)}
          >
            {published.status === 'ready'
              ? `Edit its ${published.content.length} files`
              : `Its files are on their way${published.status === 'loading' ? '…' : ''}`}
          </button>
        )}
      </section>
      <section aria-labelledby="start-own">
        <h2 id="start-own">Open your own</h2>
        <p>
          The folder or zip of a dataset, or single files of one, which are laid over the published dataset. You may
          also drop them on this page, or paste the text of a file.
        </p>
        <div className={styles['buttons']}>
          <OpenButtons onIncoming={onIncoming} />
        </div>
      </section>
      <section aria-labelledby="start-kept">
        <h2 id="start-kept">What is kept</h2>
        <p>
          The draft is kept on this machine, through reload and crash, until you discard it. It leaves the machine only
          when you hand it over.
        </p>
      </section>
    </div>
  )
}

/** The files of the published dataset as they stand in the repository; they are loaded with the studio only. */
function usePublishedFiles(): [Published, () => void] {
  const [files, setFiles] = useState<Published>(started)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isWanted = true
    void settled(loadSource(publishedRoot())).then((loaded) => isWanted && setFiles(loaded))
    return () => {
      isWanted = false
    }
  }, [attempt])
  const retry = () => {
    setFiles(started)
    setAttempt(attempt + 1)
  }
  return [files, retry]
}
