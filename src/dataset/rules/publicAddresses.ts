import { law, source } from './exampleDataset.ts'
import type { Rule } from './rule.ts'
import { valuesAt } from './valuesAt.ts'

const cited = { 'actors/ar/documents.json': [{ ...law, citations: [{ source: 'ar-src-news' }] }] }

export const publicAddresses: Rule = {
  id: 'address',
  sentence: 'An address leads everybody to the same page: it has no name or password, no blank and a public host.',
  good: { ...cited, 'actors/ar/sources.json': [{ ...source, url: 'https://gazette.example/a%20law' }] },
  bad: {
    files: { ...cited, 'actors/ar/sources.json': [{ ...source, url: 'https://a:b@gazette.example/' }] },
    at: ['actors/ar/sources.json', 'sources', 0, 'url'],
  },
  *check({ sources, references, samples }) {
    for (const record of [...sources, ...references, ...samples]) {
      for (const { at, value } of [...valuesAt(record, 'url'), ...valuesAt(record, 'facts.pages')]) {
        const fault = faultIn(String(value))
        if (fault !== undefined) yield { record, at, message: `"${String(value)}" ${fault}` }
      }
    }
  },
}

function faultIn(url: string): string | undefined {
  if (/\s/.test(url)) return 'has a blank in it; expected none, or %20'
  const { username, password, hostname } = new URL(url)
  if (username !== '' || password !== '') return 'has a name or password in it; expected the address without'
  if (isPrivate(hostname))
    return `leads to "${hostname}", where each reader has another machine or none; expected a public host`
  return undefined
}

/** Whether a host is no public one (RFC 1918, 3927, 4193, 6761, 6762). */
function isPrivate(hostname: string): boolean {
  if (/^[\d.]+$/.test(hostname)) return /^(0|10|127|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\./.test(hostname)
  if (hostname.startsWith('[')) return /^\[(::1?|f[cd][0-9a-f]{2}:.*|fe80:.*)\]$/.test(hostname)
  return !/[^.]\.[^.]/.test(hostname) || /\.(localhost|local|internal)\.?$/.test(hostname)
}
