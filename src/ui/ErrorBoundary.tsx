import { Component, Suspense, type ErrorInfo, type ReactNode } from 'react'
import controls from './controls.module.css'
import styles from './ErrorBoundary.module.css'
import { keepFocus } from './keepFocus.ts'
import { PartFault } from './PartFault.ts'

interface ErrorBoundaryProps {
  /** What stands here, in words: `The comparison`. */
  readonly region: string
  /** The reader waits for it; by default so. Otherwise neither that it is on its way nor that it failed is told. */
  readonly isWanted?: boolean
  /** Puts the region away, where the reader can. */
  readonly onClose?: () => void
  readonly children: ReactNode
}

interface Faulty {
  readonly fault?: Error | undefined
  /** How often the reader tried again. */
  readonly attempts?: number
}

/**
 * Keeps a fault, and the waiting for code, inside its region: the rest of the page goes on, and the reader is told what
 * happens.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Faulty> {
  override state: Faulty = {}

  static getDerivedStateFromError(fault: Error) {
    return { fault }
  }

  override componentDidCatch(fault: Error, info: ErrorInfo) {
    console.error(this.props.region, fault, info.componentStack)
  }

  /** What failed before anybody wanted it is tried again when somebody does. */
  override componentDidUpdate({ isWanted = true }: ErrorBoundaryProps) {
    if (!isWanted && this.isWanted && this.state.fault) this.retry()
  }

  private get isWanted() {
    return this.props.isWanted ?? true
  }

  private retry = () => {
    if (this.state.fault instanceof PartFault) this.state.fault.forget()
    this.setState(({ attempts = 0 }) => ({ fault: undefined, attempts: attempts + 1 }))
    keepFocus()
  }

  override render() {
    const { fault } = this.state
    const { region, children, onClose } = this.props
    if (!fault) return <Suspense fallback={this.isWanted && <OnItsWay region={region} />}>{children}</Suspense>
    if (!this.isWanted) return null
    const isAbsent = fault instanceof PartFault
    return (
      <div role="alert" className={styles['fault']}>
        {isAbsent ? (
          <p>
            <b>{region} did not arrive.</b> Check the connection and try again; if the site was renewed meanwhile,
            reload the page: nothing that you chose is lost.
            {(this.state.attempts ?? 0) > 0 && ' Trying again did not help: some browsers ask anew only after that.'} “
            {fault.message}”
          </p>
        ) : (
          <p>
            <b>{region} could not be drawn.</b> This is a fault of the page, not of your link: “{fault.message}”.
          </p>
        )}
        <div className={styles['ways']}>
          <button type="button" className={controls['button']} onClick={this.retry}>
            Try again
          </button>
          {isAbsent ? (
            <button type="button" className={controls['button']} onClick={() => location.reload()}>
              Reload the page
            </button>
          ) : (
            <a href={location.pathname}>Start anew</a>
          )}
          {onClose && (
            <button type="button" className={controls['button']} onClick={onClose}>
              Close
            </button>
          )}
        </div>
      </div>
    )
  }
}

function OnItsWay({ region }: { region: string }) {
  return (
    <p role="status" className={styles['onItsWay']}>
      {region} is on its way.
    </p>
  )
}
