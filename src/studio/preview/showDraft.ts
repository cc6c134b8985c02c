import { isSound, useDraft, type Draft } from '../../view/draft.ts'
import { draftSource } from '../../view/draftSource.ts'
import { showSource, useOpenDataset } from '../../view/openDataset.ts'
import { changeView, showPlace } from '../../view/store.ts'

/** Shows the draft, which must be without errors, in all screens, and goes to the first one. */
export function showDraft(draft: Draft): void {
  publish(draft)
  changeView({ data: 'draft' })
  showPlace({ screen: 'compare' }, { data: 'draft' })
}

/**
 * Renews what the screens show of the draft as soon as the checker has found a change of it sound, on whichever screen the
 * reader then is. Until then the banner says that it is an older state. Once begun it goes on as long as the page is open.
 */
export function followPreview(): void {
  unsubscribe ??= useDraft.subscribe(renew)
  renew(useDraft.getState())
  // Its banner is the way out of a preview: it must be there even if the connection is gone by then.
  import('../../frame/DatasetBanner.tsx').catch(() => undefined)
}

let unsubscribe: (() => void) | undefined

function renew({ draft, review }: ReturnType<typeof useDraft.getState>): void {
  const { source } = useOpenDataset.getState()
  if (source.kind === 'draft' && draft && isSound(review) && source.shown?.files !== draft.files) publish(draft)
}

function publish(draft: Draft): void {
  const { source, matrix } = draftSource(draft.files, draft.name)
  showSource(source, matrix, 'draft')
}
