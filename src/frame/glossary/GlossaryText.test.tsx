import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { record, recordMatrix } from '../../dataset/recordForTests.ts'
import { useOpenDataset } from '../../view/openDataset.ts'
import { GlossaryText } from './GlossaryText.tsx'

const text = 'A white paper is no law; a white paper binds nobody.'

beforeEach(() =>
  useOpenDataset.setState({
    matrix: { status: 'ready', content: recordMatrix },
    catalogue: { terms: { status: 'ready', content: record.terms } },
  }),
)

test('a reader who meets a term opens its explanation in place by keyboard, and is back in the text after Escape', async () => {
  await render(
    <div>
      <GlossaryText text={text} />
    </div>,
  )
  const word = page.getByRole('button', { name: 'white paper' })
  expect(word.elements()).toHaveLength(1)
  await userEvent.tab()
  await expect.element(word).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  const card = page.getByRole('group', { name: 'Glossary: White paper' })
  const { definition } = record.terms.find(({ term }) => term === 'White paper')!
  await expect.element(card.getByText(definition)).toBeVisible()
  await expect
    .element(card.getByRole('link', { name: /glossary|sources/i }))
    .toHaveAttribute('href', expect.stringMatching(/about\/glossary\/#white-paper$/))
  await userEvent.keyboard('{Escape}')
  await expect.element(card).not.toBeInTheDocument()
  await expect.element(word).toHaveFocus()
})

test('before the glossary has come the text stands there as it is', async () => {
  useOpenDataset.setState({ catalogue: { terms: { status: 'loading', received: 0 } } })
  const screen = await render(
    <div>
      <GlossaryText text={text} />
    </div>,
  )
  await expect.element(screen.getByText(text)).toBeVisible()
  expect(screen.getByRole('button').elements()).toHaveLength(0)
})
