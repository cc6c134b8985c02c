import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { recordMatrix } from '../dataset/recordForTests.ts'
import { endRun, useViewState } from '../view/store.ts'
import { defaultView } from '../view/view.ts'
import { DayField } from './DayField.tsx'

const { released } = recordMatrix.dataset

beforeEach(() => {
  useViewState.setState({ view: defaultView(recordMatrix) })
})
afterEach(endRun)

test('who types 12/31/2012 is warned of no day in between', async () => {
  const screen = await render(<DayField released={released} />)
  const warned = vi.fn<() => void>()
  const observer = new MutationObserver(() => document.querySelector('[role="alert"]') && warned())
  observer.observe(document.body, { childList: true, subtree: true })
  const field = screen.getByLabelText('Day', { exact: true })
  field.element().focus()
  for (const digit of '12312012') {
    await userEvent.keyboard(digit)
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument()
  }
  await userEvent.keyboard('{Enter}')
  expect(useViewState.getState().view.asOf).toBe('2012-12-31')
  expect(warned).not.toHaveBeenCalled()
  observer.disconnect()
})

test('a day after the release is named when the reader leaves', async () => {
  const screen = await render(<DayField released={released} />)
  const field = screen.getByLabelText('Day', { exact: true })
  await field.fill('2030-05-05')
  ;(field.element() as HTMLElement).blur()
  await expect.element(screen.getByRole('alert')).toHaveTextContent(/^5 May 2030 lies after the dataset’s release/)
})
