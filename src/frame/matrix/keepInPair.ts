import type { Matrix } from '../../dataset/publish/matrix.ts'
import { actorInFocus, asPair } from '../../view/asPair.ts'
import { useViewState } from '../../view/store.ts'

/**
 * On a phone whoever's evidence is opened joins the pair for good: when it is closed again, nothing jumps and its cell is
 * still there to take the focus. The selection changes together with the evidence, so the history gains nothing of its own.
 */
export function keepInPair(matrix: Matrix): () => void {
  return useViewState.subscribe(({ view }, { view: before }) => {
    // An address that is followed brings a selection of its own.
    if (view.evidence === before.evidence || view.actors !== before.actors) return
    const inFocus = actorInFocus(view.evidence) ?? actorInFocus(before.evidence)
    const pair = asPair(matrix, view, inFocus).actors
    if (asPair(matrix, view).actors.join() === pair.join()) return
    useViewState.setState({ view: { ...view, actors: [...new Set([...pair, ...view.actors])] } })
  })
}
