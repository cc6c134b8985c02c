import type { ScreenId } from '../model/screens.ts'

/** The columns of the table on each screen that has one, in their order. */
export const tableColumns = {
  timeline: ['date', 'actors', 'kind', 'title', 'components', 'significance', 'sources', 'check'],
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
    'coverage',
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
} as const satisfies { readonly [Screen in ScreenId]?: readonly string[] }

export type TableScreen = keyof typeof tableColumns

export function tableColumnsOf(screen: ScreenId): readonly string[] {
  return screen in tableColumns ? tableColumns[screen as TableScreen] : []
}
