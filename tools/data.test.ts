import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

// Each command takes a second or more to start.
const timeout = 60_000
const project = fileURLToPath(new URL('..', import.meta.url))

function data(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'tools/data.ts', ...args], { cwd: project, encoding: 'utf8' })
}

it('`npm run data -- check` says that the dataset has no error, without colours in a pipe', { timeout }, () => {
  const { status, stdout } = data('--data', 'tests/record', 'check', '--brief')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^\d+ files, no error, .*\n$/m)
  expect(stdout).not.toContain('\u001b')
})

it('a verb that there is not is answered with the nearest, and fails as wrong use', { timeout }, () => {
  const { status, stderr } = data('chekc')
  expect(status).toBe(2)
  expect(stderr).toContain('Did you mean check?')
})

describe('on a copy of the dataset', { timeout }, () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'data-'))
    cpSync(join(project, 'tests/record'), join(folder, 'data'), { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const fileOf = (path: string) => join(folder, 'data', path)
  const edit = (path: string, right: string, wrong: string) => {
    const text = readFileSync(fileOf(path), 'utf8')
    expect(text).toContain(right)
    writeFileSync(fileOf(path), text.replace(right, wrong))
  }

  it('a corrected date is told with what it does to the answers', () => {
    const path = 'actors/ru/findings.json'
    const before = join(folder, 'before.json')
    cpSync(fileOf(path), before)
    edit(path, '"since": "2012-11-01"', '"since": "2012-12-01"')
    const { status, stdout } = data('--data', folder, 'diff', before, '--as', `data/${path}`)
    expect(status).toBe(0)
    expect(stdout).toContain('since: 2012-11-01 → 2012-12-01')
    expect(stdout).toContain('2012-11-01 to 2012-11-30: ')
  })

  it('what changed since a commit can be put into words for others', () => {
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder })
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '--message', 'before')
    edit('actors/nz/milestones.json', '"significance": 1', '"significance": 2')
    const { status, stdout } = data('--data', folder, 'diff', 'HEAD', '--markdown')
    expect(status).toBe(0)
    expect(stdout).toBe(`1 changed.

## Changed

- \`nz-ms-wcc-1976\` Wanganui Computer Centre Act
  - significance: 1 → 2
`)
    expect(data('--data', folder, 'diff', 'no-such-tag')).toMatchObject({ status: 2, stdout: '' })
  })

  it('a new law gets its id and its place, and a wrong one is not written', () => {
    const law = ['new', 'document', '--actor', 'nz', '--title', 'Test Act', '--type', 'law', '--issuer', 'Parliament']
    const rest = ['--components', 'crime', '--summary', 'A test.', '--citations', 'nz-src-nzsis-act-1969#s 4']
    const right = data('--data', folder, ...law, ...rest, '--adopted', '1970', '--inForce', '1970')
    expect(right).toMatchObject({ status: 0, stdout: expect.stringMatching(/^nz-doc-test-act-1970 /) })
    const undated = data('--data', folder, ...law, ...rest, '--adopted', '1970', '--dry-run', '--json')
    const { faults, line } = JSON.parse(undated.stdout) as { faults: { rule: string; line: number }[]; line: number }
    // Others say the same of other laws.
    expect(faults.filter(({ rule }) => rule === 'start-assumed')).toMatchObject([{ line }])
    const { documents } = JSON.parse(readFileSync(fileOf('actors/nz/documents.json'), 'utf8'))
    // After the act of 1969 and before that of 1973.
    expect(documents[1]).toMatchObject({ id: 'nz-doc-test-act-1970', citations: [{ locator: 's 4' }], check: 'known' })

    const wrong = data('--data', folder, ...law, ...rest, '--adopted', '1970-13')
    expect(wrong).toMatchObject({ status: 1, stderr: expect.stringContaining('Nothing was written') })
    expect(data('--data', folder, ...law)).toMatchObject({ status: 2, stderr: expect.stringContaining('--summary') })
  })

  it('an answer takes the place of the `unknown` of a new country, unless it is to stay, and what that means is said', () => {
    data('--data', folder, 'add-actor', 'fr', '--name', 'France', '--iso2', 'FR', '--iso3', 'FRA')
    const finding = (...rest: string[]) =>
      data('--data', folder, 'new', 'finding', '--actor', 'fr', '--citations', 'shared-src-appendix-j', ...rest)
    const findingsOn = (indicator: string) =>
      JSON.parse(readFileSync(fileOf('actors/fr/findings.json'), 'utf8')).findings.filter(
        (it: { indicator: string }) => it.indicator === indicator,
      )
    const [one, other] = ['gov-strategy', 'gov-authority']
    const written = finding('--indicator', one, '--value', 'yes', '--since', '2011', '--basis', 'The strategy.')
    expect(written).toMatchObject({ status: 0, stdout: expect.stringContaining('before 2011 the answer is now no') })
    expect(findingsOn(one)).toMatchObject([{ value: 'yes', since: '2011' }])

    const kept = ['--indicator', other, '--value', 'yes', '--basis', 'The agency.', '--keep-unknown']
    expect(finding(...kept)).toMatchObject({ status: 2, stderr: expect.stringContaining('expected --since') })
    expect(finding(...kept, '--since', '2009').status).toBe(0)
    expect(findingsOn(other)).toMatchObject([{ value: 'unknown' }, { value: 'yes', since: '2009' }])
  })

  it('an id does not get a second year', () => {
    const law = [
      'new',
      'document',
      '--actor',
      'nz',
      '--title',
      'Test Strategy 2019',
      '--type',
      'strategy',
      '--issuer',
      'A',
    ]
    const rest = ['--components', 'crime', '--summary', 'A test.', '--citations', 'nz-src-nzsis-act-1969#s 4']
    const { stdout } = data('--data', folder, ...law, ...rest, '--adopted', '2018', '--dry-run', '--json')
    expect(JSON.parse(stdout).id).toBe('nz-doc-test-strategy-2019')
  })

  it('what cannot be written is said in a sentence, with what was written before it', () => {
    // A folder stands where a file should come: as a read-only disk, it cannot be written.
    mkdirSync(fileOf('actors/fr/findings.json'), { recursive: true })
    const country = data('--data', folder, 'add-actor', 'fr', '--name', 'France', '--iso2', 'FR', '--iso3', 'FRA')
    expect(country).toMatchObject({ status: 2, stdout: '' })
    expect(country.stderr).toMatch(/findings\.json: cannot be read or written: it is a folder; .*\(EISDIR\)\n/)
    expect(country.stderr).toMatch(/\nOnly these were written: data\/actors\/fr\/actor\.json\n$/)
    const file = fileOf('claims.json')
    expect(data('merge', file, file, file, '--output', join(folder, 'no', 'such'))).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/no\/such: cannot be read or written: there is no such file or folder .*\n$/),
    })
  })

  it('an actor that takes what another has is not made', () => {
    const add = (id: string) => data('--data', folder, 'add-actor', id, '--name', 'N', '--iso2', 'NZ', '--iso3', 'NZX')
    expect(add('nz-x')).toMatchObject({ status: 2, stderr: expect.stringContaining('begin alike') })
    expect(add('nn')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('"NZ" is the `iso2` of "nz" already'),
    })
    expect(existsSync(fileOf('actors/nn'))).toBe(false)
  })

  it('the schemas of another dataset are written into it, and nothing of the project', () => {
    const { status, stdout } = data('--data', folder, 'schema', '--json')
    expect(status).toBe(0)
    const { written } = JSON.parse(stdout) as { written: string[] }
    expect(written.filter((path) => !path.startsWith('data/schema/'))).toEqual([])
    expect(existsSync(fileOf('schema/findings.schema.json'))).toBe(true)
    expect(existsSync(fileOf('README.md'))).toBe(false)
  })

  it('whoever reads no further than the first line gets no fault of the program', () => {
    writeFileSync(fileOf('actors/nz/open.json'), '[')
    const head = (verb: string) =>
      spawnSync('sh', ['-c', `node --import tsx tools/data.ts --data "${folder}" ${verb} | true; echo`], {
        cwd: project,
        encoding: 'utf8',
      })
    expect(head('check --json').stderr).toBe('')
  })

  it('a new country has every question open, and the dataset stays without error', () => {
    const added = data('--data', folder, 'add-actor', 'fr', '--name', 'France', '--iso2', 'FR', '--iso3', 'FRA')
    expect(added.status).toBe(0)
    const { status, stdout } = data('--data', folder, 'answers', '--actor', 'fr', '--json')
    expect(status).toBe(0)
    const { answers } = JSON.parse(stdout) as { answers: { values: string[] }[] }
    expect(answers).toHaveLength(50)
    expect(answers.every(({ values }) => values.length === 3)).toBe(true)
  })

  it('two edits of one file are joined; a conflict is named and fails', () => {
    const path = 'actors/nz/milestones.json'
    const base = join(folder, 'base.json')
    const theirs = join(folder, 'theirs.json')
    cpSync(fileOf(path), base)
    edit(path, '"kind": "law"', '"kind": "regulation"')
    cpSync(fileOf(path), theirs)
    cpSync(base, fileOf(path))
    edit(path, '"significance": 1', '"significance": 2')
    const merge = () => data('merge', base, fileOf(path), theirs, '--as', `data/${path}`)
    expect(merge()).toMatchObject({ status: 0, stdout: 'joined without conflict\n' })
    const merged = readFileSync(fileOf(path), 'utf8')
    expect(JSON.parse(merged).milestones[0]).toMatchObject({ kind: 'regulation', significance: 2 })

    cpSync(base, fileOf(path))
    edit(path, '"kind": "law"', '"kind": "strategy"')
    const conflict = merge()
    expect(conflict.status).toBe(1)
    expect(conflict.stderr).toMatch(/milestones\.json {2}nz-ms-wcc-1976 {2}kind\n.*"law"\n.*"strategy"\n.*"regulation"/)
    expect(readFileSync(fileOf(path), 'utf8')).toContain('<<<<<<< ours\n      "kind": "strategy",')
  })

  it('of two edits of the whole dataset, what one deleted and the other left alone is deleted, and said', () => {
    const copyOf = (name: string) => {
      cpSync(join(project, 'tests/record'), join(folder, name), { recursive: true })
      return join(folder, name)
    }
    const [base, ours, theirs] = [copyOf('base'), copyOf('ours'), copyOf('theirs')]
    const gone = 'actors/nz/positions.json'
    const doubtful = 'actors/nz/open.json'
    rmSync(join(ours, gone))
    rmSync(join(ours, doubtful))
    writeFileSync(join(theirs, doubtful), readFileSync(join(theirs, doubtful), 'utf8').replace('?', '!'))
    writeFileSync(fileOf('actors/nz/mine.json'), 'not of the three')
    const { status, stdout, stderr } = data('--data', folder, 'merge', base, ours, theirs, '--prefer', 'theirs')
    expect(status).toBe(1)
    expect(stdout).toBe('1 conflict\n')
    expect(stderr).toContain(`data/${gone}  deleted`)
    expect(stderr).toContain(`data/${doubtful}\n`)
    expect(existsSync(fileOf(gone))).toBe(false)
    expect(readFileSync(fileOf(doubtful), 'utf8')).toBe(readFileSync(join(theirs, doubtful), 'utf8'))
    expect(existsSync(fileOf('actors/nz/mine.json'))).toBe(true)
  })

  it('with --watch each save is checked, also where an editor puts a new file in the place of the old one', async () => {
    const path = fileOf('actors/nz/milestones.json')
    const right = readFileSync(path, 'utf8')
    const save = (text: string) => {
      writeFileSync(`${path}~`, text)
      renameSync(`${path}~`, path)
    }
    const args = ['--import', 'tsx', 'tools/data.ts', '--data', folder, 'check', '--watch', '--brief']
    const watching = spawn(process.execPath, args, { cwd: project })
    try {
      const reports = reportsOf(watching.stdout.setEncoding('utf8'))
      expect(await reports.next()).toMatch(/^\d+ files, no error/m)
      for (const significance of [8, 9]) {
        save(right.replace('"significance": 1', `"significance": ${significance}`))
        expect(await reports.next()).toContain(`${significance} is none of 1, 2, 3`)
      }
      save(right)
      expect(await reports.next()).toMatch(/^\d+ files, no error/m)
      // What cannot be read does not end it.
      renameSync(fileOf('dataset.json'), join(folder, 'dataset.json~'))
      watching.stderr.setEncoding('utf8')
      expect(String((await once(watching.stderr, 'data'))[0])).toContain('is no dataset')
      renameSync(join(folder, 'dataset.json~'), fileOf('dataset.json'))
      expect(await reports.next()).toMatch(/^\d+ files, no error/m)
    } finally {
      watching.kill()
    }
  })

  it('form and order are put right, and what was done is told', () => {
    const path = 'actors/nz/milestones.json'
    const before = readFileSync(fileOf(path), 'utf8')
    edit(path, '"date": "1976-09-09",\n      "kind": "law"', '"kind": "Law",\n      "date": "1976/9/9"')
    const { status, stdout } = data('--data', folder, 'fix')
    expect(status).toBe(0)
    expect(stdout).toContain('data/actors/nz/milestones.json:6  "Law" became "law"')
    expect(readFileSync(fileOf(path), 'utf8')).toBe(before)
  })
})

it('whoever corrects a day is told where it stands again, file and line', { timeout }, () => {
  const { status, stdout } = data('--data', 'tests/record', 'where', 'nz-doc-ticsa-2013')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^ {2}nz-ms-ticsa-2014 {2}date {2}data\/actors\/nz\/milestones\.json:\d+$/m)
  expect(data('where', 'nz-doc-nothing')).toMatchObject({ status: 2, stdout: '' })
})

it('facts are drawn by lot, and the same again with the same seed, for somebody else to check', { timeout }, () => {
  const { status, stdout } = data('--data', 'tests/record', 'sample', '--seed', '5', '--size', '6')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^\S+ {2}data\/actors\/.*\.json:\d+$/m)
  expect(stdout).toMatch(/^ {2}cites https?:/m)
  expect(stdout).toMatch(/6 facts of \d+, drawn with seed 5\n$/)
  expect(data('--data', 'tests/record', 'sample', '--seed', '5', '--size', '6').stdout).toBe(stdout)
  expect(data('sample')).toMatchObject({ status: 2, stderr: expect.stringContaining('--seed') })
})

/** What a watching check prints, one report at a time; the last line of each is the sum. */
function reportsOf(output: Readable): { next: () => Promise<string> } {
  let text = ''
  output.on('data', (piece: string) => (text += piece))
  return {
    async next() {
      for (;;) {
        const [report] = /^[^]*?^\d+ files, .*\n/m.exec(text) ?? []
        if (report !== undefined) {
          text = text.slice(report.length)
          return report
        }
        await once(output, 'data')
      }
    },
  }
}

it('a folder that is no dataset is named as such, and a file that is none of it', { timeout }, () => {
  expect(data('check', 'README.md')).toMatchObject({ status: 2, stderr: expect.stringContaining('is no file of the') })
  expect(data('check', '--data', 'src')).toMatchObject({ status: 2, stderr: expect.stringContaining('is no dataset') })
})
