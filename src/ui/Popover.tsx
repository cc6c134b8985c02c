import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom'
import { useEffect, useId, useRef, useState, type ReactNode, type SyntheticEvent } from 'react'
import styles from './Popover.module.css'

interface PopoverProps {
  /** What the button shows. */
  readonly label: ReactNode
  /** The button's name, where what it shows does not say enough. */
  readonly name?: string
  /** The name of what opens; by default that of the button. */
  readonly title?: string
  /** Classes of the button. */
  readonly className?: string | undefined
  /** Further attributes of the button, for tables that move the focus themselves. */
  readonly button?: Readonly<Record<`data-${string}`, string>> & { readonly tabIndex?: number }
  readonly children: ReactNode
}

/** A button that opens a small panel beside itself. Escape or a click elsewhere closes it and the focus returns. */
export function Popover({ label, name, title, className, button, children }: PopoverProps) {
  const id = useId()
  const buttonRef = useRef<HTMLButtonElement>(null)
  const panelRef = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)

  useEffect(() => {
    if (!isOpen) return
    const anchor = buttonRef.current!
    const panel = panelRef.current!
    // Placing sets the panel's size: following its size would chase itself.
    return autoUpdate(anchor, panel, () => place(anchor, panel), { elementResize: false })
  }, [isOpen])

  return (
    <>
      <button ref={buttonRef} type="button" className={className} popoverTarget={id} aria-label={name} {...button}>
        {label}
      </button>
      <div
        ref={panelRef}
        id={id}
        popover="auto"
        role="group"
        aria-label={title ?? name ?? (typeof label === 'string' ? label : undefined)}
        className={styles['panel']}
        // What is inside stays until the browser has given the focus back.
        onBeforeToggle={(event) => event.newState === 'open' && setOpen(true)}
        onToggle={(event) => {
          setOpen(event.newState === 'open')
          // Only now it is drawn and has a size.
          if (event.newState === 'open') void place(buttonRef.current!, event.currentTarget)
        }}
      >
        {isOpen && children}
      </div>
    </>
  )
}

/** Closes the popover in which something was pressed. */
export function closePopover(event: SyntheticEvent): void {
  event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
}

async function place(anchor: HTMLElement, panel: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(anchor, panel, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(6),
      flip({ padding: 8 }),
      shift({ padding: 8 }),
      size({
        padding: 8,
        apply: ({ availableHeight }) => panel.style.setProperty('--room', `${Math.max(160, availableHeight)}px`),
      }),
    ],
  })
  Object.assign(panel.style, { left: `${x}px`, top: `${y}px` })
}
