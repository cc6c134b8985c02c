import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { closePopover, Popover } from './Popover.tsx'

const show = () =>
  render(
    <Popover label="Choose" title="Whom to choose">
      <button type="button" onClick={closePopover}>
        The first
      </button>
    </Popover>,
  )

test('opens beside its button, and Escape gives the focus back', async () => {
  const screen = await show()
  const button = screen.getByRole('button', { name: 'Choose' })
  await button.click()
  await expect.element(screen.getByRole('group', { name: 'Whom to choose' })).toBeVisible()
  await userEvent.tab()
  await expect.element(screen.getByRole('button', { name: 'The first' })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.element(button).toHaveFocus()
  await expect.element(screen.getByRole('button', { name: 'The first' })).not.toBeInTheDocument()
})

test('closes by what is pressed in it, and the focus returns', async () => {
  const screen = await show()
  const button = screen.getByRole('button', { name: 'Choose' })
  button.element().focus()
  await userEvent.keyboard('{Enter}{Tab}{Enter}')
  await expect.element(screen.getByRole('button', { name: 'The first' })).not.toBeInTheDocument()
  await expect.element(button).toHaveFocus()
})
