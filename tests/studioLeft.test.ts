import { strToU8, zipSync } from 'fflate'
import type { BrowserContext, Page } from 'playwright'
import { describe, expect, test, vi } from 'vitest'
import { openBuiltSite } from './builtSite.ts'
import { checked, file, open, replace, startStudio } from './studioPage.ts'

// The whole dataset is opened and checked in a page, several times over.
vi.setConfig({ testTimeout: 60_000 })

const site = openBuiltSite('/some/path/')
const kept = (page: Page) => page.getByText('Kept on this machine.').waitFor()
const text = (page: Page) => page.getByRole('textbox', { name: /^Text of / })
const shows = (page: Page, words: string) => text(page).getByText(words).first().waitFor()
const banner = (page: Page) => page.getByRole('region', { name: 'Which dataset is shown' })
const israel = 'studio/?file=actors/il/actor.json'

/** Reloads the page; how often it asked whether it may be left comes back. */
async function reload(page: Page): Promise<number> {
  let asked = 0
  const accept = (dialog: { accept: () => Promise<void> }) => {
    asked++
    void dialog.accept()
  }
  page.on('dialog', accept)
  await page.reload()
  page.off('dialog', accept)
  return asked
}

/** From here on the page neither waits for its rest nor gets an answer of the store of the drafts: as one that dies. */
const diesNow = (page: Page) =>
  page.evaluate(() => {
    Object.assign(window, { setTimeout: () => 0 })
    IDBDatabase.prototype.transaction = () => {
      throw new Error('The page is gone.')
    }
  })

/** Questions of this name to the workbench wait until `release` is called in the page. */
const holding = (name: string) => async (context: BrowserContext) => {
  await context.addInitScript((held) => {
    const { postMessage } = Worker.prototype
    let waiting: (() => void)[] | undefined = []
    Worker.prototype.postMessage = function (this: Worker, message: { name?: string }) {
      const send = () => postMessage.call(this, message)
      if (waiting && message.name === held) waiting.push(send)
      else send()
    }
    Object.assign(window, {
      release: () => {
        const sends = waiting ?? []
        waiting = undefined
        for (const send of sends) send()
      },
    })
  }, name)
}
const release = (page: Page) => page.evaluate(() => (window as unknown as { release: () => void }).release())

describe('a page that is left', () => {
  test('keeps the very last letter, though its store has no time to write, and it can be undone', async () => {
    const page = await site.visit(israel)
    await startStudio(page)
    await replace(page, '"name": "Israel"', '"name": "First"')
    await kept(page)
    await diesNow(page)
    await replace(page, '"name": "First"', '"name": "Second"')
    expect(await reload(page)).toBe(1)
    await shows(page, '"Second"')
    await kept(page)
    // What was said last is in the store now.
    await reload(page)
    await shows(page, '"Second"')
    await text(page).press('Control+z')
    await shows(page, '"First"')
  })

  test('asks first and keeps what stands in a field only', async () => {
    const page = await site.visit('studio/?part=forms&file=actors/nz/milestones.json')
    await startStudio(page, 'milestone')
    await page.getByRole('combobox', { name: 'Which' }).selectOption({ index: 1 })
    const summary = page.getByRole('textbox', { name: 'summary' })
    await kept(page)
    await summary.fill('Typed, and not left.')
    expect(await reload(page)).toBe(1)
    await page.getByText('1 changed').waitFor()
    await page.getByRole('combobox', { name: 'Which' }).selectOption({ index: 1 })
    expect(await summary.inputValue()).toBe('Typed, and not left.')

    await summary.fill('Typed, and gone Back.')
    await page.evaluate(() => history.pushState(null, '', '?part=changes'))
    await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')))
    await page.getByText('Typed, and gone Back.').first().waitFor()
  })

  test('asks first while something stands in a field that is no value yet', async () => {
    const page = await site.visit('studio/?part=forms&file=actors/nz/documents.json')
    await startStudio(page, 'document')
    await page.getByRole('combobox', { name: 'Which' }).selectOption({ index: 1 })
    const title = page.getByRole('textbox', { name: 'originalTitle' })
    await title.fill('Without a language')
    await kept(page)
    const goTo = async (part: string) => {
      await page.evaluate((it) => history.pushState(null, '', `?part=${it}&file=actors/nz/documents.json`), part)
      await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')))
    }
    await goTo('changes')
    await title.waitFor({ state: 'hidden' })
    await goTo('forms')
    await page.getByRole('combobox', { name: 'Which' }).selectOption({ index: 1 })
    expect(await title.inputValue()).toBe('Without a language')
    await page.getByRole('alert').waitFor()

    await page.getByRole('combobox', { name: 'Which' }).selectOption({ index: 2 })
    expect(await title.inputValue()).not.toBe('Without a language')
    // Another record's form tells where something waits.
    await page.getByText(/^Typed and not written.* originalTitle/).waitFor()
    expect(await reload(page)).toBe(1)
  })
})

test('where the browser refuses a memory at once the studio works all the same, and says that nothing is kept', async () => {
  const page = await site.visit(israel, undefined, async (context) => {
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('not in this frame', 'SecurityError')
      }
      LockManager.prototype.request = () => Promise.reject(new DOMException('nor this', 'SecurityError'))
    })
  })
  await startStudio(page)
  await replace(page, '"name": "Israel"', '"name": "First"')
  await page.getByText('It cannot be kept on this machine (not in this frame)').waitFor()
  expect(await page.getByText('open in another tab').count()).toBe(0)
})

describe('a preview', () => {
  async function previewed(): Promise<Page> {
    const page = await site.visit(israel)
    page.on('dialog', (dialog) => void dialog.accept())
    await startStudio(page)
    await replace(page, '"name": "Israel"', '"name": "First"')
    await checked(page)
    await page.getByRole('button', { name: 'Preview in all screens' }).click()
    await banner(page).getByText('Nothing of it is published.').waitFor()
    await page.goBack()
    await shows(page, '"First"')
    return page
  }

  test('follows a change whose check ends on another screen, and says until then that it is older', async () => {
    const page = await previewed()
    await replace(page, '"name": "First"', '"name": "Second"')
    await page.getByRole('link', { name: 'Countries', exact: true }).click()
    await banner(page).getByText('It has changed since: once the change is checked').waitFor()
    await page.getByRole('link', { name: 'Second' }).first().waitFor()
    expect(await banner(page).innerText()).toContain('Nothing of it is published.')
  })

  test('says that the draft has an error now and that the screens show it as it was before', async () => {
    const page = await previewed()
    await replace(page, '"name": "First"', '"nome": "Second"')
    await page.getByRole('link', { name: 'Countries', exact: true }).click()
    await banner(page)
      .getByText(/as it was at \d\d:\d\d:\d\d/)
      .waitFor()
    await banner(page)
      .getByText(/It has changed since, and has (an error|\d errors) now/)
      .waitFor()
    await page.getByRole('link', { name: 'First', exact: true }).first().waitFor()
    await page.goBack()
    await shows(page, '"nome"')
    await replace(page, '"nome": "Second"', '"name": "Second"')
    await page.getByRole('link', { name: 'Countries', exact: true }).click()
    await page.getByRole('link', { name: 'Second' }).first().waitFor()
    expect(await banner(page).innerText()).not.toContain('error')
  })

  test('can be left though the connection is gone by then', async () => {
    const page = await site.visit(israel)
    await startStudio(page)
    await checked(page)
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Preview in all screens' }).click()
    const leave = banner(page).getByRole('button', { name: 'Leave the preview' })
    await leave.waitFor()
    expect(await leave.isEnabled()).toBe(true)
    // Other parts of the page come when there is a connection again.
    site.takeTroubles()
  })
})

/** Begins to add Iceland to the draft. */
async function addIceland(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a country…' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Iceland')
  await page.getByRole('textbox', { name: 'Its code of two letters' }).fill('is')
  await page.getByRole('textbox', { name: 'and of three' }).fill('isl')
  await page.keyboard.press('Enter')
}

test('the page of a country that only the draft has is opened again by a reload, on a server that has no such file', async () => {
  const page = await site.visit('studio/?part=forms&file=actors/nz/findings.json')
  page.on('dialog', (dialog) => void dialog.accept())
  await startStudio(page, 'finding')
  await addIceland(page)
  await page.getByText('3 changed').waitFor()
  await page.getByRole('button', { name: 'Preview in all screens' }).click()
  await page.getByRole('link', { name: 'Countries', exact: true }).click()
  await page.getByRole('link', { name: 'Iceland' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Iceland' }).waitFor()
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Iceland' }).waitFor()
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/some/path/?page=countries/is/&data=draft')
  // A choice on it stays on it, and without the preview its address is that of a file again.
  await banner(page).getByRole('button', { name: 'Leave the preview' }).click()
  await vi.waitFor(() => expect(new URL(page.url()).pathname).toBe('/some/path/countries/is/'))
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Iceland' }).waitFor()
})

test('while a country is being added that is said, there is no preview without it, and what is typed meanwhile stays', async () => {
  const page = await site.visit('studio/?part=forms&file=actors/nz/actor.json', undefined, holding('addCountry'))
  await startStudio(page, 'finding')
  await checkedOnce(page)
  await addIceland(page)
  await page.getByRole('button', { name: 'Adding Iceland…' }).waitFor()
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await page.getByRole('status').filter({ hasText: 'Adding Iceland…' }).waitFor()
  expect(await page.getByRole('button', { name: 'Preview in all screens' }).isDisabled()).toBe(true)
  await replace(page, '"name": "New Zealand"', '"name": "Meanwhile"')
  await release(page)
  await page.getByText('4 changed').waitFor()
  await page.getByRole('button', { name: 'Undo: added Iceland' }).waitFor()
})

const checkedOnce = (page: Page) =>
  vi.waitFor(
    async () => expect(await page.getByRole('button', { name: 'Preview in all screens' }).isEnabled()).toBe(true),
    { timeout: 30_000 },
  )

test('nothing is counted before it was looked for', async () => {
  const page = await site.visit('studio/', undefined, holding('review'))
  await startStudio(page)
  const levels = page.getByRole('group', { name: 'Which faults are listed' })
  await page.getByRole('status').filter({ hasText: 'Checking…' }).waitFor()
  expect(await levels.innerText()).not.toMatch(/\b0\b/)
  await release(page)
  await levels.getByRole('button', { name: '0 errors' }).waitFor()
})

test('two hundred thousand open brackets are told, and nothing of the page falls over', async () => {
  const page = await site.visit(israel)
  await startStudio(page)
  await checked(page)
  await text(page).press('Control+a')
  await page.keyboard.insertText('['.repeat(200_000))
  await page.keyboard.press('Control+Space')
  await page.getByRole('button', { name: /is nested too deeply to be read/ }).waitFor()
  expect(site.takeTroubles()).toEqual([])
})

test('of a zip with more files than are read the first line says how many there are', async () => {
  const page = await site.visit('studio/')
  await startStudio(page)
  const many = Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`x/${index}.json`, strToU8('{}')]))
  await open(page, [file('many.zip', zipSync(many, { level: 0 }))])
  const first = page.getByRole('alert').getByRole('listitem').first()
  await first.waitFor()
  expect(await first.innerText()).toBe(
    'many.zip holds 5001 JSON files; only the first 5000 were read, the others were not.',
  )
})
