import { Component, type ErrorInfo, type ReactNode } from 'react'
import controls from './controls.module.css'
import styles from './ErrorBoundary.module.css'

interface ErrorBoundaryProps {
  /** What stands here, in words: `The comparison`. */
  readonly region: string
  readonly children: ReactNode
}

/** Keeps a fault inside its region: the rest of the page goes on, and the reader is told what happened. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly fault?: Error | undefined }> {
  override state: { readonly fault?: Error | undefined } = {}

  static getDerivedStateFromError(fault: Error) {
    return { fault }
  }

  override componentDidCatch(fault: Error, info: ErrorInfo) {
    console.error(this.props.region, fault, info.componentStack)
  }

  override render() {
    const { fault } = this.state
    if (!fault) return this.props.children
    return (
      <div role="alert" className={styles['fault']}>
        <p>
          <b>{this.props.region} could not be drawn.</b> This is a fault of the page, not of your link: “{fault.message}
          ”.
        </p>
        <button type="button" className={controls['button']} onClick={() => this.setState({ fault: undefined })}>
          Try again
        </button>{' '}
        <a href={location.pathname}>Start anew</a>
      </div>
    )
  }
}
