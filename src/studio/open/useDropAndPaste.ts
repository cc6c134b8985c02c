import { useEffect, useState } from 'react'
import { readDropped, readPasted, readPicked, type Incoming } from './readIncoming.ts'

/** Opens what is dropped or pasted anywhere on the page. Says whether something is being dragged over it. */
export function useDropAndPaste(onIncoming: (incoming: Promise<Incoming>) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      setOver(false)
      if (!hasFiles(event)) return
      event.preventDefault()
      event.stopPropagation()
      onIncoming(readDropped(event.dataTransfer!))
    }
    const onPaste = (event: ClipboardEvent) => {
      const target = event.composedPath()[0]
      const isText = target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea'))
      if (isText || !event.clipboardData) return
      const { files } = event.clipboardData
      const text = event.clipboardData.getData('text/plain')
      if (files.length > 0) onIncoming(readPicked([...files]))
      else if (text.trim() !== '') onIncoming(Promise.resolve(readPasted(text)))
    }
    addEventListener('dragover', onDragOver)
    addEventListener('dragleave', onDragLeave)
    // Before the editor, which would write a dropped file into the text.
    addEventListener('drop', onDrop, { capture: true })
    addEventListener('paste', onPaste)
    return () => {
      removeEventListener('dragover', onDragOver)
      removeEventListener('dragleave', onDragLeave)
      removeEventListener('drop', onDrop, { capture: true })
      removeEventListener('paste', onPaste)
    }
  }, [onIncoming])
  return isOver
}
