/** In ms: who has changed nothing for as long is done. */
const quiet = 150

/**
 * Does something and tells how long it took, in ms, until the last frame that it changed had been painted by the page's main
 * thread. Some draw at once, some in the next frame, some in several: each ends with the last frame of its own.
 */
export function untilPainted(element: Element, act: () => void): Promise<number> {
  return new Promise((resolve, reject) => {
    let painted: number | undefined
    let waiting: ReturnType<typeof setTimeout>
    let isFrameAsked = false

    const observer = new MutationObserver(() => {
      if (isFrameAsked) return
      isFrameAsked = true
      clearTimeout(waiting)
      requestAnimationFrame(() => {
        // A message that is sent in a frame arrives after the frame is painted.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          port1.close()
          painted = performance.now()
          isFrameAsked = false
          waiting = setTimeout(finish, quiet)
        }
        port2.postMessage(undefined)
      })
    })
    const finish = () => {
      observer.disconnect()
      if (painted === undefined) reject(new Error('Nothing was drawn; expected a change in the page.'))
      else resolve(painted - start)
    }

    observer.observe(element, { childList: true, subtree: true, attributes: true, characterData: true })
    waiting = setTimeout(finish, 5000)
    const start = performance.now()
    try {
      act()
    } catch (error) {
      clearTimeout(waiting)
      observer.disconnect()
      reject(error)
    }
  })
}
