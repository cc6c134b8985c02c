import { prerender } from 'react-dom/static.edge'
import { App } from './App.tsx'
import type { Matrix } from './dataset/publish/matrix.ts'
import { useOpenDataset } from './view/openDataset.ts'
import { useViewState } from './view/store.ts'
import { defaultView } from './view/view.ts'

/**
 * The page as it opens by itself, as markup. The build calls it, so that a reader sees the comparison before any script has
 * come; the application then takes its place.
 */
export async function firstView(matrix: Matrix): Promise<string> {
  useOpenDataset.setState({ matrix: { status: 'ready', content: matrix } })
  useViewState.setState({ view: defaultView(matrix) })
  const faults: unknown[] = []
  const { prelude } = await prerender(<App />, {
    onError: (fault) => void faults.push(fault),
    // In larger pieces than this React would put scripts between them.
    progressiveChunkSize: Infinity,
  })
  const markup = await new Response(prelude).text()
  if (faults.length > 0) throw new Error('The first view could not be drawn', { cause: faults[0] })
  return markup
}
