/**
 * Where the site stands: the address that all its paths start from. The page's head names the dataset, which lies under
 * it, since the page itself may stand at any depth and the site under any path.
 */
export function siteRoot(): string {
  const link = document.querySelector<HTMLLinkElement>('link[rel="preload"][as="fetch"]')
  return new URL(link ? '..' : '.', link?.href ?? document.baseURI).href
}
