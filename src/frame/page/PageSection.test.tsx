import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { PageSection } from './PageSection.tsx'

afterEach(() => history.replaceState(null, '', location.pathname))

const topOf = (name: string) => page.getByRole('region', { name }).element().getBoundingClientRect().top
const nextFrames = () => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)))

function longPage(above: string) {
  const block = (height: string) => (
    <div
      ref={(element) => {
        element?.style.setProperty('block-size', height)
      }}
    />
  )
  return (
    <main>
      <PageSection id="timeline" title="Turning points">
        {block(above)}
      </PageSection>
      <PageSection id="reading" title="What to read">
        {block('3000px')}
      </PageSection>
    </main>
  )
}

test('a reader whose link leads to a part sees it, also when what stands above comes in late', async () => {
  await page.viewport(1000, 700)
  history.replaceState(null, '', '#reading')
  const screen = await render(longPage('10px'))
  await screen.rerender(longPage('2000px'))
  await expect.poll(() => Math.abs(topOf('What to read'))).toBeLessThan(100)
})

test('who has gone on reading elsewhere is not torn back', async () => {
  await page.viewport(1000, 700)
  history.replaceState(null, '', '#reading')
  const screen = await render(longPage('1000px'))
  await expect.poll(() => Math.abs(topOf('What to read'))).toBeLessThan(100)
  dispatchEvent(new WheelEvent('wheel'))
  scrollTo(0, 0)
  await screen.rerender(longPage('2000px'))
  await nextFrames()
  await nextFrames()
  expect(topOf('What to read')).toBeGreaterThan(1500)
})
