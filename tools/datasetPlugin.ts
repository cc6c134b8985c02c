import type { Plugin } from 'vite'
import { checkDataset } from '../src/dataset/check.ts'
import type { DataFile } from '../src/dataset/dataFile.ts'
import { formatFault } from '../src/dataset/formatFault.ts'
import { publishDataset, type PublishedFile } from '../src/dataset/publish/publishDataset.ts'
import { readDataset, type Dataset } from '../src/dataset/read.ts'
import { searchEntriesOf } from '../src/model/search/searchEntries.ts'
import { buildSearchIndex } from '../src/model/search/searchIndex.ts'
import { readDataFolder } from './readDataFolder.ts'
import { pinyinOf } from './search/pinyinOf.ts'

/**
 * Publishes the dataset in `folder` as static files under the site's `data/`: into `dist/` when building, from memory while developing.
 * A fault in the data stops the build; while developing it is shown in the terminal and on the page, until it is mended.
 */
export function datasetPlugin(folder: string): Plugin {
  return {
    name: 'dataset',

    buildStart() {
      if (this.meta.watchMode) this.addWatchFile(folder)
    },

    generateBundle() {
      const files = readDataFolder(folder)
      const dataset = checkedDataset(files)
      for (const { path, text } of [...publishDataset(dataset), searchFile(dataset), sourceFile(files)]) {
        this.emitFile({ type: 'asset', fileName: `data/${path}`, source: text })
      }
    },

    configureServer(server) {
      let files: Map<string, string> | undefined
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(folder)) return
        files = undefined
        server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use('/data/', (request, response, next) => {
        try {
          files ??= new Map(
            publishDataset(checkedDataset(readDataFolder(folder))).map(({ path, text }) => [path, text]),
          )
          // Takes longer than all the others together, and is wanted only once somebody searches.
          if (pathOf(request) === 'search.json' && !files.has('search.json')) {
            files.set('search.json', searchFile(checkedDataset(readDataFolder(folder))).text)
          }
          if (pathOf(request) === 'source.json') files.set('source.json', sourceFile(readDataFolder(folder)).text)
        } catch (fault) {
          const message = fault instanceof Error ? fault.message : String(fault)
          server.config.logger.error(message)
          response.statusCode = 500
          response.setHeader('Content-Type', 'text/plain; charset=utf-8')
          return response.end(message)
        }
        const text = files.get(pathOf(request))
        if (text === undefined) return next()
        response.setHeader('Content-Type', 'application/json; charset=utf-8')
        response.end(text)
      })
    },

    /** The matrix is asked for together with the script; its address also tells the page where the dataset lies. */
    transformIndexHtml(_, { server }) {
      const href = server ? '/data/matrix.json' : './data/matrix.json'
      const attrs = { rel: 'preload', as: 'fetch', href, crossorigin: true }
      return [{ tag: 'link', attrs, injectTo: 'head' }]
    },
  }
}

function pathOf({ url = '' }: { readonly url?: string | undefined }): string {
  return new URL(url, 'http://localhost').pathname.slice(1)
}

function checkedDataset(files: readonly DataFile[]): Dataset {
  const faults = checkDataset(files)
  if (faults.length > 0) throw new Error(`The dataset has faults:\n${faults.map(formatFault).join('\n')}`)
  return readDataset(files)
}

/** The index of the search: it needs a dictionary of how Chinese is pronounced, which the page shall not load. */
function searchFile(dataset: Dataset): PublishedFile {
  const { version } = dataset.info
  return { path: 'search.json', text: buildSearchIndex(searchEntriesOf(dataset), version, pinyinOf) }
}

/** The files as they stand in the repository, for the studio; nothing else asks for them. */
function sourceFile(files: readonly DataFile[]): PublishedFile {
  return { path: 'source.json', text: JSON.stringify({ files }) }
}
