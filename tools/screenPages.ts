import type { Plugin } from 'vite'
import { screens } from '../src/model/screens.ts'

/**
 * Writes a page for each screen, so that any plain server opens its address: the same page, its references one level up, with
 * a title and a description of its own.
 */
export function screenPages(): Plugin {
  return {
    name: 'screen-pages',
    enforce: 'post',
    generateBundle(_, bundle) {
      const first = bundle['index.html']
      if (first?.type !== 'asset') throw new Error('index.html: is not among what was built')
      for (const { path, label, description } of screens.slice(1)) {
        const source = String(first.source)
          .replaceAll(/(href|src)="\.\//g, `$1="${'../'.repeat(path.split('/').length - 1)}`)
          .replace(/<title>.*?<\/title>/, `<title>${label} – Cyber Policy Atlas</title>`)
          .replace(/(<meta\s+name="description"\s+content=")[^"]*/, `$1${description}`)
        this.emitFile({ type: 'asset', fileName: `${path}index.html`, source })
      }
    },
  }
}
