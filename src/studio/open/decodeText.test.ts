import { expect, it } from 'vitest'
import { decodeText, mostBytes } from './decodeText.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

it('text comes as it is, its byte order mark and its carriage returns with it', () => {
  const text = '\ufeff{\r\n  "title": "Доктрина, 网络, ש"\r\n}'
  expect(decodeText(utf8(text))).toEqual({ text })
})

it.each([
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0x00), /UTF-16/],
  ['UTF-16 of the other order', Uint8Array.of(0xfe, 0xff, 0x00, 0x7b), /UTF-16/],
  ['UTF-16 without a mark', Uint8Array.of(0x7b, 0x00, 0x7d, 0x00), /zero bytes/],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), /zero bytes/],
  ['an old code page', Uint8Array.of(0x22, 0xc4, 0xee, 0xea, 0x22), /no UTF-8/],
  ['half a letter at the end', utf8('"ש"').slice(0, 2), /no UTF-8/],
])('what is no text in UTF-8 is not opened, and why is said: %s', (_, bytes, reason) => {
  expect(decodeText(bytes)).toEqual({ reason: expect.stringMatching(reason) })
})

it('a file of 50 MB is not opened', () => {
  expect(decodeText(new Uint8Array(5 * mostBytes).fill(32))).toEqual({ reason: expect.stringContaining('50 MB') })
})
