import type { Matrix } from '../dataset/publish/matrix.ts'
import { useViewState, withAskedPage } from '../view/store.ts'
import { formatView } from '../view/view.ts'

/** A link to what is seen now that also says the day and the dataset's version, so that it means the same next year. */
export function pinnedLink(matrix: Matrix): string {
  const search = formatView(useViewState.getState().view, matrix, { pinned: true })
  return location.origin + location.pathname + withAskedPage(search)
}
