import { strToU8, zipSync } from 'fflate'
import type { Page } from 'playwright'
import { describe, expect, test, vi } from 'vitest'
import { openBuiltSite } from './builtSite.ts'
import { file, open, publishedFiles, replace, show, startStudio, textOf } from './studioPage.ts'

// The whole dataset is opened and checked in a page, several times over.
vi.setConfig({ testTimeout: 60_000 })

const site = openBuiltSite('/some/path/')
const kept = (page: Page) => page.getByText('Kept on this machine.').waitFor()
const text = (page: Page) => page.getByRole('textbox', { name: /^Text of / })
const shows = (page: Page, words: string) => text(page).getByText(words).first().waitFor()
const hasNoLonger = (page: Page, words: string) =>
  vi.waitFor(async () => expect(await text(page).getByText(words).count()).toBe(0), { timeout: 5000 })

/** Reloads the page, though it warns of what was not handed over. */
async function reload(page: Page): Promise<void> {
  page.once('dialog', (dialog) => void dialog.accept())
  await page.reload()
}

/** Another tab of the same reader. */
async function secondTab(page: Page): Promise<Page> {
  const opening = page.context().waitForEvent('page')
  await page.evaluate(() => void window.open(location.href))
  return opening
}

describe('what can be undone', () => {
  test('can be undone after a reload too: typing file by file, and redone', async () => {
    const page = await site.visit('studio/?file=actors/il/actor.json')
    await startStudio(page)
    await replace(page, '"name": "Israel"', '"name": "First"')
    await show(page, 'New Zealand', 'actor.json')
    await replace(page, '"name": "New Zealand"', '"name": "Second"')
    await kept(page)

    await reload(page)
    await shows(page, '"Second"')
    await text(page).press('Control+z')
    await shows(page, '"New Zealand"')
    await page.goBack()
    await shows(page, '"First"')
    await text(page).press('Control+z')
    await shows(page, '"Israel"')
    await page.getByText(/files, none changed/).waitFor()
    await text(page).press('Control+y')
    await shows(page, '"First"')
    await kept(page)

    await reload(page)
    await shows(page, '"First"')
    await text(page).press('Control+z')
    await shows(page, '"Israel"')
    expect(await text(page).getByText('"First"').count()).toBe(0)
  })

  test('of several places at once comes back by its button after a reload', async () => {
    const page = await site.visit('studio/?part=forms&file=actors/nz/findings.json')
    await startStudio(page, 'finding')
    await page.getByRole('combobox', { name: 'Which' }).selectOption({ index: 1 })
    const since = page.getByRole('textbox', { name: 'since' })
    const before = await since.inputValue()
    await since.fill('2011-07')
    await since.blur()
    const undo = page.getByRole('button', { name: 'Undo: since in data/actors/nz/findings.json' })
    await undo.waitFor()
    await kept(page)

    await reload(page)
    await undo.click()
    await page.getByText(/files, none changed/).waitFor()
    await page.getByRole('combobox', { name: 'Which' }).selectOption({ index: 1 })
    expect(await since.inputValue()).toBe(before)
    expect(await undo.count()).toBe(0)
  })

  test('belongs to one draft: in another one that is opened over it nothing comes back from the first', async () => {
    const page = await site.visit('studio/')
    await startStudio(page)
    await replace(page, '"version": "', '"version": "1')
    await page.getByText('1 changed').waitFor()
    const zip = zipSync(Object.fromEntries(publishedFiles().map((it) => [it.path, strToU8(it.text)])))
    await open(page, [file('other.zip', zip)])
    await page.getByText('this draft is closed and does not come back by Undo').waitFor()
    await page.getByRole('button', { name: 'Replace mine' }).click()
    await page.getByText('Draft of “other.zip”').waitFor()
    await hasNoLonger(page, '"12')
    await text(page).press('Control+z')
    expect(await text(page).getByText('"12').count()).toBe(0)
    await page.getByText(/files, none changed/).waitFor()
  })
})

describe('in two tabs', () => {
  test('a second one goes on with the very last letter of the first, and neither loses what it holds', async () => {
    const page = await site.visit('studio/?file=actors/il/actor.json')
    await startStudio(page)
    await replace(page, '"name": "Israel"', '"name": "First"')
    await kept(page)
    const second = await secondTab(page)
    await second.getByText('The studio is open in another tab').waitFor()
    await shows(second, '"First"')
    await replace(second, '"name": "First"', '"name": "Second"')

    // Typed a moment before the other one takes over: the moment after which it is kept does not come.
    await page.evaluate(() => Object.assign(window, { setTimeout: () => 0 }))
    await replace(page, '"name": "First"', '"name": "Third"')
    await second.getByRole('button', { name: 'Take over here' }).click()
    await shows(second, '"Third"')
    await page.getByText('The studio is open in another tab').waitFor()
    await shows(page, '"Third"')
    await kept(second)

    await second.getByRole('button', { name: 'Undo: taking over from the other tab' }).click()
    await shows(second, '"Second"')
    await kept(second)
    await reload(second)
    await shows(second, '"Second"')

    // And back again: the first one's text is not lost either.
    await page.getByRole('button', { name: 'Take over here' }).click()
    await shows(page, '"Second"')
    await page.getByRole('button', { name: 'Undo: taking over from the other tab' }).click()
    await shows(page, '"Third"')
    await second.getByText('The studio is open in another tab').waitFor()
    expect(await page.getByText('The studio is open in another tab').count()).toBe(0)
  })

  test('where nothing was edited in the second one, taking over leaves nothing to undo', async () => {
    const page = await site.visit('studio/')
    await startStudio(page)
    await kept(page)
    const second = await secondTab(page)
    await second.getByRole('button', { name: 'Take over here' }).click()
    await kept(second)
    expect(await second.getByRole('button', { name: /^Undo/ }).count()).toBe(0)
  })
})

describe('the address', () => {
  test('says which part and which file are open: Back leads through them, a link and a reload open the same', async () => {
    const page = await site.visit('studio/')
    await startStudio(page)
    await show(page, 'New Zealand', 'findings.json')
    await page.getByRole('heading', { name: 'data/actors/nz/findings.json' }).waitFor()
    expect(new URL(page.url()).search).toBe('?file=actors/nz/findings.json')
    await page.getByRole('button', { name: 'Forms', exact: true }).click()
    expect(new URL(page.url()).search).toBe('?part=forms&file=actors/nz/findings.json')
    await page.getByRole('combobox', { name: /^Kind/ }).selectOption('documents')
    await page.getByRole('button', { name: 'Hand over', exact: true }).click()
    expect(new URL(page.url()).search).toBe('?part=handOver&file=actors/nz/documents.json')
    await kept(page)

    await page.reload()
    await page.getByText('there is nothing to hand over').waitFor()
    await page.goBack()
    const kind = page.getByRole('combobox', { name: /^Kind/ })
    await kind.waitFor()
    expect(await kind.inputValue()).toBe('documents')
    await page.goBack()
    await vi.waitFor(async () => expect(await kind.inputValue()).toBe('findings'))
    await page.goBack()
    await page.getByRole('heading', { name: 'data/actors/nz/findings.json' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: 'data/dataset.json' }).waitFor()
    expect(new URL(page.url()).search).toBe('')
  })

  test('of a file that is not in the draft says so and shows another one; other screens know nothing of it', async () => {
    const page = await site.visit('studio/?file=actors/xx/findings.json')
    await startStudio(page)
    await page.getByText('There is no data/actors/xx/findings.json in this draft').waitFor()
    await page.getByRole('heading', { name: 'data/dataset.json' }).waitFor()
    await page.getByRole('link', { name: 'Timeline' }).click()
    await page.getByRole('heading', { level: 1, name: /over time/ }).waitFor()
    expect(new URL(page.url()).search).toBe('')
  })

  test('changes with a fault that is pressed, and coming back to a file finds it where it was left', async () => {
    const page = await site.visit('studio/?file=actors/il/actor.json')
    await startStudio(page)
    await replace(page, '"name": "Israel"', '"nome": "Israel"')
    await show(page, 'New Zealand', 'actor.json')
    await page
      .getByRole('region', { name: 'Faults' })
      .getByRole('button', { name: /did you mean "name"/ })
      .click()
    await page.getByRole('heading', { name: 'data/actors/il/actor.json' }).waitFor()
    expect(new URL(page.url()).search).toBe('?file=actors/il/actor.json')
    await page.keyboard.type('x')
    await hasNoLonger(page, '"nome"')
    await page.keyboard.press('Control+Home')
    await show(page, 'New Zealand', 'findings.json')
    await page.getByRole('heading', { name: 'data/actors/nz/findings.json' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: 'data/actors/il/actor.json' }).waitFor()
    await text(page).focus()
    await page.keyboard.type('y')
    await shows(page, 'y{')
  })
})

test('all places that speak of a record are found, and each hit leads to its line', async () => {
  const id = /"id": "(nz-ms?-[^"]*)"/.exec(textOf('data/actors/nz/milestones.json'))![1]!
  const places = publishedFiles().flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (line.toLowerCase().includes(id) ? [`${path.slice(5)}:${index + 1}`] : [])),
  )
  const page = await site.visit('studio/')
  await startStudio(page)
  await page.getByRole('searchbox', { name: 'Find in all files' }).fill(id)
  const found = page.getByRole('region', { name: 'Found' })
  await found.getByText(places.length === 1 ? '1 place:' : `${places.length} places:`).waitFor()
  const shown = await found.getByRole('button').allInnerTexts()
  expect(shown.map((each) => each.split('\n')[0])).toEqual(places)
  await found.getByRole('button').last().click()
  await page.getByRole('heading', { name: `data/${places.at(-1)!.split(':')[0]}` }).waitFor()
  await page.keyboard.insertText('found')
  await shows(page, '"found"')
})

test('a country is added without a word of JSON, with an answer and its source, and stands in the preview', async () => {
  const page = await site.visit('studio/?part=forms&file=actors/nz/findings.json')
  page.on('dialog', (dialog) => void dialog.accept())
  await startStudio(page, 'finding')
  await page.getByRole('button', { name: 'Add a country…' }).click()
  await page.getByRole('textbox', { name: 'Name' }).and(page.locator(':focus')).waitFor()
  await page.keyboard.type('Iceland')
  await page.getByRole('textbox', { name: 'Its code of two letters' }).fill('is')
  await page.getByRole('textbox', { name: 'and of three' }).fill('isl')
  await page.keyboard.press('Enter')
  await page.getByText('3 changed').waitFor()
  expect(new URL(page.url()).search).toBe('?part=forms&file=actors/is/findings.json')

  const kind = page.getByRole('combobox', { name: /^Kind/ })
  await kind.selectOption('sources')
  const source = page.getByRole('form', { name: 'source' })
  await source.getByRole('combobox', { name: 'kind' }).selectOption('legal')
  await source.getByRole('textbox', { name: /^title/ }).fill('Act on cyber security')
  await source.getByRole('textbox', { name: 'language' }).fill('en')
  await source.getByRole('textbox', { name: 'publisher' }).fill('Parliament of Iceland')
  await source.getByRole('textbox', { name: 'date' }).fill('2019')
  await source.getByRole('button', { name: 'Add it to the text' }).click()
  await page.getByRole('button', { name: 'Undo: new source' }).waitFor()

  await kind.selectOption('findings')
  await page.getByRole('combobox', { name: 'Which' }).selectOption({ index: 1 })
  const finding = page.getByRole('form', { name: 'finding' })
  await finding.getByRole('combobox', { name: 'value' }).selectOption('yes')
  await finding.getByRole('textbox', { name: 'since' }).fill('2015')
  await finding.getByRole('textbox', { name: 'basis' }).fill('A strategy of 2015.')
  await finding.getByRole('textbox', { name: 'citations', exact: true }).fill('is-src-act-cyber-security-2019')
  await finding.getByRole('textbox', { name: 'citations', exact: true }).blur()
  await page.getByRole('button', { name: 'Changes', exact: true }).click()
  await page.getByText(/^\d+ added questions without an answer yet$/).waitFor()
  await page.getByText('yes A strategy of 2015.').waitFor()
  await page.getByRole('button', { name: 'Preview in all screens' }).click()
  const head = page.getByRole('columnheader', { name: /Iceland/ }).first()
  await head.waitFor()
  await page.getByRole('link', { name: 'Countries' }).click()
  await page.getByRole('link', { name: 'Iceland' }).first().waitFor()
})

test('a treaty’s parties are filled in row by row with the keys alone, and nothing else of the text is touched', async () => {
  const path = 'data/actors/au/documents.json'
  const index = (JSON.parse(textOf(path)).documents as { parties?: unknown[] }[]).findIndex(
    ({ parties }) => parties?.length === 2,
  )
  const page = await site.visit(`studio/?part=forms&file=actors/au/documents.json`)
  await startStudio(page, 'document')
  await page.getByRole('combobox', { name: 'Which' }).selectOption({ index: index + 1 })
  const parties = page.getByRole('group', { name: 'parties' })
  await parties.getByRole('combobox', { name: 'actor to add to parties' }).focus()
  await page.keyboard.type('nz')
  await page.keyboard.press('Enter')
  // The new row's first date is what one fills in next.
  await parties.getByRole('textbox', { name: 'signed of nz' }).and(page.locator(':focus')).waitFor()
  await page.keyboard.type('2019-05')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2020')
  await page.keyboard.press('Enter')
  await parties.getByRole('button', { name: 'Remove us' }).focus()
  await page.keyboard.press('Enter')
  await vi.waitFor(async () => expect(await parties.getByRole('listitem').count()).toBe(2))
  // The focus is on the row that took its place.
  await parties.getByRole('button', { name: 'Remove au' }).and(page.locator(':focus')).waitFor()

  const was = textOf(path)
  const start = was.indexOf('"parties": [')
  const end = was.indexOf(']', start)
  const row = was
    .slice(start, end)
    .split('\n')
    .find((line) => line.includes('"au"'))!
  const expected = `${was.slice(0, start)}"parties": [\n${row.replace(/,$/, '')},\n        { "actor": "nz", "signed": "2019-05", "inForce": "2020" }\n      ${was.slice(end)}`
  await page.getByRole('button', { name: 'Show in the text' }).click()
  await page.getByRole('heading', { name: path }).waitFor()
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<string | undefined>((resolve) => {
          const asked = indexedDB.open('cyber-policy-atlas')
          asked.onsuccess = () => {
            const got = asked.result.transaction('draft').objectStore('draft').get('changes')
            got.onsuccess = () => resolve(got.result?.changed[0]?.text)
          }
        }),
    )
  // It is kept a moment after the last press.
  await expect.poll(kept).toBe(expected)
})
