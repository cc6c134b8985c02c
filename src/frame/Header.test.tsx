import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { recordMatrix } from '../dataset/recordForTests.ts'
import { useViewState } from '../view/store.ts'
import { defaultView } from '../view/view.ts'
import { Header } from './Header.tsx'

afterEach(() => vi.restoreAllMocks())

test('where copying is forbidden the link stays to be copied by hand until the reader goes elsewhere', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'))
  useViewState.setState({ view: defaultView(recordMatrix) })
  const screen = await render(<Header matrix={recordMatrix} />)
  await screen.getByRole('button', { name: 'Copy link' }).click()
  const field = screen.getByRole('textbox', { name: /^The browser forbids copying/ })
  await field.click()
  await expect.element(field).toHaveFocus()
  await expect.element(field).toHaveValue(expect.stringContaining(`dataset=${recordMatrix.dataset.version}`))
  await screen.getByText(/^The browser forbids copying/).click({ position: { x: 3, y: 3 } })
  await expect.element(field).toHaveFocus()
  await userEvent.tab()
  await expect.element(field).not.toBeInTheDocument()
})
