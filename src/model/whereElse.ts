import type { Dataset, Entry } from '../dataset/read.ts'
import { entriesOf } from '../dataset/rules/entriesOf.ts'
import { valuesAt } from '../dataset/rules/valuesAt.ts'

/** A record that has to do with another one, and the keys of it that say so. */
export interface Elsewhere {
  readonly entry: Entry
  readonly keys: readonly string[]
}

/** Where else a record is to be looked for when it is mended. */
export interface WhereElse {
  /** Records that name it. */
  readonly named: readonly Elsewhere[]
  /** Records of the same actors that bear one of its days: perhaps the same fact, told again. */
  readonly sameDay: readonly Elsewhere[]
}

const ownDates = ['date', 'endDate', 'founded', 'proposed', 'adopted', 'inForce', 'ended', 'since']
const dateKeys = [...ownDates, 'parties.signed', 'parties.ratified', 'parties.inForce', 'parties.ended']
const exact = 10

/** What names a record, and what bears its days; nothing if there is no such record. */
export function whereElse(dataset: Dataset, id: string): WhereElse | undefined {
  const own = dataset.byId.get(id)
  if (!own) return undefined
  const others = entriesOf(dataset).filter(({ record }) => record !== own.record)
  const ids = [own.record.id, ...('replaces' in own.record ? own.record.replaces : [])]
  const days = daysOf(own).map(({ day }) => day)
  return {
    named: others.flatMap((entry) => elsewhere(entry, keysNaming(entry.record, ids))),
    sameDay: bearingDays(others, own, days),
  }
}

/** Whoever changed a day of a record: the records of the same actors in which the day from before still stands. */
export function oldDayElsewhere(before: Dataset, after: Dataset, idBefore: string, id: string): readonly Elsewhere[] {
  const [was, is] = [before.byId.get(idBefore), after.byId.get(id)]
  if (!was || !is) return []
  const days = daysOf(is).map(({ day }) => day)
  const gone = daysOf(was).flatMap(({ day }) => (days.includes(day) ? [] : [day]))
  const others = entriesOf(after).filter(({ record }) => record !== is.record)
  return gone.length > 0 ? bearingDays(others, is, gone) : []
}

/** Which of these records are of the same actors and bear one of the days. */
function bearingDays(others: readonly Entry[], own: Entry, days: readonly string[]): Elsewhere[] {
  const actors = actorsOf(own)
  return others
    .filter((entry) => actorsOf(entry).some((actor) => actors.includes(actor)))
    .flatMap((entry) =>
      elsewhere(
        entry,
        daysOf(entry).flatMap(({ key, day }) => (days.includes(day) ? [key] : [])),
      ),
    )
}

function elsewhere(entry: Entry, keys: readonly string[]): Elsewhere[] {
  return keys.length > 0 ? [{ entry, keys: [...new Set(keys)] }] : []
}

/** The exact days in a record; `≤` and months are shared by chance too often. */
function daysOf({ record }: Entry): { readonly key: string; readonly day: string }[] {
  return dateKeys.flatMap((key) =>
    valuesAt(record, key).flatMap(({ value }) =>
      typeof value === 'string' && value.length === exact ? [{ key, day: value }] : [],
    ),
  )
}

function actorsOf({ record }: Entry): string[] {
  return ['actor', 'actors', 'about', 'parties.actor'].flatMap((key) =>
    valuesAt(record, key).map(({ value }) => String(value)),
  )
}

/** The keys under which one of the ids stands, at any depth. */
function keysNaming(value: unknown, ids: readonly string[], key = ''): string[] {
  if (typeof value === 'string') return ids.includes(value) ? [key] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => keysNaming(inner, ids, Array.isArray(value) ? key : name))
}
