let show: (() => void) | undefined

/** Opens the palette, wherever the reader is. */
export function openSearchPalette(): void {
  show?.()
}

/** Who shows the palette from now on; the return value ends it. */
export function offerSearchPalette(opens: () => void): () => void {
  show = opens
  return () => {
    show = undefined
  }
}
