import { LoadFault } from '../dataset/load.ts'

/**
 * Where the files of a foreign dataset stand, from what `?data=` says: the address of its published `data/` folder, or of
 * the matrix.json in it. An address without a server is meant from the site's root.
 */
export function foreignRoot(address: string, siteRoot: string): string {
  const url = URL.canParse(address, siteRoot) ? new URL(address, siteRoot) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new LoadFault(
      address,
      `“${address}” is no address of a dataset. Expected https://… of the folder in which its matrix.json lies.`,
    )
  }
  url.search = ''
  url.hash = ''
  const path = url.pathname.replace(/[^/]*\.json$/, '')
  url.pathname = path.endsWith('/') ? path : `${path}/`
  return url.href
}
