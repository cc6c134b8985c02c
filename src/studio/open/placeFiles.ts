import { placeOf, type DataFile } from '../../dataset/dataFile.ts'

/** A file as it came: by its path in what was opened, or pasted without one. */
export interface IncomingFile {
  readonly path: string
  readonly text: string
}

/** A file that was not opened, and why. */
export interface Refusal {
  readonly path: string
  readonly reason: string
}

/** A file of an actor's that does not say whose it is. */
export interface UnplacedFile extends IncomingFile {
  readonly kind: string
}

/** Files with their paths in the dataset. `isWhole` if dataset.json is among them: then they are all that there is. */
export interface PlacedFiles {
  readonly files: readonly DataFile[]
  readonly isWhole: boolean
  /** The path of the folder in which dataset.json lies, with a slash at its end; empty without one. */
  readonly root: string
  /** Of these somebody has to say whose they are. */
  readonly unplaced: readonly UnplacedFile[]
  readonly refused: readonly Refusal[]
}

/** Files of a dataset that are no JSON for the checker: words for people, schemas, what tools leave behind. */
const aside = /(^|\/)(\.[^/]*|schema\/.*|node_modules\/.*|__MACOSX\/.*|LICENSE|[^/]*\.md)(\/|$)/

/**
 * Finds the place of each file in the dataset: by its path, where it lies beside dataset.json or in a folder `data`, else
 * by the schema that it names and the ids in it.
 */
export function placeFiles(incoming: readonly IncomingFile[], kinds: ReadonlySet<string>): PlacedFiles {
  const refused: Refusal[] = []
  const unplaced: UnplacedFile[] = []
  const placed = new Map<string, string>()
  const root = rootOf(incoming)
  const inRoot = root === undefined ? incoming : incoming.filter(({ path }) => path.startsWith(root))
  for (const { path, text } of inRoot) {
    if (aside.test(path)) continue
    const found =
      root === undefined ? (pathIn(path, kinds) ?? pathByContent(path, text, kinds)) : `data/${path.slice(root.length)}`
    if (typeof found === 'object') {
      unplaced.push({ path, text, ...found })
    } else if (found === undefined || !found.endsWith('.json')) {
      refused.push({ path, reason: 'is no file of the dataset: neither its path nor its “$schema” says which one' })
    } else if (placed.has(found)) {
      refused.push({ path, reason: `would be ${found}, which another file is already` })
    } else placed.set(found, text)
  }
  const files = [...placed].map(([path, text]) => ({ path, text })).sort((a, b) => (a.path < b.path ? -1 : 1))
  return { files, isWhole: root !== undefined, root: root ?? '', unplaced, refused }
}

/** The folder in which dataset.json lies, the topmost if there are several. */
function rootOf(incoming: readonly IncomingFile[]): string | undefined {
  const roots = incoming
    .map(({ path }) => /^(.*\/)?dataset\.json$/.exec(path))
    .filter((found) => found !== null)
    .map(([, folder = '']) => folder)
  return roots.sort((a, b) => a.length - b.length)[0]
}

function pathIn(path: string, kinds: ReadonlySet<string>): string | undefined {
  const [, whole] = /(?:^|\/)(data\/[^/]+\.json)$/.exec(path) ?? []
  if (whole !== undefined) return whole
  const [, own, kind = ''] = /(?:^|\/)(actors\/[^/]+\/([^/]+)\.json)$/.exec(path) ?? []
  return own !== undefined && kinds.has(kind) ? `data/${own}` : undefined
}

/** Its path; or only its kind, where it does not say whose it is. */
function pathByContent(
  path: string,
  text: string,
  kinds: ReadonlySet<string>,
): string | { readonly kind: string } | undefined {
  const name = /([a-z]+)\.json$/.exec(path)?.[1] ?? ''
  let content: unknown
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    // Of these there is one in a dataset: its name says enough, and the checker says what is wrong with it.
    return onlyOnes.has(name) ? `data/${name}.json` : undefined
  }
  if (typeof content !== 'object' || content === null) return undefined
  const { $schema } = content as { readonly $schema?: unknown }
  const schema = typeof $schema === 'string' ? $schema : ''
  const kind = /([a-z]+)\.schema\.json$/.exec(schema)?.[1] ?? name
  if (!kinds.has(kind)) return undefined
  if (schema !== '' && !schema.startsWith('../../')) return `data/${kind}.json`
  const records = content as Readonly<Record<string, unknown>>
  const actor = actorIn(records) ?? actorNamedIn(records)
  const found = actor === undefined ? undefined : `data/actors/${actor}/${kind}.json`
  if (found !== undefined && placeOf(found)) return found
  // Without its records it is no file of anybody's.
  return Array.isArray(records[kind]) ? { kind } : undefined
}

const onlyOnes = new Set(['components', 'claims', 'references', 'glossary', 'exceptions'])

/** Ids start with the actor's: that of the first record says whose file it is. */
function actorIn(content: Readonly<Record<string, unknown>>): string | undefined {
  const records = Object.values(content).find(Array.isArray) as readonly { readonly id?: unknown }[] | undefined
  const id = records?.[0]?.id ?? content['id']
  const actor = typeof id === 'string' ? id.split('-')[0] : undefined
  return actor !== undefined && /^[a-z0-9]+$/.test(actor) ? actor : undefined
}

/** Records lie less deep than that; what does not is none. */
const deepest = 10
const keysOfIds = new Set(['evidence', 'source', 'about', 'documents', 'institutions'])

/**
 * Answers, stances and results have no ids: what they rest on says whose they are, if it is one actor's more than twice as
 * often as anybody else's.
 */
function actorNamedIn(content: unknown): string | undefined {
  const counts = new Map<string, number>()
  const count = (value: unknown, key: string, depth = 0): void => {
    if (depth > deepest) return
    if (typeof value === 'string') {
      const [, actor = ''] = (keysOfIds.has(key) && /^([a-z0-9]+)-/.exec(value)) || []
      if (actor !== '' && actor !== 'shared') counts.set(actor, (counts.get(actor) ?? 0) + 1)
    } else if (Array.isArray(value)) for (const each of value) count(each, key, depth + 1)
    else if (typeof value === 'object' && value !== null) {
      for (const [inner, each] of Object.entries(value)) count(each, inner, depth + 1)
    }
  }
  count(content, '')
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one)
  return first && first[1] > 2 * (second?.[1] ?? 0) ? first[0] : undefined
}
