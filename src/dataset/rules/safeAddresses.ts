import { law, source } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

const cited = {
  'actors/ar/documents.json': [{ ...law, citations: [{ source: 'ar-src-a' }, { source: 'ar-src-b' }] }],
}
const safe = { ...source, id: 'ar-src-a', url: 'https://gazette.example/1' }

export const safeAddresses: Rule = {
  id: 'https',
  level: 'note',
  sentence: 'An address begins with https:// where another source shows that the same site has it.',
  good: { ...cited, 'actors/ar/sources.json': [safe, { ...safe, id: 'ar-src-b', url: 'https://gazette.example/2' }] },
  bad: {
    files: { ...cited, 'actors/ar/sources.json': [safe, { ...safe, id: 'ar-src-b', url: 'http://gazette.example/2' }] },
    at: ['actors/ar/sources.json', 'sources', 1, 'url'],
  },
  *check({ sources }) {
    const hostOf = (url: string) => url.split('/')[2]!.toLowerCase()
    const safeHosts = new Set(sources.flatMap(({ url }) => (url?.startsWith('https:') ? hostOf(url) : [])))
    for (const record of sources) {
      if (!record.url?.startsWith('http:') || !safeHosts.has(hostOf(record.url))) continue
      yield {
        record,
        at: ['url'],
        message: `"${record.url}" is on a site that has https; expected https:// if the page answers there`,
      }
    }
  },
}
