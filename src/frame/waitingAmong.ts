import type { Loading } from '../view/openDataset.ts'

export type NotReady = Exclude<Loading<unknown>, { status: 'ready' }>

/** What has failed, else what is on its way; nothing if all are there. */
export function waitingAmong(states: readonly (Loading<unknown> | undefined)[]): NotReady | undefined {
  const missing = states.filter((state) => state?.status !== 'ready').map((state) => state ?? beginning)
  return missing.find(({ status }) => status === 'failed') ?? missing[0]
}

const beginning: NotReady = { status: 'loading', received: 0 }
