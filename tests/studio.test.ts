import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import type { Page } from 'playwright'
import { describe, expect, test, vi } from 'vitest'
import { builtFolder } from './buildSite.ts'
import { openBuiltSite } from './builtSite.ts'
import { checked, file, open, publishedFiles, replace, show, startStudio, textOf } from './studioPage.ts'

// The whole dataset is checked in a page, several times over.
vi.setConfig({ testTimeout: 60_000 })

const site = openBuiltSite('/some/path/')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

test('a slip is told at its place, mended by a press, and what the edit changes is said and can be taken back', async () => {
  const page = await site.visit('studio/')
  await startStudio(page)
  await show(page, 'New Zealand', 'findings.json')
  await replace(page, '"since": "2011-06"', '"sinse": "2012-06"')
  const faults = page.getByRole('region', { name: 'Faults' })
  await faults.getByText('did you mean "since"?').waitFor()
  await faults.getByRole('button', { name: 'Put “since”' }).click()
  await checked(page)
  await faults.getByRole('button', { name: '0 errors' }).waitFor()

  await page.getByRole('button', { name: 'Changes', exact: true }).click()
  await page.getByText('since: 2011-06 → 2012-06').waitFor()
  await page
    .getByRole('region', { name: 'Answers' })
    .getByText('2011-06-30 to 2012-05-31: yes → no (inferred)')
    .waitFor()

  await page.getByRole('button', { name: 'Hand over' }).click()
  const description = page.getByRole('textbox', { name: 'The change in words' })
  await description.waitFor()
  expect(await description.inputValue()).toMatch(
    /nz\.gov-strategy@2012-06.*data\/actors\/nz\/findings\.json.*no errors/s,
  )

  await page.getByRole('button', { name: 'Changes', exact: true }).click()
  await page.getByRole('button', { name: 'Take back nz.gov-strategy@2012-06' }).click()
  await page.getByText('No fact changed').waitFor()
  await page.getByText(/files, none changed/).waitFor()
})

test('a preview shows the draft in all screens, through reload, until it is left', async () => {
  const page = await site.visit('studio/')
  page.on('dialog', (dialog) => void dialog.accept())
  await startStudio(page)
  await show(page, 'New Zealand', 'actor.json')
  await replace(page, '"name": "New Zealand"', '"name": "Aotearoa <b>x</b>"')
  await checked(page)
  await page.getByRole('button', { name: 'Preview in all screens' }).click()
  await page
    .getByRole('columnheader', { name: /Aotearoa <b>x<\/b>/ })
    .first()
    .waitFor()
  const banner = page.getByRole('region', { name: 'Which dataset is shown' })
  await banner.getByText(/on this machine only/).waitFor()
  await page.getByRole('link', { name: 'Countries' }).click()
  await page.reload()
  await page.getByRole('link', { name: 'Aotearoa <b>x</b>' }).first().waitFor()
  await banner.getByRole('button', { name: 'Leave the preview' }).click()
  await page.getByRole('link', { name: 'New Zealand' }).first().waitFor()
  expect(await page.getByText('Aotearoa').count()).toBe(0)
  expect(await banner.count()).toBe(0)
})

test('a draft outlives the page, and a second tab is told before it can write over it', async () => {
  const page = await site.visit('studio/')
  await startStudio(page)
  await show(page, 'Israel', 'actor.json')
  await replace(page, '"name": "Israel"', '"name": "Israel (edited)"')
  await page.getByText('1 changed').waitFor()
  await page.getByText('Kept on this machine.').waitFor()

  const opening = page.context().waitForEvent('page')
  await page.evaluate(() => void window.open(location.href))
  const second = await opening
  await second.getByText('The studio is open in another tab').waitFor()
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto('about:blank')
  await second.reload()
  await second.getByText('1 changed').waitFor()
  expect(await second.getByText('The studio is open in another tab').count()).toBe(0)
  await second.getByRole('button', { name: 'Discard…' }).click()
  await second.getByRole('button', { name: 'Keep it' }).click()
  await second.getByText('1 changed').waitFor()
  await second.getByRole('button', { name: 'Discard…' }).click()
  await second.getByRole('button', { name: 'Yes, discard' }).click()
  await second.getByRole('button', { name: /^Edit its/ }).waitFor()
})

test('the editor keeps its styles under a strict content policy', async () => {
  const policy = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'"
  const page = await site.visit('studio/', undefined, async (context) => {
    await context.route('**/studio/', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } })
    })
  })
  await startStudio(page)
  const gutter = page.locator('.cm-gutters')
  await gutter.waitFor()
  expect(await gutter.evaluate((element) => getComputedStyle(element).display)).toBe('flex')
})

test('nobody is caught in the editor: Tab leaves it', async () => {
  const page = await site.visit('studio/')
  await startStudio(page)
  const text = page.getByRole('textbox', { name: /^Text of / })
  await text.focus()
  await page.keyboard.press('Tab')
  expect(await text.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)).toBe(false)
})

describe('a checker of accessibility finds no fault', () => {
  const violations = (page: Page) =>
    page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    })

  test('in the parts of the bench', async () => {
    const page = await site.visit('studio/')
    await startStudio(page)
    await checked(page)
    await page.evaluate(axe)
    await page.getByRole('searchbox', { name: 'Find in all files' }).fill('budapest')
    await page.getByRole('region', { name: 'Found' }).waitFor()
    for (const part of ['Edit', 'Forms', 'Changes', 'What to check', 'Merge', 'Hand over']) {
      await page.getByRole('button', { name: part, exact: true }).click()
      expect(await violations(page), part).toEqual([])
    }
    await page.getByRole('button', { name: 'Forms', exact: true }).click()
    await page.getByRole('combobox', { name: /^Kind/ }).selectOption('documents')
    await page.getByRole('combobox', { name: 'Of' }).selectOption('au')
    const parties = (JSON.parse(textOf('data/actors/au/documents.json')).documents as object[]).findIndex(
      (document) => 'parties' in document,
    )
    await page.getByRole('combobox', { name: 'Which' }).selectOption({ index: parties + 1 })
    await page.getByRole('group', { name: 'parties' }).getByRole('listitem').first().waitFor()
    await page.getByRole('button', { name: 'Add a country…' }).click()
    expect(await violations(page), 'the forms of a treaty and of a country').toEqual([])
  })

  test('where the bench asks, and where two edits differ', async () => {
    const path = 'data/actors/il/actor.json'
    const page = await site.visit('studio/?file=actors/il/actor.json')
    await startStudio(page)
    await page.evaluate(axe)
    await open(page, [file('findings.json', '{ "findings": [] }')])
    await page.getByText('Of which country?').waitFor()
    expect(await violations(page), 'whose file it is').toEqual([])
    await page.getByRole('button', { name: 'Leave it' }).click()

    await replace(page, '"name": "Israel"', '"name": "Ours"')
    await page.getByText('1 changed').waitFor()
    const theirs = textOf(path).replace('"name": "Israel"', '"name": "Theirs"')
    await open(page, [file('theirs.zip', zipSync({ [path]: strToU8(theirs) }))])
    await page.getByText('What is to become of yours?').waitFor()
    expect(await violations(page), 'what becomes of mine').toEqual([])

    await page.getByRole('button', { name: 'Merge theirs into it' }).click()
    await page.getByRole('button', { name: 'Merge', exact: true }).click()
    await page.getByRole('list', { name: 'Conflicts' }).waitFor()
    expect(await violations(page), 'the conflict').toEqual([])
  })
})

describe('what is opened', () => {
  const unusable = [
    [
      'half a file without a name',
      file('some.json', textOf('data/glossary.json').slice(0, 5000)),
      /is no file of the dataset/,
    ],
    ['no JSON', file('some.json', 'hello'), /is no file of the dataset/],
    ['UTF-16', file('glossary.json', Buffer.from('\ufeff{}', 'utf16le')), /is UTF-16; expected UTF-8/],
    ['a picture', file('a.json', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1)), /zero bytes/],
    ['12 MB', file('sources.json', Buffer.alloc(12e6, ' ')), /has 12 MB; expected/],
    ['a broken zip', file('data.zip', 'PK\u0003\u0004 and then nothing'), /no zip that can be read/],
    [
      'a zip that is no dataset',
      file('other.zip', zipSync({ 'package.json': strToU8('{"name":"x"}') })),
      /package\.json is no file of the dataset/,
    ],
  ] as const
  test('and is unusable is answered with why, and what was edited stays', async () => {
    const page = await site.visit('studio/')
    await startStudio(page)
    await show(page, 'Israel', 'actor.json')
    await replace(page, '"name": "Israel"', '"name": "Israel (edited)"')
    await page.getByText('1 changed').waitFor()
    for (const [what, input, reason] of unusable) {
      await open(page, [input])
      await page.getByRole('alert').filter({ hasText: reason }).waitFor()
      expect(await page.getByText('Draft of').locator('..').innerText(), what).toContain('1 changed')
      await page.getByRole('button', { name: 'Put away' }).click()
    }
  })

  const documents = textOf('data/actors/nz/documents.json')
  const wrong = [
    ['half a file', documents.slice(0, 5000), /cut off|without an end/],
    ['a byte order mark', `\ufeff${documents}`, /byte order mark/],
    ['CRLF', documents.replaceAll('\n', '\r\n'), /CRLF/],
    ['a key twice', documents.replace('"type"', '"type": "law",\n      "type"'), /stands here a second time/],
    [
      'deep nesting',
      documents.replace('"documents": [', `"documents": [${'['.repeat(20_000)}${']'.repeat(20_000)},`),
      /nested too deeply/,
    ],
    [
      'prototype keys',
      documents.replace('"type"', '"__proto__": {}, "constructor": {},\n      "type"'),
      /"constructor" is none of the keys/,
    ],
    [
      'markup',
      documents.replace(/"title": "[^"]*"/, '"title": "<img src=x onerror=alert(1)>", "colour": 1'),
      /"colour" is none of the keys/,
    ],
  ] as const
  test('and is wrong is opened, told where, and nothing in it runs', async () => {
    const page = await site.visit('studio/')
    let ran = false
    page.on('dialog', () => (ran = true))
    await page.getByRole('button', { name: /^Edit its/ }).waitFor()
    for (const [index, [what, text, message]] of wrong.entries()) {
      // Its folder says whose file it is.
      await open(page, [file('part.zip', zipSync({ 'actors/nz/documents.json': strToU8(text) }))])
      if (index > 0) await page.getByRole('button', { name: 'Replace mine' }).click()
      await page.getByRole('region', { name: 'Faults' }).getByText(message).first().waitFor()
      expect(await page.getByRole('heading', { name: 'data/actors/nz/documents.json' }).count(), what).toBe(1)
    }
    expect(ran).toBe(false)
  })

  test('and has thousands of faults shows the first ones at once, the others page by page', async () => {
    const record = '{ "id": "nz-x", "colour": 1 }'
    const text = `{ "$schema": "../../schema/documents.schema.json", "documents": [\n${Array(3000).fill(record).join(',\n')}\n] }\n`
    const page = await site.visit('studio/')
    await page.getByRole('button', { name: /^Edit its/ }).waitFor()
    await open(page, [file('part.zip', zipSync({ 'actors/nz/documents.json': strToU8(text) }))])
    const faults = page.getByRole('region', { name: 'Faults' })
    await faults.getByText('"colour" is none of the keys').first().waitFor()
    expect(await faults.getByRole('listitem').count()).toBe(50)
    await faults.getByRole('button', { name: /^Show 50 more of/ }).click()
    expect(await faults.getByRole('listitem').count()).toBe(100)
  })

  test('and is of a newer schema than this site knows is not judged by the older one', async () => {
    const page = await site.visit('studio/')
    await page.getByRole('button', { name: /^Edit its/ }).waitFor()
    const newer = publishedFiles().map(
      ({ path, text }) =>
        [
          path,
          strToU8(path === 'data/dataset.json' ? text.replace('"version"', '"schemaVersion": 99,\n  "version"') : text),
        ] as const,
    )
    await open(page, [file('newer.zip', zipSync(Object.fromEntries(newer)))])
    await page.getByText('“newer.zip” are open').waitFor()
    const faults = page.getByRole('region', { name: 'Faults' })
    await faults.getByText('99 is a newer schema than this program reads').waitFor()
    await checked(page)
    expect(await faults.getByRole('listitem').count()).toBe(1)
  })
})

test('a colleague’s edit is merged key by key, and a conflict is shown with both sides until it is decided', async () => {
  const page = await site.visit('studio/')
  await startStudio(page)
  await show(page, 'Israel', 'actor.json')
  await replace(page, '"name": "Israel"', '"name": "Ours"')
  await page.getByText('1 changed').waitFor()
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  const theirs = textOf('data/actors/il/actor.json')
    .replace('"name": "Israel"', '"name": "Theirs"')
    .replace(/"summary": "/, '"summary": "Also. ')
  const merge = page.getByRole('region', { name: 'Merge a colleague’s files into the draft' })
  await merge.getByLabel('Files or a zip').setInputFiles([file('actor.json', theirs)])
  await merge.getByText('1 conflict to decide').waitFor()
  const conflict = merge.getByRole('list', { name: 'Conflicts' }).getByRole('listitem')
  expect(await conflict.innerText()).toMatch(/il · name.*Israel.*Ours.*Theirs/s)
  await conflict.getByRole('button', { name: 'Take theirs' }).click()
  await page.getByRole('button', { name: 'Changes', exact: true }).click()
  await page.getByText('name: Israel → Theirs').waitFor()
  await page.getByText(/^summary: .* → Also\. /).waitFor()
})

test('a form writes a new finding’s day into the same text and touches nothing else', async () => {
  const page = await site.visit('studio/')
  await startStudio(page)
  await page.getByRole('button', { name: 'Forms', exact: true }).click()
  await page.getByRole('combobox', { name: 'Of' }).selectOption('nz')
  await page.getByRole('combobox', { name: 'Which' }).selectOption({ index: 1 })
  const since = page.getByRole('textbox', { name: 'since' })
  expect(await since.inputValue()).toBe('2011-06')
  await since.fill('2011-07')
  await since.blur()
  await page.getByText('1 changed').waitFor()
  await page.getByRole('button', { name: 'Hand over', exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download data/actors/nz/findings.json' }).click()
  const path = await (await download).path()
  expect(readFileSync(path, 'utf8')).toBe(textOf('data/actors/nz/findings.json').replace('"2011-06"', '"2011-07"'))
})

describe('a foreign dataset', () => {
  test('is shown in the same screens with a banner, and the published one comes back', async () => {
    const page = await site.visit('?data=data/matrix.json')
    const banner = page.getByRole('region', { name: 'Which dataset is shown' })
    await banner.getByText('/some/path/data/').waitFor()
    await page.getByRole('link', { name: 'Timeline' }).click()
    await page.getByRole('heading', { level: 1, name: /over time/ }).waitFor()
    expect(page.url()).toContain('data=data/matrix.json')
    await banner.getByRole('button', { name: 'Show the published dataset' }).click()
    await page.getByRole('heading', { level: 1, name: /over time/ }).waitFor()
    expect(await banner.count()).toBe(0)
  })

  test.for([
    ['javascript:alert(1)', 'is no address of a dataset'],
    ['assets/', 'The server answered 404'],
    ['studio/', 'The server answered 404'],
    ['draft', 'No draft is kept on this machine'],
  ])('that does not fit is answered with why and a way back: %s', async ([address, reason]) => {
    const page = await site.visit(`?data=${encodeURIComponent(address!)}`)
    expect(await page.getByRole('alert').innerText()).toContain(reason)
    await page.getByRole('link', { name: 'Show the published dataset' }).click()
    await page.getByRole('heading', { level: 1, name: 'How eight states govern cyberspace' }).waitFor()
    site.takeTroubles()
  })
})

test('the studio’s code and the source files are loaded by nobody who does not open it', async () => {
  const asked: string[] = []
  const page = await site.visit('', undefined, async (context) => {
    context.on('request', (request) => asked.push(request.url()))
  })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => /Studio|source\.json|worker/.test(url))).toEqual([])
  expect(readFileSync(join(builtFolder, 'data/source.json'), 'utf8')).toContain('data/actors/nz/findings.json')
})
