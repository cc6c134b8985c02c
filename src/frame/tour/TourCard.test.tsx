import { beforeEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { recordMatrix } from '../../dataset/recordForTests.ts'
import { usePreferences } from '../../view/preferences.ts'
import { changeView, showPlace, startView, useViewState } from '../../view/store.ts'
import { defaultView, unchosenParts } from '../../view/view.ts'
import { endTour, startTour, useTour } from '../../view/tour.ts'
import { FirstVisitHint } from '../FirstVisitHint.tsx'
import { TourCard } from './TourCard.tsx'
import { tourSteps } from './tourSteps.ts'

const steps = tourSteps(recordMatrix)

beforeEach(() => {
  endTour()
  startView(recordMatrix)
  showPlace({ screen: 'compare' }, { ...unchosenParts, ...defaultView(recordMatrix) })
  usePreferences.setState({ hintSeen: false, tourSeen: false })
})

function Page() {
  return (
    <>
      <FirstVisitHint />
      <main>
        <button type="button">Something on the screen</button>
      </main>
      {useTour((tour) => tour.step !== undefined) && <TourCard matrix={recordMatrix} />}
    </>
  )
}

async function open() {
  const screen = await render(<Page />)
  return {
    offer: screen.getByRole('button', { name: /Take the tour/ }),
    card: screen.getByRole('region', { name: 'Tour' }),
    button: (name: string) => screen.getByRole('button', { name }),
  }
}

describe('who is new', () => {
  test('is offered the tour once, and led by keyboard alone from view to view', async () => {
    const { offer, card } = await open()
    offer.element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(card).toHaveFocus()
    await expect.element(offer).not.toBeInTheDocument()
    for (const [index, { title, to, view }] of steps.entries()) {
      await expect.element(card.getByRole('heading', { name: title })).toBeVisible()
      expect(useViewState.getState()).toMatchObject({ screen: to.screen, page: to.page, view })
      const name = index === steps.length - 1 ? 'Stay here' : 'Next'
      if (index === 0) {
        await userEvent.tab()
        await userEvent.tab()
      }
      await expect.element(card.getByRole('button', { name })).toHaveFocus()
      await userEvent.keyboard('{Enter}')
    }
    await expect.element(card).not.toBeInTheDocument()
    await expect.element(offer).not.toBeInTheDocument()
    expect(usePreferences.getState()).toMatchObject({ tourSeen: true, hintSeen: true })
  })

  test.each(['Escape', 'End the tour'])(
    'ends it half-way by %s, has the own view back, and is not offered it again',
    async (way) => {
      const { offer, card, button } = await open()
      const own = { actors: ['ru', 'cn'], asOf: '2016-05-01', type: ['decree'] }
      changeView(own)
      await offer.click()
      for (const _ of steps.slice(0, 4)) await button('Next').click()
      expect(useViewState.getState().screen).toBe('timeline')
      if (way === 'Escape') await userEvent.keyboard('{Escape}')
      else await button(way).click()
      await expect.element(card).not.toBeInTheDocument()
      expect(useViewState.getState()).toMatchObject({ screen: 'compare', view: own })
      await expect.element(offer).not.toBeInTheDocument()
    },
  )
})

test('who had chosen something finds it again after the tour', async () => {
  const { card, button } = await open()
  changeView({ actors: ['ru', 'cn'], asOf: '2016-05-01' })
  const before = useViewState.getState().view
  startTour()
  for (const _ of steps.slice(1)) await button('Next').click()
  expect(useViewState.getState().view).not.toEqual(before)
  await button('Back to where I was').click()
  await expect.element(card).not.toBeInTheDocument()
  expect(useViewState.getState()).toMatchObject({ screen: 'compare', view: before })
})
