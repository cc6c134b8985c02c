import { join } from 'node:path'

interface Modules {
  getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

const main = join(import.meta.dirname, '../src/main.tsx')
const found = new WeakMap<object, Set<string>>()

/**
 * Into which file a module goes: all that the page begins with into one, since many small files pack worse and are asked for
 * a few at a time; what is loaded when it is wanted stays apart.
 */
export function firstPart(id: string, modules: Modules): 'first' | null {
  let first = found.get(modules)
  if (!first) {
    found.set(modules, (first = new Set()))
    for (const waiting = [main]; waiting.length > 0;) {
      const next = waiting.pop()!
      if (first.has(next)) continue
      first.add(next)
      waiting.push(...(modules.getModuleInfo(next)?.importedIds ?? []))
    }
  }
  return first.has(id) ? 'first' : null
}
