import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { openBuiltSite } from './builtSite.ts'

const site = openBuiltSite('/atlas/')

const blockingQuestion = 'Can an executive body order blocking without a prior court decision?'
const reportingQuestion = 'Must those operators report cyber incidents to the state?'

const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })
const cell = (page: Page, row: string, answer: string) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row }) })
    .getByRole('button', { name: answer })

/** The reader works by keyboard alone: from the top of the page to the first thing in the table. */
async function tabIntoTable(page: Page) {
  await page.getByRole('button', { name: 'Expand all' }).focus()
  await page.keyboard.press('Tab')
}

/** Presses a key until the reader has arrived; ten times at most. */
async function walk(page: Page, key: string, hasArrived: () => Promise<boolean>) {
  for (let steps = 0; steps < 10 && !(await hasArrived()); steps++) await page.keyboard.press(key)
}

describe('who could order the blocking of a site without a court in 2012, and on what evidence?', () => {
  test('by mouse: the day is set, the row read, the Russian answer opened, and its link shows the same', async () => {
    const page = await site.visit('')
    await page.getByLabel('Day', { exact: true }).fill('2012-12-31')
    await page.getByLabel('Day', { exact: true }).press('Enter')
    await page.getByText('On 31 December 2012, content and network control divides the eight most').waitFor()

    await cell(page, blockingQuestion, 'China: yes 1997').waitFor()
    await cell(page, blockingQuestion, 'Israel: no').waitFor()
    await cell(page, blockingQuestion, 'Russia: yes 2012').click()
    await expectRussianEvidence(page)

    const again = await site.visit(new URL(page.url()).search)
    await expectRussianEvidence(again)
    expect(await again.getByLabel('Day', { exact: true }).inputValue()).toBe('2012-12-31')
  })

  test('by keyboard alone: Escape leads back to the answer', async () => {
    const page = await site.visit('?asOf=2012-12-31')
    await page.getByRole('heading', { level: 1, name: 'How eight states govern cyberspace' }).waitFor()
    await tabIntoTable(page)
    await page.keyboard.press('Control+End')
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    const rowName = () => page.evaluate(() => document.activeElement?.closest('tr')?.cells[0]?.textContent ?? '')
    await walk(page, 'ArrowUp', async () => (await rowName()).startsWith(blockingQuestion))
    await page.keyboard.press('Home')
    await walk(page, 'ArrowRight', async () => (await focused()).startsWith('Russia:'))
    await page.keyboard.press('Enter')
    await expectRussianEvidence(page)
    await page.keyboard.press('Escape')
    await evidence(page).waitFor({ state: 'detached' })
    expect(await focused()).toMatch(/^Russia: yes/)
  })

  async function expectRussianEvidence(page: Page) {
    const panel = evidence(page)
    await panel.getByRole('heading', { name: blockingQuestion }).waitFor()
    await panel.getByText('since 1 November 2012').first().waitFor()
    await panel.getByText('Federal Law 139-FZ creating the single register of blocked sites').first().waitFor()
    await panel
      .getByRole('link', { name: /registry of prohibited websites/ })
      .first()
      .waitFor()
  }
})

describe('where do Israel and China differ on critical infrastructure today?', () => {
  test('by mouse: the pair, the component, the one question that differs, and both sides’ evidence', async () => {
    const page = await site.visit('')
    await page.getByRole('button', { name: 'Israel and China', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Israel and China' }).waitFor()
    await page.getByRole('button', { name: 'Critical infrastructure', exact: true }).click()
    await page.getByRole('button', { name: 'Only differences' }).click()
    await cell(page, reportingQuestion, 'China: yes').click()
    await evidence(page).getByRole('heading', { name: reportingQuestion }).waitFor()
    await cell(page, reportingQuestion, 'Israel: partial').click()
    await evidence(page).getByText('Israel', { exact: true }).first().waitFor()

    const again = await site.visit(new URL(page.url()).search)
    await again.getByRole('heading', { level: 1, name: 'Israel and China' }).waitFor()
    await cell(again, reportingQuestion, 'Israel: partial').waitFor()
    await evidence(again).getByRole('heading', { name: reportingQuestion }).waitFor()
    expect(
      await again.getByRole('rowheader', { name: 'Does binding law designate critical infrastructure' }).count(),
    ).toBe(0)
  })
})

describe('going back', () => {
  test('walks through what was seen, and forward again', async () => {
    const page = await site.visit('')
    await page.getByRole('heading', { level: 1, name: 'How eight states govern cyberspace' }).waitFor()
    await page.getByRole('button', { name: 'Israel and China', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Israel and China' }).waitFor()
    await page.getByRole('button', { name: 'Only differences' }).click()
    await page.goBack()
    await page.getByRole('button', { name: 'Only differences', pressed: false }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'How eight states govern cyberspace' }).waitFor()
    await page.goForward()
    await page.getByRole('heading', { level: 1, name: 'Israel and China' }).waitFor()
    expect(await page.title()).toBe('Israel and China, 25 November 2026 – Cyber Policy Atlas')
  })
})

describe('going back in the middle of a change', () => {
  test('leaves the entry as it is to which it leads', async () => {
    const page = await site.visit('?actors=il,cn')
    await page.getByRole('heading', { level: 1, name: 'Israel and China' }).waitFor()
    await page.getByRole('button', { name: 'Play the changes' }).click()
    // At the second change, which is shown but not yet written to the address.
    await page.evaluate(
      () =>
        new Promise<void>((arrived) => {
          const day = document.querySelector<HTMLInputElement>('input[type="date"]')!
          const first = day.value
          const observer = new MutationObserver(() => {
            if (day.value === first) return
            observer.disconnect()
            addEventListener('popstate', () => setTimeout(arrived), { once: true })
            history.back()
          })
          observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
        }),
    )
    expect(new URL(page.url()).search).toBe('?actors=il,cn')
    expect(await page.getByLabel('Day', { exact: true }).inputValue()).toBe('2026-11-25')
  })
})

describe('notices that were put away', () => {
  test('stay away when the reader skips to the comparison', async () => {
    const page = await site.visit('?colour=red')
    await page.getByRole('button', { name: 'Put away' }).click()
    await page.getByRole('link', { name: 'Skip to the content' }).press('Enter')
    await page.waitForURL(/#main$/)
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.getByRole('button', { name: 'Only differences' }).click()
    await page.waitForURL(/only=differences#main$/)
  })
})

describe('the panel’s code', () => {
  test('that was lost leaves the comparison alone, is named when wanted, and comes when tried again', async () => {
    const page = await site.visit('', {}, async (context) => {
      await context.route('**/EvidencePanel-*.js*', (route) => route.abort())
    })
    await page.getByRole('table').waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.getByRole('alert').count()).toBe(0)
    await cell(page, blockingQuestion, 'Russia: yes 2012').click()
    const notice = page.getByRole('alert')
    await notice.getByText(/^The evidence did not arrive\. Check the connection/).waitFor()
    await notice.getByRole('button', { name: 'Try again' }).click()
    await notice.waitFor()
    await page.context().unrouteAll()
    await notice.getByRole('button', { name: 'Try again' }).click()
    await evidence(page).getByRole('heading', { name: blockingQuestion }).waitFor()
    site.takeTroubles()
  })

  test('that is slow is said to be on its way when evidence is wanted', async () => {
    let send = () => {}
    const page = await site.visit('?evidence=ru.con-administrative', {}, async (context) => {
      await context.route('**/EvidencePanel-*.js', async (route) => {
        await new Promise<void>((resolve) => (send = resolve))
        await route.continue()
      })
    })
    await page.getByText('The evidence is on its way.').waitFor()
    expect(await page.getByRole('table').isVisible()).toBe(true)
    send()
    await evidence(page).getByRole('heading', { name: blockingQuestion }).waitFor()
  })
})

/** The page scrolls to the open cell at first: nothing can be dragged before it stands still. */
function hasSettled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((settled) => {
        let still = 0
        let before = scrollY
        const look = () => {
          still = scrollY === before ? still + 1 : 0
          before = scrollY
          if (still > 20) settled()
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
}

describe('Escape', () => {
  test('leaves the evidence open while the day is dragged', async () => {
    const page = await site.visit('?evidence=ru.con-administrative')
    await evidence(page).getByRole('heading', { name: blockingQuestion }).waitFor()
    await hasSettled(page)
    await page.getByRole('slider', { name: 'As of' }).hover()
    await page.mouse.down()
    await page.keyboard.press('Escape')
    await page.mouse.up()
    expect(await evidence(page).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await evidence(page).waitFor({ state: 'detached' })
  })
})

describe('evidence that is closed on the timeline', () => {
  test('where it has no row gives the focus to the chart', async () => {
    const page = await site.visit('timeline/?evidence=cn.cr-law')
    await page.getByRole('application').waitFor()
    await evidence(page).getByRole('button', { name: 'Close the evidence' }).click()
    await evidence(page).waitFor({ state: 'detached' })
    expect(await page.getByRole('application').locator(':focus').count()).toBe(1)
  })
})

describe('without a script', () => {
  test('the page says what it needs', async () => {
    const page = await site.visit('', { javaScriptEnabled: false })
    expect(await page.getByText(/scripts are switched off/).isVisible()).toBe(true)
    // The script that is not run: the browser says so.
    site.takeTroubles()
  })
})

describe('an address that cannot be followed whole', () => {
  test('is named, part by part, and the rest holds', async () => {
    const page = await site.visit('?actors=il,atlantis,cn&asOf=2015-02-30&evidence=il.nothing')
    const notice = page.getByRole('alert')
    await notice.getByText('“atlantis”').waitFor()
    await notice.getByText('“2015-02-30” is not a day').waitFor()
    await notice.getByText('“il.nothing”').waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Israel and China')
    await notice.getByRole('button', { name: 'Put away' }).click()
    await notice.waitFor({ state: 'detached' })
  })
})

describe('a dataset that does not arrive', () => {
  test.each([
    ['is missing', { status: 404, body: '' }, /answered 404/],
    ['is cut off', { status: 200, body: '{"dataset": {"name": "Cyb' }, /cut off/],
    ['is a web page', { status: 200, body: '<!doctype html><p>Log in first' }, /web page/],
    ['is nothing', { status: 200, body: 'null' }, /no file of the atlas/],
    ['lacks its parts', { status: 200, body: '{"dataset": {"version": "2026.11.0"}}' }, /could not be used/],
  ])('because it %s is told, and can be tried again', async (_, answer, message) => {
    const page = await site.visit('', {}, async (context) => {
      await context.route('**/data/matrix.json', (route) => route.fulfill(answer), { times: 2 })
    })
    await page.getByRole('alert').getByText(message).waitFor()
    site.takeTroubles()
    await page.unrouteAll()
    await page.context().unrouteAll()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('table').waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('How eight states govern cyberspace')
  })
})
