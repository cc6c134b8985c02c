import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

// Each command takes a second or more to start.
const timeout = 60_000
const project = fileURLToPath(new URL('..', import.meta.url))

describe('whoever merges on the command line', { timeout }, () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'merge-'))
    cpSync(join(project, 'tests/record'), join(folder, 'data'), { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const data = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'tools/data.ts', '--data', folder, ...args], {
      cwd: project,
      encoding: 'utf8',
    })
  const git = (...args: string[]) => {
    const author = ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'init.defaultBranch=base']
    expect(spawnSync('git', [...author, ...args], { cwd: folder }).status).toBe(0)
  }
  const fileOf = (path: string) => join(folder, 'data', path)
  const read = (path: string) => readFileSync(fileOf(path), 'utf8')
  const edit = (path: string, right: string, wrong: string) => {
    expect(read(path)).toContain(right)
    writeFileSync(fileOf(path), read(path).replace(right, wrong))
  }
  const documents = 'actors/nz/documents.json'
  const milestones = 'actors/nz/milestones.json'
  const actor = 'actors/nz/actor.json'

  /** Branches of the same state: `a`, which is the one at work, with another kind, `b` with another weight. */
  const branches = () => {
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '--message', 'base')
    for (const [name, right, wrong] of [
      ['b', '"significance": 1', '"significance": 2'],
      ['a', '"kind": "law"', '"kind": "regulation"'],
    ] as const) {
      git('checkout', '--quiet', '-b', name, 'base')
      edit(milestones, right, wrong)
      git('commit', '--quiet', '--all', '--message', name)
    }
  }

  it('keeps uncommitted work in files that no edit touched', () => {
    branches()
    edit(actor, '"summary": "', '"summary": "Mine. ')
    edit(documents, '"summary": "', '"summary": "Mine. ')
    const mine = [read(actor), read(documents)]
    const { status, stdout, stderr } = data('merge', 'base', 'a', 'b')
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: 'joined without conflict\n',
      stderr: `data/${milestones}\n`,
    })
    expect([read(actor), read(documents)]).toEqual(mine)
    expect(JSON.parse(read(milestones)).milestones[0]).toMatchObject({ kind: 'regulation', significance: 2 })
  })

  it('is refused where uncommitted work would be lost, and nothing is written', () => {
    branches()
    edit(milestones, '"title": "', '"title": "Mine: ')
    const mine = read(milestones)
    const { status, stdout, stderr } = data('merge', 'base', 'a', 'b')
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(`data/${milestones}\n`)
    expect(stderr).toContain('would be lost. Nothing was written.')
    expect(read(milestones)).toBe(mine)
  })

  it('is told that a folder or a state and a file do not go together', () => {
    const { status, stdout, stderr } = data('merge', join(folder, 'data'), 'HEAD', fileOf(milestones))
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(
      /^.*data: is a folder, but .*milestones\.json is a file; give three files, or three folders.*\n$/,
    )
    expect(data('merge', 'HEAD', fileOf(milestones), fileOf(milestones)).stderr).toMatch(/^HEAD: is no file, but /)
  })

  it('is told what to do about a conflict, with marks and without', () => {
    const [base, theirs] = [join(folder, 'base.json'), join(folder, 'theirs.json')]
    cpSync(fileOf(milestones), base)
    writeFileSync(theirs, read(milestones).replace('"significance": 1', '"significance": 2'))
    edit(milestones, '"significance": 1', '"significance": 3')
    const merge = (...more: string[]) =>
      data('merge', base, fileOf(milestones), theirs, '--as', `data/${milestones}`, ...more)
    const preferring = merge('--prefer', 'ours')
    expect(preferring).toMatchObject({ status: 1, stdout: '1 conflict\n' })
    expect(preferring.stderr).toContain('In each ours stands; where it should not, change it by hand.')
    const marking = merge()
    expect(marking).toMatchObject({ status: 1, stdout: '1 conflict\n' })
    expect(marking.stderr).toContain(`Next: look for <<<<<<< in data/${milestones}, keep the side that is right`)
  })

  it('is told of errors that a merged file has and neither edit had, and of no others', () => {
    const [base, theirs] = [join(folder, 'base.json'), join(folder, 'theirs.json')]
    // Not of the merge: each edit has it.
    edit(milestones, '"significance": 1', '"significance": 9')
    cpSync(fileOf(milestones), base)
    const [, first, second] = JSON.parse(read(milestones)).milestones as { id: string; title: string }[]
    writeFileSync(theirs, read(milestones).replace(`"id": "${first!.id}"`, '"id": "nz-ms-new"'))
    edit(milestones, `"id": "${second!.id}"`, '"id": "nz-ms-new"')
    const { status, stdout, stderr } = data('merge', base, fileOf(milestones), theirs, '--as', `data/${milestones}`)
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'joined without conflict\n' })
    expect(stderr).toContain('Each edit may have been right; together they have these errors:')
    expect(stderr).toContain('nz-ms-new')
    expect(stderr).not.toContain('9 is none of')
  })
})
