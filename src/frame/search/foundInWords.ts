/** How much was found, and what to do where it is nothing. */
export function foundInWords(count: number, isNearest: boolean): string {
  if (count === 0) return 'Nothing is called so. Try another spelling, or fewer words.'
  if (isNearest) return 'Nothing has all these words. Nearest to them:'
  return count === 1 ? '1 found.' : `${count} found.`
}
