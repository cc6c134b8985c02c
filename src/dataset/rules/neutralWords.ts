import { event } from './exampleDataset.ts'
import type { Dataset } from '../read.ts'
import { proseOf } from './proseOf.ts'
import type { Rule } from './rule.ts'

/** Words that praise or blame. What an instrument does can be said without them; what others say stands in quotation marks. */
const loaded = [
  'unfortunately|fortunately|sadly|regrettably|alarmingly|worryingly|shockingly',
  'excellent|magnificent|splendid|superb|impressive|admirable|exemplary|world-class|world-leading|best-in-class|state-of-the-art|cutting-edge|visionary',
  'draconian|notorious|infamous|oppressive|repressive|orwellian|sinister|ruthless|brutal|cruel|blatant|outrageous',
  'authoritarian|totalitarian|tyrannical|dictatorial|despotic|rogue state',
  'so-called|shameful|disgraceful|scandalous|heroic|brilliant|masterful|woefully|laudable|commendable',
  'toothless|pathetic|laughable|dismal',
  // Terms of the trade praise and blame nothing.
  'evil(?![ -](?:twin|maid))|backward(?![ -](?:compatib|secrecy|looking|chain))|(?<!(?:cryptographic|crypto|security) )primitive',
].join('|')
const pattern = new RegExp(`\\b(?:${loaded})\\b`, 'i')

export const neutralWords: Rule = {
  id: 'neutral',
  level: 'warning',
  sentence:
    'Our own words describe instruments and neither praise nor blame; what others say stands in quotation marks or in the title of a document.',
  good: { 'actors/ar/milestones.json': [{ ...event, summary: 'The opposition calls it "draconian".' }] },
  bad: {
    files: { 'actors/ar/milestones.json': [{ ...event, summary: 'A draconian law.' }] },
    at: ['actors/ar/milestones.json', 'milestones', 0, 'summary'],
  },
  *check(dataset) {
    for (const { kind, record, at, key, text } of proseOf(dataset)) {
      // The titles and names of others' works and bodies are not our words.
      if ((kind === 'sources' || kind === 'documents') && key === 'title') continue
      if (kind === 'institutions' && key === 'name') continue
      const own = text.replaceAll(/"[^"]*"|“[^”]*”/g, '')
      const word = pattern.exec(own)?.[0]
      if (word !== undefined && pattern.test(withoutNames(own, dataset))) {
        yield {
          record,
          at,
          message: `"${word}" praises or blames; expected what the instrument does, or quotation marks`,
        }
      }
    }
  },
}

/** A text without the titles of documents and names of institutions that it names. */
function withoutNames(text: string, { documents, institutions }: Dataset): string {
  return [...documents.map(({ title }) => title), ...institutions.map(({ name }) => name)]
    .map((name) => name.replaceAll(/\s*\([^)]*\)/g, ''))
    .filter((name) => pattern.test(name))
    .reduce((rest, name) => rest.replaceAll(name, ''), text)
}
