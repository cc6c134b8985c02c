import { describe, expect, test } from 'vitest'
import { countTests, type TestReport } from './countTests.ts'

const file = (status: string, ...tests: string[]): TestReport['testResults'][number] => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((status) => ({ status })),
})

describe('the tests of a run are counted', () => {
  test('one by one, over all files', () => {
    const testResults = [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed', 'failed')]
    expect(countTests({ testResults }, 1)).toEqual({ passed: 3, failed: 2 })
  })

  test('as failed where they did not run', () => {
    expect(countTests({ testResults: [file('passed', 'passed', 'skipped', 'todo')] }, 0)).toEqual({
      passed: 1,
      failed: 2,
    })
  })

  test('as one failed for a file that could not be loaded', () => {
    expect(countTests({ testResults: [file('failed'), file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1 })
  })

  test('as one failed for a file whose tests passed and whose tear-down threw', () => {
    expect(countTests({ testResults: [file('failed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1 })
  })

  test('as one failed for a run that wrote no report, or ran no test', () => {
    expect(countTests(undefined, 1)).toEqual({ passed: 0, failed: 1 })
    expect(countTests({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 })
  })

  test('with one failed for an error that belongs to no test', () => {
    expect(countTests({ testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1 })
  })
})
