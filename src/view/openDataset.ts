import { create } from 'zustand'
import { loadCatalogue, loadEvidence, loadMatrix, LoadFault } from '../dataset/load.ts'
import type { Catalogue, CatalogueKind } from '../dataset/publish/catalogue.ts'
import type { Evidence } from '../dataset/publish/evidence.ts'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { siteRoot } from './siteRoot.ts'
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
  /** The lists of records that have been asked for, by kind. */
  readonly catalogue: { readonly [Kind in CatalogueKind]?: Loading<Catalogue[Kind]> }
}

export const started = { status: 'loading', received: 0 } as const

/** The dataset that all screens read, and how far it has come. */
export const useOpenDataset = create<OpenDataset>()(() => ({ matrix: started, evidence: {}, catalogue: {} }))

export const publishedRoot = () => new URL('data/', siteRoot()).href

/** Loads the published dataset, or tries again. */
export async function openPublishedDataset(): Promise<void> {
  useOpenDataset.setState({ matrix: started, evidence: {}, catalogue: {} })
  const onProgress = (received: number, total: number | undefined) =>
    useOpenDataset.setState({ matrix: { status: 'loading', received, total } })
  const load = async () => {
    const matrix = await loadMatrix(publishedRoot(), onProgress)
    // The view is read from the address first: nothing is drawn that the link did not ask for.
    startView(matrix)
    return matrix
  }
  useOpenDataset.setState({ matrix: await settled(load()) })
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

/** Loads the list of all records of a kind, if it is not there or on its way already; what failed is tried again. */
export async function openCatalogue(kind: CatalogueKind): Promise<void> {
  const { matrix, catalogue } = useOpenDataset.getState()
  if (matrix.status !== 'ready' || (catalogue[kind] && catalogue[kind].status !== 'failed')) return
  setCatalogue(kind, started)
  setCatalogue(kind, await settled(loadCatalogue(publishedRoot(), kind, matrix.content.dataset.version)))
}

function setCatalogue(kind: CatalogueKind, loading: Loading<Catalogue[CatalogueKind]>): void {
  useOpenDataset.setState(({ catalogue }) => ({ catalogue: { ...catalogue, [kind]: loading } }))
}

export async function settled<T>(loading: Promise<T>): Promise<Loading<T>> {
  try {
    return { status: 'ready', content: await loading }
  } catch (fault) {
    if (fault instanceof LoadFault) return { status: 'failed', address: fault.address, message: fault.message }
    const message = `What came could not be used: “${fault instanceof Error ? fault.message : fault}”.`
    return { status: 'failed', address: publishedRoot(), message }
  }
}
