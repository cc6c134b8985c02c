import type { ScreenId } from '../model/screens.ts'

/** The columns of the table on each screen that has one, in their order. */
export const tableColumns = {
  timeline: ['date', 'actors', 'kind', 'title', 'components', 'significance', 'sources', 'check'],
  // And one for the coverage of each component, by its id.
  countries: [
    'name',
    'firstStrategy',
    'strategy',
    'authority',
    'cert',
    'command',
    'infrastructureLaw',
    'dataLaw',
    'budapest',
    'inForce',
    'milestones',
    'lastChange',
    'read',
  ],
  documents: [
    'title',
    'actor',
    'type',
    'status',
    'proposed',
    'adopted',
    'inForce',
    'ended',
    'issuer',
    'components',
    'sources',
    'check',
  ],
  institutions: ['name', 'actor', 'status', 'founded', 'ended', 'components', 'sources', 'check'],
  milestones: ['date', 'actors', 'kind', 'title', 'components', 'significance', 'sources', 'check'],
  sources: ['title', 'kind', 'publisher', 'authors', 'date', 'language', 'actor', 'cited'],
  /** What the claims of the founding article are sorted by. */
  about: ['status', 'actors', 'components'],
} as const satisfies { readonly [Screen in ScreenId]?: readonly string[] }

/** What the timeline's table of instruments is sorted by, and its small tables of who was first. */
export const instrumentColumns = ['title', 'type', 'actors', 'status', 'began', 'ended', 'check'] as const
export const firstsColumns = [
  ...(['country', 'first', 'place'] as const),
  ...(['earlier', 'lead', 'later'] as const),
  ...(['within', 'one', 'other', 'gap'] as const),
] as const

export type TableScreen = keyof typeof tableColumns

export function tableColumnsOf(screen: ScreenId): readonly string[] {
  return screen in tableColumns ? tableColumns[screen as TableScreen] : []
}
