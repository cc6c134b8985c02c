import type { DataFile } from '../../dataset/dataFile.ts'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import type { DatasetSource } from '../../view/datasetSource.ts'
import { draftSource } from '../../view/draftSource.ts'
import type { Draft } from '../../view/draft.ts'
import { showSource } from '../../view/openDataset.ts'
import { changeView, showPlace } from '../../view/store.ts'

let shownFiles: readonly DataFile[] | undefined

/** Shows the draft, which must be without errors, in all screens, and goes to the first one. */
export function showDraft(draft: Draft): void {
  publish(draft)
  changeView({ data: 'draft' })
  showPlace({ screen: 'compare' }, { data: 'draft' })
}

/** Shows the draft as it is now, where it is shown already. */
export function renewPreview(draft: Draft): void {
  if (shownFiles !== draft.files) publish(draft)
}

function publish(draft: Draft): void {
  const { source, matrix }: { source: DatasetSource; matrix: Matrix } = draftSource(draft.files, draft.name)
  shownFiles = draft.files
  showSource(source, matrix, 'draft')
}
