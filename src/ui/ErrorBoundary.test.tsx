import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { lazyPart } from './lazyPart.tsx'

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => vi.restoreAllMocks())

const Text = () => <p>Here it is</p>

/** A part whose code arrives at the given attempt. */
function arrivingAt(attempt: number) {
  let attempts = 0
  return lazyPart('Text', async () => {
    if (++attempts < attempt) throw new TypeError('Failed to fetch dynamically imported module: part.js')
    return { Text }
  })
}

describe('code that did not arrive', () => {
  test('is no fault of the page, and is asked for anew as often as the reader tries again', async () => {
    const Part = arrivingAt(3)
    const screen = await render(
      <ErrorBoundary region="The part">
        <Part />
      </ErrorBoundary>,
    )
    const notice = screen.getByRole('alert')
    await expect.element(notice).toHaveTextContent(/^The part did not arrive\. Check the connection.*part\.js/)
    await expect.element(notice).not.toHaveTextContent(/fault of the page/)
    await screen.getByRole('button', { name: 'Try again' }).click()
    await expect.element(notice).toBeVisible()
    await screen.getByRole('button', { name: 'Try again' }).click()
    await expect.element(screen.getByText('Here it is')).toBeVisible()
  })

  test('is not told before somebody wants it, and is then asked for anew', async () => {
    const Part = arrivingAt(2)
    const boundary = (isWanted: boolean) => (
      <>
        <p>The rest</p>
        <ErrorBoundary region="The part" isWanted={isWanted}>
          <Part />
        </ErrorBoundary>
      </>
    )
    const screen = await render(boundary(false))
    await vi.waitFor(() => expect(console.error).toHaveBeenCalled())
    await expect.element(screen.getByText('The rest')).toBeVisible()
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument()
    await screen.rerender(boundary(true))
    await expect.element(screen.getByText('Here it is')).toBeVisible()
  })
})

test('code that is slow is said to be on its way, to those who want it', async () => {
  const Part = lazyPart('Text', () => new Promise<{ Text: typeof Text }>(() => {}))
  const boundary = (isWanted: boolean) => (
    <ErrorBoundary region="The part" isWanted={isWanted}>
      <Part />
    </ErrorBoundary>
  )
  const screen = await render(boundary(false))
  await expect.element(screen.getByRole('status')).not.toBeInTheDocument()
  await screen.rerender(boundary(true))
  await expect.element(screen.getByRole('status')).toHaveTextContent('The part is on its way.')
})

test('what cannot be drawn is a fault of the page', async () => {
  const Faulty = (): never => {
    throw new Error('no such column')
  }
  const screen = await render(
    <ErrorBoundary region="The part">
      <Faulty />
    </ErrorBoundary>,
  )
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent(/^The part could not be drawn\. This is a fault of the page.*no such column/)
})
