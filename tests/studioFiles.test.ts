import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openBuiltSite } from './builtSite.ts'
import { checked, file, open, publishedFiles, replace, startStudio, textOf } from './studioPage.ts'

// The whole dataset is opened and checked in a page, several times over.
vi.setConfig({ testTimeout: 60_000 })

const site = openBuiltSite('/some/path/')
const actor = 'data/actors/il/actor.json'
const edited = () => textOf(actor).replace('"name": "Israel"', '"name": "Israel (edited)"')
const text = (page: Page) => page.getByRole('textbox', { name: /^Text of / })
const shows = (page: Page, words: string) => text(page).getByText(words).first().waitFor()
const bench = (page: Page) => page.getByRole('region', { name: 'Faults' }).waitFor()

/** A folder on the disk with these files, gone after the tests. */
let folder: string
const inFolder = (name: string) => join(folder, name)
function writeFolder(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [path, content] of Object.entries(files)) {
    const at = join(folder, name, path)
    mkdirSync(dirname(at), { recursive: true })
    writeFileSync(at, content)
  }
  return inFolder(name)
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-studio-'))
  writeFolder('dataset', Object.fromEntries(publishedFiles().map((it) => [it.path, it.text])))
  writeFolder('dataset', { 'package.json': '{}', 'README.md': '# Not data' })
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Drops files or folders of the disk on the middle of the page, as a hand does. */
async function drop(page: Page, ...paths: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: paths, dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  }
  await session.detach()
}

/** Pastes into the page, outside of any field. */
async function paste(page: Page, content: { readonly text?: string; readonly file?: string }): Promise<void> {
  await page.evaluate(({ text, file }) => {
    const data = new DataTransfer()
    if (text !== undefined) data.setData('text/plain', text)
    if (file !== undefined) data.items.add(new File([file], 'actor.json', { type: 'application/json' }))
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, content)
}

async function downloaded(page: Page, button: string): Promise<Uint8Array> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  return readFileSync(await (await download).path())
}

const start = async (address = 'studio/') => {
  const page = await site.visit(address)
  await page.getByRole('button', { name: /^Edit its/ }).waitFor()
  return page
}

describe('the dataset is opened', () => {
  const whole = (page: Page, name: string) =>
    page.getByText(`${publishedFiles().length} files of “${name}” are open.`).waitFor()

  test('from a folder that is dropped, whatever else lies in it', async () => {
    const page = await start()
    await drop(page, inFolder('dataset'))
    await whole(page, 'dataset')
    await bench(page)
    expect(await page.getByText('Not opened').count()).toBe(0)
  })

  test('from a folder that is picked where the browser cannot write into one', async () => {
    const page = await site.visit('studio/', undefined, async (context) => {
      await context.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'))
    })
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open a folder' }).click()
    await (await chooser).setFiles(inFolder('dataset'))
    await whole(page, 'dataset')
    await page.getByRole('button', { name: 'Hand over', exact: true }).click()
    expect(await page.getByRole('button', { name: /^Save back/ }).count()).toBe(0)
  })

  test('in part: several files that are dropped stand over the published ones', async () => {
    const one = writeFolder('parts', {
      'actor.json': edited(),
      'glossary.json': textOf('data/glossary.json').replace('"term": "', '"term": "x '),
    })
    const page = await start()
    await drop(page, join(one, 'actor.json'), join(one, 'glossary.json'))
    await page.getByText('2 files stand in the published dataset now').waitFor()
    await page.getByText('2 changed').waitFor()
    await page.getByRole('button', { name: /^Undo: opened/ }).click()
    await page.getByText('none changed').waitFor()
    expect(await page.getByRole('button', { name: /^Undo/ }).count()).toBe(0)
  })

  test.each([
    ['as words', () => ({ text: edited() })],
    ['as a file', () => ({ file: edited() })],
  ])('by pasting %s, but not where one types', async (_, content) => {
    const page = await start()
    await paste(page, content())
    await page.getByText(`${actor} stands in the published dataset now`).waitFor()
    await page.getByRole('heading', { name: actor }).waitFor()
    await shows(page, '"Israel (edited)"')
    await page.getByText('1 changed').waitFor()
    await text(page).evaluate((element) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', '{}')
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true }))
    })
    expect(await page.getByText('Nothing of “what was pasted”').count()).toBe(0)
  })
})

describe('what is dropped and cannot be used', () => {
  const cases: readonly (readonly [
    what: string,
    files: Readonly<Record<string, string | Uint8Array>>,
    reason: RegExp,
  ])[] = [
    [
      'a folder that is no dataset',
      { 'other/package.json': '{"name":"x"}', 'other/a.json': '[]' },
      /a\.json is no file/,
    ],
    [
      'a folder without JSON',
      { 'empty/notes.txt': 'hello', 'empty/more.txt': 'x' },
      /holds no JSON: expected the folder or zip/,
    ],
    ['an empty file', { 'nothing.json': '' }, /nothing\.json is no file of the dataset/],
    ['no JSON', { 'words.json': 'hello' }, /words\.json is no file of the dataset/],
    ['a picture', { 'picture.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1) }, /zero bytes/],
    ['UTF-16', { 'glossary.json': Buffer.from('\ufeff{}', 'utf16le') }, /is UTF-16; expected UTF-8/],
    ['an old code page', { 'claims.json': Uint8Array.of(0x7b, 0x22, 0xc4, 0xee, 0x22, 0x7d) }, /no UTF-8/],
    ['50 MB', { 'sources.json': Buffer.alloc(50e6, ' ') }, /has 50 MB; expected .* at most 10 MB/],
    [
      'a zip cut off',
      { 'half.zip': zipSync({ 'dataset.json': strToU8('{}') }).slice(0, 40) },
      /no zip that can be read/,
    ],
    [
      'markup in a name',
      { '<img src=x onerror=alert(1)>.json': '{}' },
      /<img src=x onerror=alert\(1\)>\.json is no file/,
    ],
  ]
  test('is answered with why; nothing runs, and what was edited stays and can be edited', async () => {
    const page = await site.visit(`studio/?file=${actor.replace('data/', '')}`)
    let ran = false
    page.on('dialog', () => (ran = true))
    await startStudio(page)
    await replace(page, '"name": "Israel"', '"name": "Israel (edited)"')
    await page.getByText('1 changed').waitFor()
    for (const [index, [what, content, reason]] of cases.entries()) {
      const at = writeFolder(`case-${index}`, content)
      const [first] = Object.keys(content)
      await drop(page, join(at, first!.split('/')[0]!))
      const answer = page.getByRole('alert')
      await answer.filter({ hasText: reason }).waitFor({ timeout: 10_000 })
      expect(await answer.innerText(), what).toContain('What was open is untouched.')
      await page.getByRole('button', { name: 'Put away' }).click()
      expect(await page.getByText('Draft of').locator('..').innerText(), what).toContain('1 changed')
    }
    await replace(page, '"Israel (edited)"', '"Still here"')
    await shows(page, '"Still here"')
    expect(ran).toBe(false)
  })

  test('nor words that are pasted: they are told from a file, and a script in them is text', async () => {
    const page = await start()
    let ran = false
    page.on('dialog', () => (ran = true))
    await paste(page, { text: '<script>alert(1)</script>' })
    await page.getByRole('alert').filter({ hasText: 'Nothing of “what was pasted” can be opened' }).waitFor()
    expect(ran).toBe(false)
  })
})

test('a script in a title is shown as text wherever the studio and the preview show it', async () => {
  const script = '<img src=x onerror=alert(1)>'
  const page = await site.visit('studio/?file=actors/nz/documents.json')
  let ran = false
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'alert') ran = true
    void dialog.accept()
  })
  await startStudio(page)
  const title = /"title": "([^"]*)"/.exec(textOf('data/actors/nz/documents.json'))![1]!
  await replace(page, `"title": "${title}"`, `"title": "${script}"`)
  await checked(page)
  await page.getByRole('button', { name: 'Changes', exact: true }).click()
  await page.getByText(script).first().waitFor()
  await page.getByRole('button', { name: 'Forms', exact: true }).click()
  expect(await page.getByRole('combobox', { name: 'Which' }).innerText()).toContain(script)
  await page.getByRole('button', { name: 'Hand over', exact: true }).click()
  const words = page.getByRole('textbox', { name: 'The change in words' })
  await words.waitFor()
  expect(await words.inputValue()).toContain('onerror=alert(1)')
  await page.getByRole('button', { name: 'Preview in all screens' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('link', { name: 'Records', exact: true }).click()
  await page.getByRole('searchbox', { name: 'Search documents' }).fill('onerror')
  await page.getByRole('main').getByText(script).first().waitFor()
  expect(ran).toBe(false)
})

describe('what is handed over', () => {
  test('as zips and as a patch holds the edit, byte for byte', async () => {
    const page = await site.visit(`studio/?file=${actor.replace('data/', '')}`)
    await startStudio(page)
    await replace(page, '"name": "Israel"', '"name": "Israel (edited)"')
    await page.getByRole('button', { name: 'Hand over', exact: true }).click()
    const changes = unzipSync(await downloaded(page, 'Changed files as a zip'))
    expect(Object.keys(changes)).toEqual([actor])
    expect(strFromU8(changes[actor]!)).toBe(edited())
    const all = unzipSync(await downloaded(page, 'Whole dataset as a zip'))
    expect(Object.keys(all).sort()).toEqual(publishedFiles().map(({ path }) => path))
    expect(strFromU8(all['data/glossary.json']!)).toBe(textOf('data/glossary.json'))
    const patch = strFromU8(await downloaded(page, 'Patch'))
    expect(patch).toContain(`+++ b/${actor}`)
    expect(patch).toContain('+  "name": "Israel (edited)",')
  })

  test('a file whose form is wrong is put right by a press, and the press can be undone', async () => {
    const ugly = textOf(actor).replace(/^ +/gm, '$&$&').replaceAll('\n', '\r\n')
    const page = await start()
    await open(page, [file('actor.json', ugly)])
    await bench(page)
    await page.getByRole('button', { name: 'Put the form right', exact: true }).click()
    await page.getByText(/put right, the first in data\/actors\/il\/actor\.json/).waitFor()
    await page.getByText('none changed').waitFor()
    await page.getByRole('button', { name: 'Undo: what needed no judgement' }).click()
    await page.getByText('1 changed').waitFor()
    await page.getByRole('button', { name: 'Hand over', exact: true }).click()
    const changes = unzipSync(await downloaded(page, 'Changed files as a zip'))
    expect(strFromU8(changes[actor]!)).toBe(ugly)
  })
})

describe('a folder that was opened to be written', () => {
  /** The browser's own folder for the page in place of one that a person picks. */
  async function openFolder(page: Page): Promise<void> {
    await page.evaluate(async (files) => {
      const root = await navigator.storage.getDirectory()
      const top = await root.getDirectoryHandle('repository', { create: true })
      for (const { path, text } of files) {
        const steps = path.split('/')
        const name = steps.pop()!
        let at = top
        for (const step of steps) at = await at.getDirectoryHandle(step, { create: true })
        const stream = await (await at.getFileHandle(name, { create: true })).createWritable()
        await stream.write(text)
        await stream.close()
      }
      Object.assign(window, { showDirectoryPicker: () => Promise.resolve(top) })
    }, publishedFiles())
    await page.getByRole('button', { name: 'Open a folder' }).click()
    await page.getByText('files of “repository” are open.').waitFor()
  }
  const inRepository = (page: Page, path: string) =>
    page.evaluate(async (wanted) => {
      const steps = ['repository', ...wanted.split('/')]
      const name = steps.pop()!
      let at = await navigator.storage.getDirectory()
      for (const step of steps) at = await at.getDirectoryHandle(step)
      return (await (await at.getFileHandle(name)).getFile()).text()
    }, path)
  const write = (page: Page, path: string, content: string) =>
    page.evaluate(
      async ([wanted, written]) => {
        const steps = ['repository', ...wanted.split('/')]
        const name = steps.pop()!
        let at = await navigator.storage.getDirectory()
        for (const step of steps) at = await at.getDirectoryHandle(step)
        const stream = await (await at.getFileHandle(name)).createWritable()
        await stream.write(written)
        await stream.close()
      },
      [path, content] as const,
    )

  test('takes the edit back, after a reload too, and then there is nothing left to hand over', async () => {
    const page = await start()
    await openFolder(page)
    await page.getByRole('group').filter({ hasText: 'Israel' }).locator('summary').click()
    await page.getByRole('group').filter({ hasText: 'Israel' }).getByRole('button', { name: 'actor.json' }).click()
    await replace(page, '"name": "Israel"', '"name": "Israel (edited)"')
    await page.getByText('Kept on this machine.').waitFor()
    page.once('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await shows(page, '"Israel (edited)"')
    await page.getByRole('button', { name: 'Hand over', exact: true }).click()
    await page.getByRole('button', { name: 'Save back into the folder “repository”' }).click()
    await page.getByText('1 file was saved.').waitFor()
    await page.getByText('there is nothing to hand over').waitFor()
    expect(await inRepository(page, actor)).toBe(edited())
    expect(await inRepository(page, 'data/glossary.json')).toBe(textOf('data/glossary.json'))
  })

  test('keeps what somebody else wrote into it meanwhile', async () => {
    const page = await start()
    await openFolder(page)
    await page.getByRole('group').filter({ hasText: 'Israel' }).locator('summary').click()
    await page.getByRole('group').filter({ hasText: 'Israel' }).getByRole('button', { name: 'actor.json' }).click()
    await replace(page, '"name": "Israel"', '"name": "Israel (edited)"')
    await page.getByText('1 changed').waitFor()
    await write(page, actor, '{ "by": "somebody else" }')
    await page.getByRole('button', { name: 'Hand over', exact: true }).click()
    await page.getByRole('button', { name: 'Save back into the folder “repository”' }).click()
    await page.getByText(`${actor}: was changed in the folder meanwhile`).waitFor()
    expect(await inRepository(page, actor)).toBe('{ "by": "somebody else" }')
    await page.getByText('1 changed').first().waitFor()
  })
})
