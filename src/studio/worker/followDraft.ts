import type { DataFile } from '../../dataset/dataFile.ts'
import { failReview, takeFileReviews, takeReview, useDraft, type FileReview } from '../../view/draft.ts'
import { askWorkbench } from './askWorkbench.ts'

/** How long the typing must rest before a file, and before the whole, is checked. */
const restForOne = 30
const restForAll = 500
const restBetweenHeaps = 250

/**
 * Checks the draft whenever it changes: the changed file by itself at once, the whole as soon as the typing rests. Never
 * two checks of the whole at a time. What stands in `published` as it is has no fault to speak of: of many files it comes
 * last. Once begun it goes on as long as the page is open: a reader who looks at another screen meanwhile waits for its end.
 */
export function followDraft(published: () => readonly DataFile[] | undefined): void {
  readPublished = published
  if (isFollowed) return
  isFollowed = true
  let seen: readonly DataFile[] | undefined
  let soon: ReturnType<typeof setTimeout> | undefined
  let later: ReturnType<typeof setTimeout> | undefined
  let isRunning = false
  let rulesAcross: Promise<ReadonlySet<string>> | undefined

  const checkAll = async () => {
    const files = useDraft.getState().draft?.files
    if (!files || isRunning) return
    isRunning = true
    try {
      takeReview(files, await askWorkbench('review', files))
    } catch (fault) {
      failReview(fault instanceof Error ? fault.message : String(fault))
    }
    isRunning = false
    const { draft, review } = useDraft.getState()
    if (draft && draft.files !== files && review.failure === undefined) later = setTimeout(checkAll, restForAll)
  }

  const checkTouched = async (touched: readonly DataFile[]) => {
    const across = await (rulesAcross ??= askWorkbench('rulesAcross').then((rules) => new Set(rules)))
    let found: FileReview[] = []
    let shownAt = 0
    // The first faults are shown at once; of many files the others follow in heaps, each costs a drawing.
    const show = () => {
      takeFileReviews(found, (rule) => across.has(rule))
      if (found.some(({ faults }) => faults.length > 0)) shownAt = performance.now()
      found = []
    }
    for (const file of newFirst(touched, readPublished())) {
      // One after the other, so that what is typed meanwhile is next and not last.
      if (!useDraft.getState().draft?.files.includes(file)) continue
      found.push({ file, faults: await askWorkbench('checkOne', file) })
      const hasFaults = found.some(({ faults }) => faults.length > 0)
      if (hasFaults && performance.now() - shownAt > restBetweenHeaps) show()
    }
    show()
  }

  const look = () => {
    const files = useDraft.getState().draft?.files
    if (files === seen) return
    const before = new Set(seen)
    const touched = (files ?? []).filter((file) => !before.has(file))
    seen = files
    clearTimeout(soon)
    clearTimeout(later)
    if (!files) return
    soon = setTimeout(() => checkTouched(touched).catch(() => undefined), restForOne)
    later = setTimeout(checkAll, before.size === 0 ? 0 : restForAll)
  }

  useDraft.subscribe(look)
  look()
}

let isFollowed = false
let readPublished: () => readonly DataFile[] | undefined = () => undefined

function newFirst(files: readonly DataFile[], published: readonly DataFile[] = []): readonly DataFile[] {
  const texts = new Map(published.map(({ path, text }) => [path, text]))
  const isNew = ({ path, text }: DataFile) => texts.get(path) !== text
  return [...files.filter(isNew), ...files.filter((file) => !isNew(file))]
}
