import type { Matrix } from '../../dataset/publish/matrix.ts'
import { dayRangeOf, formatDate, isPartialDate } from '../../model/partialDate.ts'
import { textSearch } from '../../model/selection.ts'
import { changePreferences } from '../../view/preferences.ts'
import { changeView, showPlace } from '../../view/store.ts'
import { startTour } from '../../view/tour.ts'
import { defaultView, earliestDay } from '../../view/view.ts'
import { pinnedLink } from '../pinnedLink.ts'
import { openKeyboardHelp } from '../shortcuts.ts'

/** Something that can be done from the palette. */
export interface Action {
  readonly id: string
  readonly label: string
  readonly perform: () => void
}

/** What can be done that the query names; a date in it can be gone to. */
export function actionsFor(query: string, matrix: Matrix): Action[] {
  const asked = query.trim()
  if (asked === '') return []
  const finds = textSearch(asked)
  const named = asked.length < 3 ? [] : actions(matrix).filter(({ label }) => finds(label))
  return [...dayActions(asked, matrix), ...named]
}

function dayActions(asked: string, matrix: Matrix): Action[] {
  const { released } = matrix.dataset
  const date = /^(?:as of )?(\d{4}(?:-\d{2}){0,2})$/i.exec(asked)?.[1]
  if (date === undefined || !isPartialDate(date)) return []
  const day = dayRangeOf(date, released).last
  if (day > released || day < earliestDay) return []
  return [{ id: 'as-of', label: `See the world as of ${formatDate(day)}`, perform: () => changeView({ asOf: day }) }]
}

function actions(matrix: Matrix): Action[] {
  const { asOf, actors } = defaultView(matrix)
  return [
    {
      id: 'copy-link',
      label: 'Copy link to this view',
      perform: () => void navigator.clipboard.writeText(pinnedLink(matrix)),
    },
    {
      id: 'cite',
      label: 'How to cite: citation, licence, download',
      perform: () => showPlace({ screen: 'about' }, {}, 'cite'),
    },
    { id: 'tour', label: 'Take the tour, two minutes', perform: startTour },
    { id: 'theme-dark', label: 'Theme: dark', perform: () => changePreferences({ theme: 'dark' }) },
    { id: 'theme-light', label: 'Theme: light', perform: () => changePreferences({ theme: 'light' }) },
    { id: 'theme-system', label: 'Theme: as the system', perform: () => changePreferences({ theme: 'system' }) },
    { id: 'today', label: 'Go to the release day', perform: () => changeView({ asOf }) },
    { id: 'all', label: 'Compare all countries', perform: () => changeView({ actors }) },
    { id: 'help', label: 'Keyboard help', perform: openKeyboardHelp },
    { id: 'print', label: 'Print this page', perform: () => print() },
  ]
}
