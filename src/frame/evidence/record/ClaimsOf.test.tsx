import { beforeEach, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { record, recordMatrix } from '../../../dataset/recordForTests.ts'
import { useOpenDataset } from '../../../view/openDataset.ts'
import { startView, useViewState } from '../../../view/store.ts'
import { ClaimsOf } from './ClaimsOf.tsx'

beforeEach(() => {
  startView(recordMatrix)
  useOpenDataset.setState({
    matrix: { status: 'ready', content: recordMatrix },
    catalogue: { claims: { status: 'ready', content: record.claims } },
  })
})

test('from a record a reader gets to the claims of the founding article on which it bears, and sees how they stand', async () => {
  const screen = await render(<ClaimsOf id="intl-code-2011" />)
  const claims = screen.getByRole('group', { name: 'Claims of the founding article' })
  await expect.element(claims.getByText('imprecise')).toBeVisible()
  await claims.getByRole('link', { name: /jointly submitted an international code/ }).click()
  expect(useViewState.getState()).toMatchObject({ screen: 'about', page: 'claims' })
  expect(location.hash).toBe('#claim-code-of-conduct')
})

test('a record on which no claim bears says nothing of claims', async () => {
  const screen = await render(<ClaimsOf id="no-such-record" />)
  expect(screen.getByRole('heading').elements()).toHaveLength(0)
})
