/**
 * After a press that takes its own button away: once the page has been drawn, the focus goes to the field of the dialog that
 * is open, else to the title of the page. Nothing happens where somebody has the focus.
 */
export function keepFocus(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body && !(document.activeElement instanceof HTMLDialogElement)) return
      const place =
        document.querySelector<HTMLElement>('dialog[open] input') ?? document.querySelector<HTMLElement>('#main h1')
      if (place && place.tabIndex < 0) place.setAttribute('tabindex', '-1')
      place?.focus({ preventScroll: true })
    }),
  )
}
