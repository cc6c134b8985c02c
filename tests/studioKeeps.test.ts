import { strToU8, zipSync } from 'fflate'
import type { Page } from 'playwright'
import { describe, expect, test, vi } from 'vitest'
import { openBuiltSite } from './builtSite.ts'
import { checked, file, open, publishedFiles, replace, startStudio, textOf } from './studioPage.ts'

// The whole dataset is opened and checked in a page, several times over.
vi.setConfig({ testTimeout: 60_000 })

const site = openBuiltSite('/some/path/')
const israel = 'data/actors/il/actor.json'
const named = (name: string) => textOf(israel).replace('"name": "Israel"', `"name": "${name}"`)
const part = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const kept = (page: Page) => page.getByText('Kept on this machine.').waitFor()
const text = (page: Page) => page.getByRole('textbox', { name: /^Text of / })
const shows = (page: Page, words: string) => text(page).getByText(words).first().waitFor()

/** The studio in which Israel's name was changed. */
async function withMine(search = ''): Promise<Page> {
  const page = await site.visit(`studio/?${search}file=actors/il/actor.json`)
  await startStudio(page)
  await replace(page, '"name": "Israel"', '"name": "Mine"')
  await page.getByText('1 changed').waitFor()
  return page
}

describe('a conflict of a merge', () => {
  async function merged(): Promise<Page> {
    const page = await withMine()
    await part(page, 'Merge')
    const merge = page.getByRole('region', { name: 'Merge a colleague’s files into the draft' })
    await merge.getByLabel('Files or a zip').setInputFiles([file('theirs.json', named('Theirs'))])
    await page.getByRole('list', { name: 'Conflicts' }).waitFor()
    return page
  }
  const toDecide = (page: Page) => page.getByRole('button', { name: '1 conflict to decide' })

  test('stays to be decided, whatever else is looked at and through a reload, and is told before it is handed over', async () => {
    const page = await merged()
    await part(page, 'Edit')
    await shows(page, '"Mine"')
    await part(page, 'Hand over')
    await page.getByRole('alert').filter({ hasText: '1 conflict to decide' }).waitFor()
    const words = page.getByRole('textbox', { name: 'The change in words' })
    await words.waitFor()
    expect(await words.inputValue()).toContain('- il · name in `data/actors/il/actor.json`, with “theirs.json”')
    await kept(page)
    page.once('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await toDecide(page).click()
    const conflict = page.getByRole('list', { name: 'Conflicts' }).getByRole('listitem')
    expect(await conflict.innerText()).toMatch(/Israel.*Mine.*Theirs/s)
  })

  test('is decided either way, and Undo puts it before the reader again', async () => {
    const page = await merged()
    await page.getByRole('button', { name: 'Keep mine for name of il' }).click()
    await toDecide(page).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo: mine for name of il' }).click()
    await toDecide(page).waitFor()
    await page.getByRole('button', { name: 'Take theirs for name of il' }).click()
    await toDecide(page).waitFor({ state: 'detached' })
    await part(page, 'Edit')
    await shows(page, '"Theirs"')
    await page.getByRole('button', { name: 'Undo: theirs for name of il' }).click()
    await shows(page, '"Mine"')
    await toDecide(page).waitFor()
    expect(await page.getByRole('button', { name: /^Undo/ }).innerText()).toBe('Undo: merged theirs.json')
  })
})

describe('a file of which another version is opened', () => {
  const question = (page: Page) => page.getByRole('group', { name: /^You have changed a file/ })

  test('is not replaced unasked: it can be left, merged or replaced', async () => {
    const page = await withMine()
    const theirs = named('Israel').replace('"summary": "', '"summary": "Also. ')
    await open(page, [file('actor.json', theirs)])
    await question(page).getByText(israel).waitFor()
    await shows(page, '"Mine"')
    await question(page).getByRole('button', { name: 'Leave it' }).click()
    expect(await page.getByRole('button', { name: /^Undo/ }).count()).toBe(0)

    await open(page, [file('actor.json', theirs)])
    await question(page).getByRole('button', { name: 'Merge theirs into it' }).click()
    await shows(page, '"Mine"')
    await shows(page, '"Also. ')

    await open(page, [file('actor.json', theirs)])
    await question(page).getByRole('button', { name: 'Replace mine' }).click()
    await shows(page, '"Israel"')
  })

  test('and that is the same, or is not changed here, is opened without a question', async () => {
    const page = await withMine()
    await open(page, [file('actor.json', named('Mine'))])
    await page.getByText(`${israel} stands in the open dataset now`).waitFor()
    await open(page, [file('glossary.json', textOf('data/glossary.json').replace('"term": "', '"term": "x '))])
    await page.getByText('data/glossary.json stands in the open dataset now').waitFor()
    expect(await question(page).count()).toBe(0)
  })
})

describe('a single file of answers', () => {
  const answers = () => textOf('data/actors/nz/findings.json').replace('"2011-06"', '"2011-07"')
  const path = 'data/actors/nz/findings.json'

  test('is known by what they rest on', async () => {
    const page = await site.visit('studio/')
    await page.getByRole('button', { name: /^Edit its/ }).waitFor()
    await open(page, [file('findings.json', answers())])
    await page.getByText(`${path} stands in the published dataset now`).waitFor()
    await shows(page, '"2011-07"')
    expect(await page.getByRole('form', { name: 'Of which country?' }).count()).toBe(0)
  })

  test('that rest on nothing is put where the reader says, on opening and on merging', async () => {
    const { findings } = JSON.parse(textOf(path)) as { findings: { indicator: string }[] }
    const content = JSON.stringify({
      $schema: '../../schema/findings.schema.json',
      findings: findings.slice(0, 1).map(({ indicator }) => ({ indicator, value: 'unknown' })),
    })
    const page = await site.visit('studio/')
    await startStudio(page)
    await part(page, 'Merge')
    const merge = page.getByRole('region', { name: 'Merge a colleague’s files into the draft' })
    await merge.getByLabel('Files or a zip').setInputFiles([file('findings.json', content)])
    const whose = page.getByRole('form', { name: 'Of which country?' })
    await whose.getByRole('combobox').selectOption('nz')
    await whose.getByRole('button', { name: 'Put it there' }).click()
    await merge.getByText('“findings.json” was merged').waitFor()
    await page.getByRole('button', { name: 'Undo: merged findings.json' }).click()

    await part(page, 'Edit')
    await open(page, [file('findings.json', content)])
    await whose.getByRole('combobox').selectOption('nz')
    await whose.getByRole('button', { name: 'Put it there' }).click()
    await page.getByText(`${path} stands in the open dataset now`).waitFor()
    await page.getByText('1 changed').waitFor()
    expect(await whose.count()).toBe(0)
  })
})

describe('the form of a new record', () => {
  const field = (page: Page, name: string) => page.getByRole('textbox', { name: new RegExp(`^${name}( needed)?$`) })
  async function begun(): Promise<Page> {
    const page = await site.visit('studio/?part=forms&file=actors/nz/milestones.json')
    await startStudio(page, 'milestone')
    await field(page, 'id').fill('nz-ms-new')
    await field(page, 'title').fill('A new thing')
    await field(page, 'date').fill('2012-05-06')
    await field(page, 'date').blur()
    return page
  }

  test('comes back filled when its adding is undone, and what is typed then goes into no neighbour', async () => {
    const page = await begun()
    const which = page.getByRole('combobox', { name: 'Which' })
    await page.getByRole('button', { name: 'Add it to the text' }).click()
    await page.getByRole('button', { name: 'Undo: new milestone' }).waitFor()
    await vi.waitFor(async () => expect(await which.inputValue()).toBe('nz-ms-new'))
    await page.getByRole('button', { name: 'Undo: new milestone' }).click()
    await page.getByText(/files, none changed/).waitFor()
    expect(await which.inputValue()).toBe('new')
    expect(await field(page, 'title').inputValue()).toBe('A new thing')
    await field(page, 'title').fill('Another thing')
    await field(page, 'title').blur()
    await page.getByText(/files, none changed/).waitFor()
    await page.getByRole('button', { name: 'Add it to the text' }).click()
    await page.getByText('1 changed').waitFor()
    await vi.waitFor(async () => expect(await which.inputValue()).toBe('nz-ms-new'))
    expect(await field(page, 'title').inputValue()).toBe('Another thing')
  })

  test('is kept while the reader looks elsewhere and through a reload, until it is cleared', async () => {
    const page = await begun()
    const of = page.getByRole('combobox', { name: 'Of', exact: true })
    await of.selectOption('au')
    await vi.waitFor(async () => expect(await field(page, 'title').inputValue()).toBe(''))
    await part(page, 'Edit')
    await part(page, 'Forms')
    await of.selectOption('nz')
    expect(await field(page, 'title').inputValue()).toBe('A new thing')
    await kept(page)
    await page.reload()
    expect(await field(page, 'date').inputValue()).toBe('2012-05-06')
    await page.getByRole('button', { name: 'Clear the form' }).click()
    await vi.waitFor(async () => expect(await field(page, 'title').inputValue()).toBe(''))
  })

  test('of an answer shows the question, what yes and no mean there, and what is answered already', async () => {
    const page = await site.visit('studio/?part=forms&file=actors/nz/findings.json')
    await startStudio(page, 'finding')
    await field(page, 'indicator')
      .or(page.getByRole('combobox', { name: /^indicator/ }))
      .first()
      .fill('gov-strategy')
    await page.keyboard.press('Tab')
    const question = page.getByRole('complementary', { name: 'The question' })
    await question.getByText(/national cyber strategy, doctrine/).waitFor()
    await question.getByText('none; founding a body is no policy').waitFor()
    expect(await question.innerText()).toMatch(/Answered already: yes since 2011-06/)
  })

  test('a record whose day makes its name stays in the form when the day is changed and undone', async () => {
    const page = await site.visit('studio/?part=forms&file=actors/nz/findings.json')
    await startStudio(page, 'finding')
    const which = page.getByRole('combobox', { name: 'Which' })
    await which.selectOption({ index: 1 })
    const name = await which.inputValue()
    await field(page, 'since').fill('2011-07')
    await field(page, 'since').blur()
    await page.getByText('1 changed').waitFor()
    expect(await which.inputValue()).toBe(name.replace('2011-06', '2011-07'))
    await page.getByRole('button', { name: /^Undo: since/ }).click()
    await vi.waitFor(async () => expect(await which.inputValue()).toBe(name))
    expect(await field(page, 'since').inputValue()).toBe('2011-06')
  })
})

describe('the faults', () => {
  test('that the draft brought come first; those that were there before are folded away', async () => {
    const page = await site.visit('studio/?file=actors/il/actor.json')
    await startStudio(page)
    const faults = page.getByRole('region', { name: 'Faults' })
    await checked(page)
    const before = await faults.getByRole('listitem').count()
    expect(before).toBeGreaterThan(0)
    expect(await faults.getByText('there before').count()).toBe(0)
    await replace(page, '"name": "Israel"', '"name":  "Israel"')
    await faults.getByText(/“Put the form right” writes it so/).waitFor()
    await checked(page)
    const old = faults.getByText(`${before} that were there before`)
    await old.waitFor()
    expect(await faults.getByRole('listitem').count()).toBe(1)
    await old.click()
    await vi.waitFor(async () => expect(await faults.getByRole('listitem').count()).toBe(before + 1))
  })

  test('of a missing file leads nowhere, and brings the published one back', async () => {
    const page = await site.visit('studio/')
    await page.getByRole('button', { name: /^Edit its/ }).waitFor()
    const entries = publishedFiles().flatMap((it) => (it.path === israel ? [] : [[it.path, strToU8(it.text)] as const]))
    await open(page, [file('part.zip', zipSync(Object.fromEntries(entries)))])
    const faults = page.getByRole('region', { name: 'Faults' })
    await faults.getByText('is missing; expected this file').waitFor()
    expect(await faults.getByRole('button', { name: /is missing/ }).count()).toBe(0)
    await faults.getByRole('button', { name: `Add the published one of ${israel}` }).click()
    await page.getByRole('button', { name: `Undo: added ${israel}` }).waitFor()
    await faults.getByText('is missing; expected this file').waitFor({ state: 'detached' })
  })
})

describe('what to look at', () => {
  test('next is listed with its reasons, of one country if wanted, and each leads to its form and to its text', async () => {
    const page = await site.visit('studio/?part=check')
    await page.getByRole('button', { name: /^Edit its/ }).click()
    const list = page.getByRole('list', { name: 'Facts to check' }).getByRole('listitem')
    await page.getByText(/facts in doubt$/).waitFor()
    await page.getByRole('combobox', { name: 'Of' }).selectOption('nz')
    await vi.waitFor(async () => expect((await list.allInnerTexts()).every((it) => /^nz[-.]/.test(it))).toBe(true))
    const finding = list.filter({ hasText: /^nz\./ }).first()
    const id = (await finding.locator('code').innerText()).replace('nz.', '')
    await finding.getByRole('button', { name: 'In the form' }).click()
    const which = page.getByRole('combobox', { name: 'Which' })
    await vi.waitFor(async () => expect(await which.inputValue()).toBe(id))
    await page.goBack()
    await page.getByText(/facts in doubt$/).waitFor()
    await list.first().getByRole('button', { name: 'In the text' }).click()
    await page.getByRole('heading', { name: /^data\/actors/ }).waitFor()
  })

  test('after a day was corrected: the facts in which the old one still stands', async () => {
    const page = await site.visit('studio/?part=forms&file=actors/nz/milestones.json')
    await startStudio(page, 'milestone')
    await page.getByRole('combobox', { name: 'Which' }).selectOption('nz-ms-ticsa-2014')
    await page.getByRole('textbox', { name: 'date needed', exact: true }).fill('2014-05-12')
    await page.getByRole('textbox', { name: 'date needed', exact: true }).blur()
    await part(page, 'Changes')
    const elsewhere = page.getByRole('group', { name: 'Where the same day stands as nz-ms-ticsa-2014 had' })
    await elsewhere.getByText(/also stands in \d+ facts/).waitFor()
    await elsewhere.getByRole('button', { name: 'nz-doc-ticsa-2013' }).click()
    await page.getByRole('heading', { name: 'data/actors/nz/documents.json' }).waitFor()
    expect(await text(page).getByText('"nz-doc-ticsa-2013"').count()).toBe(1)
  })
})
