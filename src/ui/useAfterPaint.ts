import { useEffect, useState } from 'react'

/** Whether the page has been painted and the browser has found a quiet moment: what nobody waits for can come then. */
export function useAfterPaint(): boolean {
  const [isAfter, setAfter] = useState(false)
  useEffect(() => {
    // Safari has no idle callback.
    if (!('requestIdleCallback' in globalThis)) {
      const timer = setTimeout(() => setAfter(true), 500)
      return () => clearTimeout(timer)
    }
    const idle = requestIdleCallback(() => setAfter(true), { timeout: 2000 })
    return () => cancelIdleCallback(idle)
  }, [])
  return isAfter
}
