import { use, type ComponentType } from 'react'
import { PartFault } from './PartFault.ts'

/**
 * A part of the page whose code comes when it is first drawn; `name` is its export in what is loaded. Unlike with React's
 * `lazy`, code that did not arrive can be asked for again: the `ErrorBoundary` around it does when the reader tries again.
 */
export function lazyPart<Name extends string, Props extends object>(
  name: Name,
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
): ComponentType<Props> {
  let loading: ReturnType<typeof start> | undefined
  let attempts = 0
  let lost: string | undefined

  async function start(): Promise<ComponentType<Props>> {
    attempts++
    try {
      // Browsers never ask again for a module that they did not get (whatwg/html#6768): it needs another address.
      const module = await (lost === undefined ? load() : import(/* @vite-ignore */ `${lost}?attempt=${attempts}`))
      return module[name]
    } catch (cause) {
      lost ??= addressIn(cause)
      throw new PartFault(cause, () => {
        loading = undefined
      })
    }
  }

  return function LazyPart(props: Props) {
    loading ??= start()
    const Part = use(loading)
    return <Part {...props} />
  }
}

/** The address of the module that did not arrive, where the browser names it. */
function addressIn(cause: unknown): string | undefined {
  return cause instanceof Error ? /https?:\S+\.js$/.exec(cause.message)?.[0] : undefined
}
