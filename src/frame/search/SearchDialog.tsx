import { useEffect, useRef, useState } from 'react'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { offerSearchPalette } from './openSearchPalette.ts'
import styles from './search.module.css'

const SearchPalette = lazyPart('SearchPalette', () => import('./SearchPalette.tsx'))

/** The place of the palette: what is in it comes when it is first wanted. */
export function SearchDialog({ matrix }: { matrix: Matrix }) {
  const dialogRef = useRef<HTMLDialogElement>(null)
  const [isOpen, setOpen] = useState(false)
  const close = () => dialogRef.current!.close()
  useEffect(
    () =>
      offerSearchPalette(() => {
        setOpen(true)
        if (!dialogRef.current!.open) dialogRef.current!.showModal()
      }),
    [],
  )
  return (
    <dialog
      ref={dialogRef}
      className={styles['dialog']}
      aria-label="Search everything"
      closedby="any"
      onClose={() => setOpen(false)}
    >
      <ErrorBoundary region="The search" isWanted={isOpen} onClose={close}>
        {isOpen && <SearchPalette matrix={matrix} onClose={close} />}
      </ErrorBoundary>
    </dialog>
  )
}
