import { answer, no } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

export const partialByRule: Rule = {
  id: 'partial-rule',
  sentence: "A finding is partial only where the indicator's rule says what partial means.",
  good: { 'actors/ar/findings.json': [{ ...answer, value: 'partial' }, no] },
  bad: {
    files: { 'actors/ar/findings.json': [answer, { ...answer, indicator: 'cr-unit', value: 'partial' }] },
    at: ['actors/ar/findings.json', 'findings', 1, 'value'],
  },
  *check({ findings, indicators }) {
    const halfWay = new Map(indicators.map(({ id, rule }) => [id, rule.partial !== undefined]))
    for (const finding of findings) {
      if (finding.value === 'partial' && halfWay.get(finding.indicator) === false) {
        const message = `"${finding.indicator}" knows no partial; expected yes, no or unknown, or a rule for partial`
        yield { record: finding, at: ['value'], message }
      }
    }
  },
}
