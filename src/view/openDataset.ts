import { create } from 'zustand'
import { loadEvidence, loadMatrix, LoadFault } from '../dataset/load.ts'
import type { Evidence } from '../dataset/publish/evidence.ts'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { startView } from './store.ts'

/** How far something has been loaded. */
export type Loading<T> =
  | { readonly status: 'loading'; readonly received: number; readonly total?: number | undefined }
  | { readonly status: 'ready'; readonly content: T }
  | { readonly status: 'failed'; readonly address: string; readonly message: string }

interface OpenDataset {
  readonly matrix: Loading<Matrix>
  /** The evidence that has been asked for, by actor. */
  readonly evidence: Readonly<Record<string, Loading<Evidence>>>
}

const started = { status: 'loading', received: 0 } as const

/** The dataset that all screens read, and how far it has come. */
export const useOpenDataset = create<OpenDataset>()(() => ({ matrix: started, evidence: {} }))

/** Where the published dataset lies. The page's head names it, since the page itself may stand at any depth. */
function publishedRoot(): string {
  const link = document.querySelector<HTMLLinkElement>('link[rel="preload"][as="fetch"]')
  return new URL('.', link?.href ?? new URL('data/', document.baseURI)).href
}

/** Loads the published dataset, or tries again. */
export async function openPublishedDataset(): Promise<void> {
  useOpenDataset.setState({ matrix: started, evidence: {} })
  const onProgress = (received: number, total: number | undefined) =>
    useOpenDataset.setState({ matrix: { status: 'loading', received, total } })
  const matrix = await settled(loadMatrix(publishedRoot(), onProgress))
  // The view is read from the address first: nothing is drawn that the link did not ask for.
  if (matrix.status === 'ready') startView(matrix.content)
  useOpenDataset.setState({ matrix })
}

/** Loads the evidence of an actor, if it is not there or on its way already; what failed is tried again. */
export async function openEvidence(actor: string): Promise<void> {
  const { matrix, evidence } = useOpenDataset.getState()
  if (matrix.status !== 'ready' || (evidence[actor] && evidence[actor].status !== 'failed')) return
  setEvidence(actor, started)
  setEvidence(actor, await settled(loadEvidence(publishedRoot(), actor, matrix.content.dataset.version)))
}

function setEvidence(actor: string, loading: Loading<Evidence>): void {
  useOpenDataset.setState(({ evidence }) => ({ evidence: { ...evidence, [actor]: loading } }))
}

async function settled<T>(loading: Promise<T>): Promise<Loading<T>> {
  try {
    return { status: 'ready', content: await loading }
  } catch (fault) {
    if (fault instanceof LoadFault) return { status: 'failed', address: fault.address, message: fault.message }
    throw fault
  }
}
