import { useEffect, useState } from 'react'

/** By how much the reader has letters larger than the usual 16 px: what is drawn around text in px grows with it. */
export function useTextScale(): number {
  const [scale, setScale] = useState(textScale)
  useEffect(() => {
    // One rem wide: it tells when that changes.
    const probe = document.createElement('div')
    Object.assign(probe.style, { position: 'absolute', inlineSize: '1rem', visibility: 'hidden' })
    document.body.append(probe)
    const observer = new ResizeObserver(() => setScale(textScale))
    observer.observe(probe)
    return () => {
      observer.disconnect()
      probe.remove()
    }
  }, [])
  return scale
}

function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
}
