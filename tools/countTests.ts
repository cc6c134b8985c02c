/** The part of Vitest's JSON report that is counted. */
export interface TestReport {
  testResults: readonly {
    name: string
    status: string
    assertionResults: readonly { status: string }[]
  }[]
}

/**
 * Counts the tests of one run of Vitest. A test that did not run (skipped, or its set-up failed) counts as failed; so
 * does a file that failed without a failing test (it could not be loaded, a tear-down threw), and a run that crashed,
 * ran no test or ended in an error that no test owns.
 */
export function countTests(report: TestReport | undefined, exitCode: number): { passed: number; failed: number } {
  let passed = 0
  let failed = 0
  for (const file of report?.testResults ?? []) {
    const passedHere = file.assertionResults.filter((test) => test.status === 'passed').length
    const failedHere = file.assertionResults.length - passedHere
    passed += passedHere
    failed += failedHere === 0 && file.status !== 'passed' ? 1 : failedHere
  }
  return { passed, failed: failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed }
}
