import type { DocumentStatus } from '../model/documentStatus.ts'
import { formatDate, type Day } from '../model/partialDate.ts'
import { statusInWords } from '../frame/timeline/barInWords.ts'
import type { BarItem } from '../frame/timeline/bars.ts'

/** A document or an institution with what it is on the as-of day: one row, for however many it binds from different days. */
export interface InstrumentRow {
  readonly id: string
  readonly title: string
  readonly kind: BarItem['kind']
  /** `law`, `action plan`, `institution`. */
  readonly type: string
  /** Those for whom it stands here. */
  readonly actors: readonly string[]
  readonly bars: readonly BarItem[]
  /** For those of the chosen who come furthest; from 0, in force for certain. */
  readonly rank: number
  /** It is of a bloc or forum that the reader has not chosen, and stands beside every selection. */
  readonly isBeside: boolean
}

/** One row for each record among the bars: those that are in force first, and among them those of the chosen actors. */
export function instrumentRows(bars: readonly BarItem[], chosen: readonly string[]): InstrumentRow[] {
  const byRecord = new Map<string, BarItem[]>()
  for (const bar of bars) byRecord.set(bar.id, [...(byRecord.get(bar.id) ?? []), bar])
  return [...byRecord.values()]
    .map((ofRecord): InstrumentRow => {
      const { id, title, kind, record } = ofRecord[0]!
      const ofChosen = ofRecord.filter(({ actors }) => actors.some((actor) => chosen.includes(actor)))
      // A treaty that is in force elsewhere is not yet so for those who are asked about.
      const asked = ofChosen.length > 0 ? ofChosen : ofRecord
      return {
        id,
        title,
        kind,
        type: 'founded' in record ? 'institution' : record.type.replace('-', ' '),
        actors: [...new Set(ofRecord.flatMap(({ actors }) => actors))],
        bars: ofRecord,
        rank: Math.min(...asked.map(({ onDay }) => rankOf(onDay))),
        isBeside: ofChosen.length === 0,
      }
    })
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        Number(one.isBeside) - Number(other.isBeside) ||
        one.bars[0]!.first - other.bars[0]!.first,
    )
}

const mayBeInForce = 1
const ranks: Readonly<Record<DocumentStatus, number>> = {
  'in-force': 0,
  pending: 2,
  proposed: 3,
  ended: 4,
  'not-yet': 5,
}

/** In force, perhaps in force, pending, proposed, ended, not yet there. */
function rankOf(onDay: readonly DocumentStatus[]): number {
  if (onDay.length > 1 && onDay.includes('in-force')) return mayBeInForce
  return Math.min(...onDay.map((status) => ranks[status]))
}

/** What it is on the day: `in force`; where that differs, for whom: `in force (Israel); not yet in force (China)`. */
export function rowStatusInWords({ bars }: InstrumentRow, nameOf: (actor: string) => string): string {
  const holders = new Map<string, string[]>()
  for (const bar of bars) {
    const words = statusInWords(bar)
    holders.set(words, [...(holders.get(words) ?? []), ...bar.actors.map(nameOf)])
  }
  if (holders.size === 1) return [...holders.keys()][0]!
  return [...holders].map(([words, names]) => `${words} (${names.join(', ')})`).join('; ')
}

/**
 * `In force on 1 January 2016: 21 of 48 documents, perhaps 2 more; at work: 12 of 15 institutions. Beside these, of blocs and
 * forums, in force: 8 of 11 documents.`
 */
export function heldInWords(rows: readonly InstrumentRow[], asOf: Day): string {
  const day = formatDate(asOf)
  if (rows.length === 0) return `No instrument passes the filters on ${day}.`
  const own = countsInWords(rows.filter(({ isBeside }) => !isBeside))
  const beside = countsInWords(rows.filter(({ isBeside }) => isBeside))
  const [first, ...others] = own
  if (!first) return `In force or at work on ${day}: none of those of the chosen countries.`
  const held = `${first.held.charAt(0).toUpperCase()}${first.held.slice(1)}`
  const sentence = [`${held} on ${day}: ${first.counted}`, ...others.map(countInWords)].join('; ')
  if (beside.length === 0) return `${sentence}.`
  return `${sentence}. Beside these, of blocs and forums, ${beside.map(countInWords).join('; ')}.`
}

interface HeldCount {
  readonly held: string
  readonly counted: string
}

const countInWords = ({ held, counted }: HeldCount) => `${held}: ${counted}`

const heldWords = { document: 'in force', institution: 'at work' }

function countsInWords(rows: readonly InstrumentRow[]): HeldCount[] {
  return (['document', 'institution'] as const).flatMap((kind) => {
    const ofKind = rows.filter((row) => row.kind === kind)
    if (ofKind.length === 0) return []
    const holding = ofKind.filter(({ rank }) => rank === 0).length
    const perhaps = ofKind.filter(({ rank }) => rank === mayBeInForce).length
    const counted = `${holding} of ${ofKind.length} ${kind}${ofKind.length === 1 ? '' : 's'}`
    return [{ held: heldWords[kind], counted: perhaps > 0 ? `${counted}, perhaps ${perhaps} more` : counted }]
  })
}
