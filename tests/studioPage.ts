import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { builtFolder } from './buildSite.ts'

/** The files of the dataset that the built site publishes. */
export const publishedFiles = () => {
  const { files } = JSON.parse(readFileSync(join(builtFolder, 'data/source.json'), 'utf8'))
  return files as readonly { readonly path: string; readonly text: string }[]
}

/** What stands in one of them. */
export const textOf = (path: string) => publishedFiles().find((file) => file.path === path)!.text

/** The studio with the published dataset on the bench. Where the address names the forms: that of one kind of record. */
export async function startStudio(page: Page, form?: 'finding' | 'document' | 'milestone'): Promise<void> {
  await page.getByRole('button', { name: /^Edit its \d+ files$/ }).click()
  await (form ? page.getByRole('form', { name: form }) : page.getByRole('region', { name: 'Faults' })).waitFor()
}

export async function show(page: Page, actor: string, file: string): Promise<void> {
  const tree = page.getByRole('navigation', { name: 'Files of the dataset' })
  const group = tree.getByRole('group').filter({ has: page.locator('summary', { hasText: actor }) })
  await group.locator('summary').click()
  await group.getByRole('button', { name: file }).click()
}

/** Finds words in the text that the editor shows and types others in their place. */
export async function replace(page: Page, words: string, others: string): Promise<void> {
  const text = page.getByRole('textbox', { name: /^Text of / })
  await text.click()
  await page.keyboard.press('Control+f')
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.keyboard.insertText(others)
}

export const checked = (page: Page) => page.getByRole('status').filter({ hasText: 'All checked' }).waitFor()
export const open = (page: Page, list: { name: string; mimeType: string; buffer: Buffer }[]) =>
  page.getByLabel('Files or a zip').setInputFiles(list)
export const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content as string),
})
