/** More than this is no file of a dataset: the largest of the published one has a hundredth of it. */
export const mostBytes = 10_000_000

/** A file's bytes as text, or why they are none. A byte order mark stays in the text: the checker speaks of it. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly reason: string } {
  if (bytes.length > mostBytes) return { reason: tooLarge(bytes.length) }
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { reason: 'is UTF-16; expected UTF-8. Save it as UTF-8 and open it again' }
  }
  if (bytes.subarray(0, 4000).includes(0)) {
    return { reason: 'is no text: it has zero bytes, as programs, pictures and UTF-16 have; expected JSON in UTF-8' }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { reason: 'has bytes that are no UTF-8; expected JSON in UTF-8. Save it as UTF-8 and open it again' }
  }
}

export function tooLarge(bytes: number): string {
  const megabytes = (count: number) => `${Math.round(count / 1e6)} MB`
  return `has ${megabytes(bytes)}; expected a file of a dataset, which has at most ${megabytes(mostBytes)}`
}
