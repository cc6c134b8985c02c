import { afterEach, describe, expect, test, vi } from 'vitest'
import { loadEvidence, loadMatrix } from './load.ts'

const root = 'https://atlas.example/data/'

function answer(body: string) {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(body))
}

afterEach(() => vi.restoreAllMocks())

describe('what is JSON but no file of the atlas', () => {
  test.each(['null', '[]', '{}', '"text"', '7', '{"dataset": null}', '{"dataset": {}}'])(
    'is refused in place of the matrix: %s',
    async (body) => {
      answer(body)
      await expect(loadMatrix(root)).rejects.toMatchObject({
        name: 'LoadFault',
        address: `${root}matrix.json`,
        message: expect.stringMatching(/no file of the atlas: it lacks a “dataset” with its “version”/),
      })
    },
  )

  test.each(['null', '[]', '{}', '7'])('is refused in place of evidence: %s', async (body) => {
    answer(body)
    await expect(loadEvidence(root, 'ru', '2026.11.0')).rejects.toMatchObject({
      name: 'LoadFault',
      address: `${root}evidence/ru.json`,
      message: expect.stringMatching(/it lacks the “version”/),
    })
  })
})

test('a file of another release is told apart, with both versions', async () => {
  answer('{"version": "2026.12.0"}')
  await expect(loadEvidence(root, 'ru', '2026.11.0')).rejects.toThrow(/dataset 2026\.12\.0, the page of 2026\.11\.0/)
})
