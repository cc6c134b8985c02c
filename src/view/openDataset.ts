import { create } from 'zustand'
import { LoadFault } from '../dataset/load.ts'
import type { Catalogue, CatalogueKind } from '../dataset/publish/catalogue.ts'
import type { Evidence } from '../dataset/publish/evidence.ts'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { publishedSource, type DatasetSource } from './datasetSource.ts'
import { siteRoot } from './siteRoot.ts'
import { startView } from './store.ts'

/** How far something has been loaded. */
export type Loading<T> =
  | { readonly status: 'loading'; readonly received: number; readonly total?: number | undefined }
  | { readonly status: 'ready'; readonly content: T }
  | { readonly status: 'failed'; readonly address: string; readonly message: string }

interface OpenDataset {
  /** Where it comes from: the published one, a draft, a foreign one. */
  readonly source: DatasetSource
  readonly matrix: Loading<Matrix>
  /** The evidence that has been asked for, by actor. */
  readonly evidence: Readonly<Record<string, Loading<Evidence>>>
  /** The lists of records that have been asked for, by kind. */
  readonly catalogue: { readonly [Kind in CatalogueKind]?: Loading<Catalogue[Kind]> }
}

export const started = { status: 'loading', received: 0 } as const

export const publishedRoot = () => new URL('data/', siteRoot()).href

const nothingYet = { matrix: started, evidence: {}, catalogue: {} } as const

/** The dataset that all screens read, and how far it has come. */
export const useOpenDataset = create<OpenDataset>()(() => ({ source: publishedSource(publishedRoot), ...nothingYet }))

/**
 * Loads the dataset that the address names (`?data=draft`, `?data=https://…`), by default the published one; or tries again.
 * From then on it follows the address: Back may lead from one dataset to another.
 */
export async function openNamedDataset(): Promise<void> {
  removeEventListener('popstate', followNamed)
  addEventListener('popstate', followNamed)
  named = nameInAddress()
  const wanted = named
  if (wanted !== null) takePublished()
  const source = await settled(sourceNamed(wanted))
  if (wanted !== named) return
  if (source.status === 'ready') return openSource(source.content)
  const none = publishedSource(publishedRoot, kindOf(wanted), wanted ?? '')
  useOpenDataset.setState({ source: none, ...nothingYet, matrix: source })
}

/**
 * The page's head asks for the published matrix whichever dataset the address names, and browsers complain of what nobody
 * takes: it is there already, and serves whoever goes back to it.
 */
function takePublished(): void {
  publishedSource(publishedRoot)
    .loadMatrix(() => undefined)
    .catch(() => undefined)
}

/** Shows another dataset in all screens, from its first tier on; what was loaded of the one before is forgotten. */
async function openSource(source: DatasetSource): Promise<void> {
  useOpenDataset.setState({ source, ...nothingYet })
  const isWanted = () => useOpenDataset.getState().source === source
  const onProgress = (received: number, total: number | undefined) =>
    isWanted() && useOpenDataset.setState({ matrix: { status: 'loading', received, total } })
  const load = async () => {
    const matrix = await source.loadMatrix(onProgress)
    // The view is read from the address first: nothing is drawn that the link did not ask for.
    if (isWanted()) startView(matrix)
    return matrix
  }
  const matrix = await settled(load())
  if (isWanted()) useOpenDataset.setState({ matrix })
}

/** Shows a dataset that is on this machine already, without a moment in which nothing is seen. `name` is what `data=` says. */
export function showSource(source: DatasetSource, matrix: Matrix, name: string): void {
  named = name
  const { evidence, catalogue } = useOpenDataset.getState()
  useOpenDataset.setState({ source, ...nothingYet, matrix: { status: 'ready', content: matrix } })
  startView(matrix)
  // The screen that is seen stays, and does not ask again for what it has been given.
  for (const { id } of matrix.actors) if (evidence[id]) void openEvidence(id)
  for (const kind of Object.keys(catalogue)) void openCatalogue(kind as CatalogueKind)
}

/** What the address said when the dataset was opened. */
let named: string | null = null

function nameInAddress(): string | null {
  return new URLSearchParams(location.search).get('data') || null
}

function followNamed(): void {
  if (nameInAddress() !== named) void openNamedDataset()
}

function kindOf(name: string | null): DatasetSource['kind'] {
  return name === null ? 'published' : name === 'draft' ? 'draft' : 'foreign'
}

async function sourceNamed(name: string | null): Promise<DatasetSource> {
  if (name === null) return publishedSource(publishedRoot)
  if (name !== 'draft') {
    const { foreignSource } = await import('./foreignSource.ts')
    return foreignSource(name, siteRoot())
  }
  const { keptDraftSource } = await import('./keptDraftSource.ts')
  return keptDraftSource()
}

/** Loads the evidence of an actor, if it is not there or on its way already; what failed is tried again. */
export async function openEvidence(actor: string): Promise<void> {
  const { source, matrix, evidence } = useOpenDataset.getState()
  if (matrix.status !== 'ready' || (evidence[actor] && evidence[actor].status !== 'failed')) return
  setEvidence(actor, started)
  const loaded = await settled(source.loadEvidence(actor, matrix.content.dataset.version))
  if (useOpenDataset.getState().source === source) setEvidence(actor, loaded)
}

function setEvidence(actor: string, loading: Loading<Evidence>): void {
  useOpenDataset.setState(({ evidence }) => ({ evidence: { ...evidence, [actor]: loading } }))
}

/** Loads the list of all records of a kind, if it is not there or on its way already; what failed is tried again. */
export async function openCatalogue(kind: CatalogueKind): Promise<void> {
  const { source, matrix, catalogue } = useOpenDataset.getState()
  if (matrix.status !== 'ready' || (catalogue[kind] && catalogue[kind].status !== 'failed')) return
  setCatalogue(kind, started)
  const loaded = await settled(source.loadCatalogue(kind, matrix.content.dataset.version))
  if (useOpenDataset.getState().source === source) setCatalogue(kind, loaded)
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
