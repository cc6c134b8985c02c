import { beforeEach, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { App } from './App.tsx'
import { recordMatrix } from './dataset/recordForTests.ts'
import { useOpenDataset } from './view/openDataset.ts'
import { startView } from './view/store.ts'

beforeEach(() => {
  useOpenDataset.setState({ matrix: { status: 'loading', received: 0 }, evidence: {} })
})

test('while the dataset is on its way the reader is told how much has come', async () => {
  useOpenDataset.setState({ matrix: { status: 'loading', received: 34_000, total: 98_000 } })
  const screen = await render(<App />)
  await expect.element(screen.getByRole('status')).toHaveTextContent('The dataset is on its way: 34 kB.')
  await expect.element(screen.getByRole('progressbar', { name: 'Loading the dataset' })).toHaveAttribute('max', '98000')
})

test('when it could not be read the reader is told why and where', async () => {
  useOpenDataset.setState({
    matrix: { status: 'failed', address: 'https://atlas.example/data/matrix.json', message: 'What came is cut off.' },
  })
  const screen = await render(<App />)
  await expect.element(screen.getByRole('alert')).toHaveTextContent(/cut off.*atlas\.example\/data\/matrix\.json/)
  await expect.element(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
})

test('once it is there the comparison is drawn', async () => {
  startView(recordMatrix)
  useOpenDataset.setState({ matrix: { status: 'ready', content: recordMatrix } })
  const screen = await render(<App />)
  await expect
    .element(screen.getByRole('heading', { level: 1 }))
    .toHaveTextContent('How eight states govern cyberspace')
})
