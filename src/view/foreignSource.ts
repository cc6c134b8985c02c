import { LoadFault } from '../dataset/load.ts'
import { matrixFault } from '../dataset/publish/matrixFault.ts'
import { publishedSource, type DatasetSource } from './datasetSource.ts'
import { foreignRoot } from './foreignRoot.ts'

/** A dataset of the same schema that somebody else has published, from what `?data=` says. */
export function foreignSource(address: string, siteRoot: string): DatasetSource {
  const root = foreignRoot(address, siteRoot)
  const source = publishedSource(() => root, 'foreign', root)
  return {
    ...source,
    async loadMatrix(onProgress) {
      const matrix = await source.loadMatrix(onProgress)
      const fault = matrixFault(matrix)
      if (fault === undefined) return matrix
      throw new LoadFault(root, `What stands there is no dataset that this site can show: ${fault}.`)
    },
  }
}
