import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { recordFiles } from '../../dataset/recordForTests.ts'
import { patchOf } from './patchOf.ts'

it('git applies the patch: changed, new and removed files stand as in the draft, byte for byte', () => {
  const before = recordFiles.filter(({ path }) => path.startsWith('data/actors/nz/'))
  const [gone, changed, ...kept] = before
  const edited = { ...changed!, text: changed!.text.replace(/"/, '"Ḿ').replace(/\n\}\n$/, '\n}') }
  const added = { path: 'data/actors/is/actor.json', text: '{\r\n  "id": "is"\r\n}\n' }
  const folder = mkdtempSync(join(tmpdir(), 'atlas-patch-'))
  try {
    for (const { path, text } of before) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    execFileSync('git', ['init', '-q'], { cwd: folder })
    execFileSync('git', ['-c', 'core.autocrlf=false', 'apply', '-'], {
      cwd: folder,
      input: patchOf(before, [...kept, edited, added]),
    })
    for (const { path, text } of [...kept, edited, added]) expect(readFileSync(join(folder, path), 'utf8')).toBe(text)
    expect(() => readFileSync(join(folder, gone!.path))).toThrow(/ENOENT/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('where nothing changed there is nothing to apply', () => {
  expect(patchOf(recordFiles, recordFiles)).toBe('')
})
