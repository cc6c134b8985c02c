let root: string | undefined

/**
 * Where the site stands: the address that all its paths start from. The page's head names the dataset, which lies under
 * it, since the page itself may stand at any depth and the site under any path. It is asked once: when the reader goes to
 * another screen the address of the page changes, and what is written relative to it means another place.
 */
export function siteRoot(): string {
  if (root === undefined) {
    const link = document.querySelector<HTMLLinkElement>('link[rel="preload"][as="fetch"]')
    root = new URL(link ? '..' : '.', link?.href ?? document.baseURI).href
  }
  return root
}
