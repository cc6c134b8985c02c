import { expect, onTestFinished, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { recordMatrix } from '../dataset/recordForTests.ts'
import { useViewState } from '../view/store.ts'
import { defaultView } from '../view/view.ts'
import { KeyboardHelp } from './KeyboardHelp.tsx'
import { followShortcuts } from './shortcuts.ts'

test('keys do nothing behind the help, and work again when it is closed', async () => {
  const view = { ...defaultView(recordMatrix), asOf: '2015-01-01' }
  useViewState.setState({ view })
  onTestFinished(followShortcuts(recordMatrix))
  const screen = await render(<KeyboardHelp />)
  const help = screen.getByRole('dialog', { name: 'By keyboard' })
  await userEvent.keyboard('?')
  await expect.element(help).toBeVisible()
  await userEvent.keyboard(',')
  expect(useViewState.getState().view).toBe(view)
  await help.getByRole('button', { name: 'Close' }).click()
  await userEvent.keyboard(',')
  expect(useViewState.getState().view.asOf < '2015-01-01').toBe(true)
})
