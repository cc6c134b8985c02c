import { parseTree } from 'jsonc-parser'
import type { DataFile } from './dataFile.ts'
import { formatLayout, layoutOfNode, layoutOfValue } from './formatJson.ts'
import type { Dataset } from './read.ts'
import { fileKinds } from './schema/fileKinds.ts'

/**
 * The files of a dataset with one more actor of which nothing was researched yet: a country has the answer unknown to every
 * question. `said` is what is known of it already, by the keys of its record.
 */
export function addActor(
  files: readonly DataFile[],
  { actors, indicators }: Pick<Dataset, 'actors' | 'indicators'>,
  id: string,
  said: Readonly<Record<string, unknown>>,
): DataFile[] {
  const actor: Record<string, unknown> = {
    $schema: '../../schema/actor.schema.json',
    id,
    kind: 'country',
    officialName: said['name'],
    summary: 'Not researched yet.',
    approach: 'Not researched yet',
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
  }
  const order = ['$schema', ...Object.keys(fileKinds.actor.record.shape)]
  const inOrder = Object.fromEntries(order.filter((key) => key in actor).map((key) => [key, actor[key]]))
  const folder = `data/actors/${id}`
  const findings = indicators.map((indicator) => ({ indicator: indicator.id, value: 'unknown', check: 'known' }))
  return [
    ...files.map((file) => (file.path === 'data/dataset.json' ? joined(file, id, actor['kind'], actors) : file)),
    { path: `${folder}/actor.json`, text: `${formatLayout(layoutOfValue(inOrder, true))}\n` },
    ...(actor['kind'] === 'country' ? [{ path: `${folder}/findings.json`, text: findingsFile(findings) }] : []),
  ].sort((one, other) => (one.path < other.path ? -1 : 1))
}

function findingsFile(findings: readonly object[]): string {
  const records = findings.map((finding) => `    ${formatLayout(layoutOfValue(finding, true), 4)}`)
  return `{\n  "$schema": "../../schema/findings.schema.json",\n  "findings": [\n${records.join(',\n')}\n  ]\n}\n`
}

/** dataset.json with the actor after the last of its kind. */
function joined(
  file: DataFile,
  id: string,
  kind: unknown,
  actors: readonly { readonly id: string; readonly kind: string }[],
): DataFile {
  const last = actors.findLastIndex((each) => each.kind === kind)
  const ids = actors.map((each) => each.id).toSpliced(last < 0 ? actors.length : last + 1, 0, id)
  const layout = layoutOfNode(file.text, parseTree(file.text)!)
  if (!('entries' in layout)) return file
  const entries = layout.entries.map(([key, value]) => [key, key === '"actors"' ? layoutOfValue(ids) : value] as const)
  return { path: file.path, text: `${formatLayout({ ...layout, entries })}\n` }
}
