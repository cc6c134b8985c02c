/** A screen of the page: what it is called, where it stands under the site's root, and what it answers. */
export interface Screen {
  readonly id: ScreenId
  readonly label: string
  /** Ends in `/`, or is empty for the first screen; each is a real file in the built site. */
  readonly path: string
  readonly description: string
}

export type ScreenId = 'compare' | 'timeline'

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
]

/** The screen at a path under the site's root; the first one where there is none. */
export function screenAt(path: string): Screen {
  return screens.find((screen) => screen.path !== '' && path.startsWith(screen.path)) ?? screens[0]!
}
