import { expect, it } from 'vitest'
import { foreignRoot } from './foreignRoot.ts'

it.each([
  ['https://other.example/atlas/data/', 'https://other.example/atlas/data/'],
  ['https://other.example/atlas/data', 'https://other.example/atlas/data/'],
  ['https://other.example/data/matrix.json?x=1#y', 'https://other.example/data/'],
  ['other/data/', 'https://atlas.example/here/other/data/'],
])('the files stand where the address says: %s', (address, root) => {
  expect(foreignRoot(address, 'https://atlas.example/here/')).toBe(root)
})

it.each(['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/', 'blob:https://x/1', 'http://'])(
  'nothing but a web address is asked for: %s',
  (address) => {
    expect(() => foreignRoot(address, 'https://atlas.example/')).toThrow(/is no address of a dataset/)
  },
)
