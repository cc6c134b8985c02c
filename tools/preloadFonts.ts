import type { Plugin } from 'vite'

/** The Latin letters of the two faces: what every page begins with. */
const firstFonts = /(plex-sans-latin-wght-normal|serif-4-latin-600-normal)-[\w-]+\.woff2$/

/** Asks for the fonts together with the style sheets: lines that are set anew when they come later move all that is below. */
export function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const fonts = Object.keys(bundle).filter((name) => firstFonts.test(name))
        if (fonts.length !== 2) throw new Error(`Two fonts are seen at first; found ${fonts.join(', ') || 'none'}`)
        return fonts.map((name) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', href: `./${name}`, crossorigin: true },
          // Before the scripts: a server gives a few files at a time.
          injectTo: 'head-prepend',
        }))
      },
    },
  }
}
