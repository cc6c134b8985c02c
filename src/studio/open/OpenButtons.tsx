import { useRef } from 'react'
import controls from '../../ui/controls.module.css'
import { readFolder, readPicked, type Incoming } from './readIncoming.ts'

interface OpenButtonsProps {
  /** A colleague's files have buttons of their own beside those for what one edits. */
  readonly of?: 'theirs'
  readonly onIncoming: (incoming: Promise<Incoming>) => void
}

/** Buttons that open files, a zip, or a folder: one that can be written back to where the browser has that. */
export function OpenButtons({ of, onIncoming }: OpenButtonsProps) {
  const filesInput = useRef<HTMLInputElement>(null)
  const folderInput = useRef<HTMLInputElement>(null)
  const pickFolder = async () => {
    const picker = folderPicker()
    if (!picker) return folderInput.current!.click()
    try {
      onIncoming(readFolder(await picker({ mode: 'readwrite' })))
    } catch (fault) {
      // Put away without a choice.
      if (!(fault instanceof DOMException && fault.name === 'AbortError')) onIncoming(Promise.reject(fault as Error))
    }
  }
  const picked = ({ currentTarget: input }: React.ChangeEvent<HTMLInputElement>) => {
    if (input.files && input.files.length > 0) onIncoming(readPicked(input.files))
    // The same choice again is a change again.
    input.value = ''
  }
  return (
    <>
      <button type="button" className={controls['button']} onClick={pickFolder}>
        {of === 'theirs' ? 'Open theirs: a folder' : 'Open a folder'}
      </button>
      <button type="button" className={controls['button']} onClick={() => filesInput.current!.click()}>
        {of === 'theirs' ? 'Open theirs: files or a zip' : 'Open files or a zip'}
      </button>
      <input
        ref={filesInput}
        type="file"
        multiple
        hidden
        aria-label="Files or a zip"
        accept=".json,.zip"
        onChange={picked}
      />
      <input
        ref={(input) => {
          folderInput.current = input
          // React knows no such attribute.
          input?.setAttribute('webkitdirectory', '')
        }}
        type="file"
        hidden
        aria-label="A folder"
        onChange={picked}
      />
    </>
  )
}

type FolderPicker = (options: { readonly mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>

/** The File System Access API, where there is one. */
function folderPicker(): FolderPicker | undefined {
  const { showDirectoryPicker } = window as unknown as { readonly showDirectoryPicker?: FolderPicker }
  return showDirectoryPicker?.bind(window)
}
