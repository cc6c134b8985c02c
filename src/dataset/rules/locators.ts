import { answer, no } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

const at = (locator: string) => ({ citations: [{ source: 'shared-src-gazette', locator }] })
const located = [
  { ...answer, ...at('art. 4') },
  { ...no, ...at('art. 5') },
]

export const locators: Rule = {
  id: 'locator',
  level: 'note',
  sentence: 'An answer that cites a law says where in it: article, section or paragraph.',
  good: { 'actors/ar/findings.json': located, 'actors/bo/findings.json': located },
  bad: {
    files: { 'actors/ar/findings.json': [answer, located[1]!], 'actors/bo/findings.json': located },
    at: ['actors/ar/findings.json', 'findings', 0, 'citations', 0],
  },
  *check({ findings, sources }) {
    const legal = new Set(sources.filter(({ kind }) => kind === 'legal').map(({ id }) => id))
    for (const record of findings) {
      for (const [index, { source, locator }] of (record.citations ?? []).entries()) {
        if (locator !== undefined || !legal.has(source)) continue
        const message = `"${source}" is a legal text; expected \`locator\` with the article, section or paragraph`
        yield { record, at: ['citations', index], message }
      }
    }
  },
}
