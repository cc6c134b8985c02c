import type { Matrix } from './matrix.ts'

/** The schema that this site reads; the schemas themselves are not loaded for reading. */
export const newestSchema = 1

/** Why what was loaded as a matrix cannot be shown, as the end of a sentence; nothing if it can. */
export function matrixFault(loaded: unknown): string | undefined {
  const { dataset, components, actors, findings, headlines } = loaded as Readonly<Record<keyof Matrix, unknown>>
  if (!hasTexts(dataset, ['name', 'version', 'released', 'cite'])) {
    return 'its “dataset” lacks name, version, released or cite'
  }
  const { schemaVersion = 1, released } = dataset as unknown as { schemaVersion?: number; released: string }
  if (schemaVersion > newestSchema) return `it keeps schema ${schemaVersion}, this site reads ${newestSchema} at most`
  if (!/^\d{4}-\d\d-\d\d$/.test(released)) return `its day of release is “${released}”; expected one like 2026-11-25`
  if (!isListOf(components, ['id', 'label', 'definition']) || components.length === 0) {
    return 'it has no “components”, or one lacks id, label or definition'
  }
  const indicators = components.map(({ indicators: listed }) => listed)
  if (!indicators.every((listed) => isListOf(listed, ['id', 'question']) && listed.length > 0)) {
    return 'a component has no “indicators”, or one of them lacks id or question'
  }
  if (!isListOf(actors, ['id', 'kind', 'name'])) return 'it has no “actors”, or one lacks id, kind or name'
  if (!actors.some(({ kind }) => kind === 'country')) return 'none of its actors is a country'
  const odd = actors.find(({ kind }) => !['country', 'bloc', 'forum'].includes(String(kind)))
  if (odd) return `its actor “${String(odd['id'])}” is a “${String(odd['kind'])}”; expected country, bloc or forum`
  if (!isListOf(findings, ['id', 'actor', 'indicator', 'value'])) {
    return 'it has no “findings”, or one lacks id, actor, indicator or value'
  }
  const known = new Set(
    indicators.flatMap((listed) => (listed as readonly { readonly id: string }[]).map(({ id }) => id)),
  )
  const lost = findings.find(({ indicator }) => !known.has(String(indicator)))
  if (lost)
    return `its finding “${String(lost['id'])}” answers “${String(lost['indicator'])}”, which none of its components asks`
  return isListOf(headlines, ['actor', 'component', 'headline']) ? undefined : 'it has no “headlines”'
}

type Loose = Readonly<Record<string, unknown>>

function isListOf(list: unknown, texts: readonly string[]): list is readonly Loose[] {
  return Array.isArray(list) && list.every((item) => hasTexts(item, texts))
}

function hasTexts(value: unknown, keys: readonly string[]): value is Loose {
  return typeof value === 'object' && value !== null && keys.every((key) => typeof (value as Loose)[key] === 'string')
}
