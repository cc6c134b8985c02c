import { expect, test } from 'vitest'
import { openBuiltSite } from './builtSite.ts'

const site = openBuiltSite('/atlas/')

const lawQuestion = 'Does binding law designate critical infrastructure'

test('the analyst says since when Australia and Canada agree on infrastructure law, and who was first', async () => {
  const page = await site.visit('countries/?pair=au..ca')
  await page.getByRole('heading', { level: 1, name: 'Australia and Canada' }).waitFor()
  await page.getByRole('link', { name: /^Critical infrastructure/ }).click()
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: lawQuestion }) })
  const told = (await row.textContent()) ?? ''
  expect(told).toContain('both partial from 11 July 2018 to 16 February 2023')
  expect(told).toMatch(/To partial or more: Canada, at least 10 years earlier/)

  await row.getByRole('button', { name: 'evidence of Canada' }).click()
  const evidence = page.getByRole('complementary', { name: 'Evidence' })
  await evidence.getByText('Sources').first().waitFor()
  expect(new URL(page.url()).searchParams.get('evidence')).toBe('ca.ci-law')
  await page.keyboard.press('Escape')
  await evidence.waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('evidence of Canada')
})

test('a link shows one country on two days, and Back leads to the two before', async () => {
  const page = await site.visit('countries/?pair=gb@2011..gb@2022')
  await page.getByRole('heading', { level: 1, name: 'The United Kingdom on two days' }).waitFor()
  expect(await page.getByLabel('First side: day').inputValue()).toBe('2011-12-31')
  await page.getByLabel('Second side: who').selectOption('nz')
  await page.getByRole('heading', { level: 1, name: 'The United Kingdom and New Zealand' }).waitFor()
  expect(new URL(page.url()).search).toBe('?pair=gb@2011-12-31..nz@2022-12-31')
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'The United Kingdom on two days' }).waitFor()
})

test('who works by keyboard alone goes from difference to difference', async () => {
  const page = await site.visit('countries/?pair=il..cn')
  await page.getByRole('heading', { level: 1, name: 'Israel and China' }).waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.closest('tr')?.hasAttribute('data-differs'))
  await page.keyboard.press('n')
  expect(await focused()).toBe(true)
  const first = await page.evaluate(() => document.activeElement?.textContent)
  await page.keyboard.press('n')
  expect(await focused()).toBe(true)
  await page.keyboard.press('p')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first)
})
