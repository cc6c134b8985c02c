import { workbench, type Workbench } from './workbench.ts'

/** A question to the workbench, and its answer. */
export interface Question {
  readonly id: number
  readonly name: keyof Workbench
  readonly given: readonly unknown[]
}
export type Reply = { readonly id: number } & ({ readonly value: unknown } | { readonly failure: string })

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { id, name, given } = data
  let reply: Reply
  try {
    const answer = workbench[name] as (...given: readonly unknown[]) => unknown
    reply = { id, value: answer(...given) }
  } catch (fault) {
    reply = { id, failure: fault instanceof Error ? fault.message : String(fault) }
  }
  postMessage(reply)
})
