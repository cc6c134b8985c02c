import type { Plugin } from 'vite'
import { checkDataset } from '../src/dataset/check.ts'
import { formatFault } from '../src/dataset/formatFault.ts'
import { publishDataset, type PublishedFile } from '../src/dataset/publish/publishDataset.ts'
import { readDataset } from '../src/dataset/read.ts'
import { dataFolder, readDataFolder } from './readDataFolder.ts'

/**
 * Publishes `data/` as static files under the site's `data/`: into `dist/` when building, from memory while developing.
 * A fault in the data stops the build; while developing it is shown in the terminal and on the page, until it is mended.
 */
export function datasetPlugin(): Plugin {
  return {
    name: 'dataset',

    buildStart() {
      if (this.meta.watchMode) this.addWatchFile(dataFolder)
    },

    generateBundle() {
      for (const { path, text } of publishedFiles()) {
        this.emitFile({ type: 'asset', fileName: `data/${path}`, source: text })
      }
    },

    configureServer(server) {
      let files: Map<string, string> | undefined
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(dataFolder)) return
        files = undefined
        server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use('/data/', (request, response, next) => {
        try {
          files ??= new Map(publishedFiles().map(({ path, text }) => [path, text]))
        } catch (fault) {
          const message = fault instanceof Error ? fault.message : String(fault)
          server.config.logger.error(message)
          response.statusCode = 500
          response.setHeader('Content-Type', 'text/plain; charset=utf-8')
          return response.end(message)
        }
        const text = files.get(new URL(request.url ?? '', 'http://localhost').pathname.slice(1))
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

function publishedFiles(): PublishedFile[] {
  const files = readDataFolder()
  const faults = checkDataset(files)
  if (faults.length > 0) throw new Error(`The dataset has faults:\n${faults.map(formatFault).join('\n')}`)
  return publishDataset(readDataset(files))
}
