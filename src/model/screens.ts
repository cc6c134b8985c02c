/** A screen: what it is called, where it stands under the site's root, and what it answers. */
export interface Screen {
  readonly id: ScreenId
  readonly label: string
  /** Screens of a section share one place in the header. */
  readonly section?: string
  /** It is not among the screens in the header. */
  readonly unlisted?: true
  /** Ends in `/`, or is empty for the first screen; each is a real file in the built site. */
  readonly path: string
  readonly description: string
}

export type ScreenId =
  | 'compare'
  | 'timeline'
  | 'countries'
  | 'components'
  | 'documents'
  | 'institutions'
  | 'milestones'
  | 'sources'
  | 'search'
  | 'studio'
  | 'about'

/** A screen, or a page beneath it: `il` beneath the countries, `triad/intelligence` beneath the components. */
export interface Place {
  readonly screen: ScreenId
  readonly page?: string | undefined
}

export const screens: readonly Screen[] = [
  {
    id: 'compare',
    label: 'Compare',
    path: '',
    description:
      'How Israel, the United Kingdom, Russia, China and the Five Eyes govern cyberspace, side by side, as of any day, with the evidence for every answer.',
  },
  {
    id: 'timeline',
    label: 'Timeline',
    path: 'timeline/',
    description:
      'Strategies, laws, bodies and statements of cyber policy in Israel, the United Kingdom, Russia, China and the Five Eyes on one time axis.',
  },
  {
    id: 'countries',
    label: 'Countries',
    path: 'countries/',
    description:
      'Each state and bloc at a glance: strategy in force, who is in charge, laws, coverage by component; a profile of each, and any two face to face.',
  },
  {
    id: 'components',
    label: 'Components',
    path: 'components/',
    description:
      'The twelve components of a national cyber strategy explained: what each asks, who answers what, who moved first, and where to read on.',
  },
  {
    id: 'documents',
    label: 'Documents',
    section: 'Records',
    path: 'documents/',
    description:
      'Every strategy, law, decree, treaty and other policy text of the dataset, with its status as of any day.',
  },
  {
    id: 'institutions',
    label: 'Institutions',
    section: 'Records',
    path: 'institutions/',
    description: 'Every body of cyber policy in the dataset, with its founding, its end and its successors.',
  },
  {
    id: 'milestones',
    label: 'Milestones',
    section: 'Records',
    path: 'milestones/',
    description: 'Every dated event of cyber policy in the dataset, as a table.',
  },
  {
    id: 'sources',
    label: 'Sources',
    section: 'Records',
    path: 'sources/',
    description: 'Every work in which the facts of the dataset were read, by kind, language and date.',
  },
  {
    id: 'search',
    label: 'Search',
    unlisted: true,
    path: 'search/',
    description:
      'Any country, component, question, record, source or word of the dataset, found by a part of its name in any script.',
  },
  {
    id: 'studio',
    label: 'Studio',
    path: 'studio/',
    description:
      'Open the dataset, edit it with a checker beside the text, see what an edit does to the comparisons, and hand it over. Nothing leaves the browser.',
  },
  {
    id: 'about',
    label: 'About',
    path: 'about/',
    description: 'How the atlas answers and checks, its words, the claims of its founding article, and how to cite it.',
  },
]

/** What stands at a path under the site's root; the first screen where there is nothing else. */
export function placeAt(path: string): Place {
  const plain = path.replace(/[?#].*$/, '').replace(/index\.html$/, '')
  const screen = screens.find((it) => it.path !== '' && `${plain}/`.startsWith(it.path))
  if (!screen) return { screen: 'compare' }
  const page = decode(plain.slice(screen.path.length)).replace(/\/+$/, '')
  return page === '' ? { screen: screen.id } : { screen: screen.id, page }
}

/** The path of a place under the site's root; `placeAt` finds the place again. */
export function pathOf({ screen, page }: Place): string {
  const { path } = screens.find(({ id }) => id === screen)!
  return page === undefined ? path : `${path}${page.split('/').map(encodeURIComponent).join('/')}/`
}

/** A part that is no valid escape means itself. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
