import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { readDataset } from '../src/dataset/read.ts'
import { pathOf } from '../src/model/screens.ts'
import { pagesOf } from './pagesOf.ts'
import { readDataFolder } from './readDataFolder.ts'

/**
 * Writes a file for each screen, country, component, record and other page, so that any plain server opens its address: the
 * same page, its references as many levels up, with a title and a description of its own.
 */
export function screenPages(folder: string): Plugin {
  return {
    name: 'screen-pages',
    enforce: 'post',
    // Written past the bundle: its report would name each of some thousand files.
    writeBundle({ dir }, bundle) {
      const first = bundle['index.html']
      if (first?.type !== 'asset') throw new Error('index.html: is not among what was built')
      for (const { place, title, description } of pagesOf(readDataset(readDataFolder(folder)))) {
        const path = pathOf(place)
        const source = String(first.source)
          .replaceAll(/(href|src)="\.\//g, `$1="${'../'.repeat(path.split('/').length - 1)}`)
          .replace(/<title>.*?<\/title>/, () => `<title>${escape(title)} – Cyber Policy Atlas</title>`)
          .replace(/(<meta\s+name="description"\s+content=")[^"]*/, (_, before: string) => before + escape(description))
        mkdirSync(join(dir!, path), { recursive: true })
        writeFileSync(join(dir!, path, 'index.html'), source)
      }
    },
  }
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
