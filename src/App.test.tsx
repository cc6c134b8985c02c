import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { App } from './App.tsx'

test('the reader sees the name of the atlas as the heading', async () => {
  const screen = await render(<App />)
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Cyber Policy Atlas' })).toBeVisible()
})
