import type { Reply } from './worker.ts'
import type { Workbench } from './workbench.ts'

type Asked<Name extends keyof Workbench> = ReturnType<Workbench[Name]>

/**
 * Asks the workbench, which works beside the page. Typing is checked by a worker of its own: it must not wait until a check
 * of the whole, or a comparison, has ended.
 */
export function askWorkbench<Name extends keyof Workbench>(
  name: Name,
  ...given: Parameters<Workbench[Name]>
): Promise<Asked<Name>> {
  return workerFor(name === 'checkOne' || name === 'rulesAcross' ? 'quick' : 'thorough').ask(name, given) as Promise<
    Asked<Name>
  >
}

interface Bench {
  ask: (name: keyof Workbench, given: readonly unknown[]) => Promise<unknown>
}

const benches = new Map<string, Bench>()

function workerFor(name: string): Bench {
  const bench = benches.get(name) ?? startBench(name)
  benches.set(name, bench)
  return bench
}

function startBench(benchName: string): Bench {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: benchName })
  const open = new Map<number, { resolve: (value: unknown) => void; reject: (fault: Error) => void }>()
  let count = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asked = open.get(data.id)
    open.delete(data.id)
    if ('failure' in data) asked?.reject(new Error(data.failure))
    else asked?.resolve(data.value)
  })
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    // It may have run out of memory, or its script did not arrive: the next question starts another one.
    benches.delete(benchName)
    worker.terminate()
    const message = event.message || 'its code did not arrive; check the connection'
    for (const { reject } of open.values()) reject(new Error(message))
  })
  return {
    ask: (name, given) =>
      new Promise((resolve, reject) => {
        const id = ++count
        open.set(id, { resolve, reject })
        worker.postMessage({ id, name, given })
      }),
  }
}
