import { event } from './exampleDataset.ts'
import { proseOf } from './proseOf.ts'
import type { Rule } from './rule.ts'

/** Words that praise or blame. What an instrument does can be said without them; what others say stands in quotation marks. */
const loaded = [
  'unfortunately|fortunately|sadly|regrettably|alarmingly|worryingly|shockingly',
  'excellent|impressive|admirable|exemplary|world-class|world-leading|best-in-class|state-of-the-art|cutting-edge|visionary',
  'draconian|notorious|infamous|oppressive|repressive|orwellian|sinister|ruthless|brutal|blatant|outrageous|authoritarian|totalitarian|rogue state',
  'so-called|evil|shameful|disgraceful|heroic|brilliant|masterful|backward|primitive|woefully|laudable|commendable',
].join('|')
const pattern = new RegExp(`\\b(?:${loaded})\\b`, 'i')

export const neutralWords: Rule = {
  id: 'neutral',
  level: 'warning',
  sentence:
    'Our own words describe instruments and neither praise nor blame; what others say stands in quotation marks.',
  good: { 'actors/ar/milestones.json': [{ ...event, summary: 'The opposition calls it "draconian".' }] },
  bad: {
    files: { 'actors/ar/milestones.json': [{ ...event, summary: 'A draconian law.' }] },
    at: ['actors/ar/milestones.json', 'milestones', 0, 'summary'],
  },
  *check(dataset) {
    for (const { kind, record, at, key, text } of proseOf(dataset)) {
      // The titles of others' works, and what one source claims, are not our words.
      if (kind === 'sources' && key === 'title') continue
      const word = pattern.exec(text.replaceAll(/"[^"]*"|“[^”]*”/g, ''))?.[0]
      if (word !== undefined) {
        yield {
          record,
          at,
          message: `"${word}" praises or blames; expected what the instrument does, or quotation marks`,
        }
      }
    }
  },
}
