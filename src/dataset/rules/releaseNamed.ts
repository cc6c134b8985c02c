import { exampleInfo } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

export const releaseNamed: Rule = {
  id: 'release',
  sentence: 'The version begins with year and month of the release, and `cite` names the version.',
  good: { 'dataset.json': exampleInfo },
  bad: { files: { 'dataset.json': { ...exampleInfo, version: '2020.05.0' } }, at: ['dataset.json', 'version'] },
  *check({ info }) {
    const month = info.released.slice(0, 7).replace('-', '.')
    if (!info.version.startsWith(`${month}.`)) {
      yield {
        record: info,
        at: ['version'],
        message: `"${info.version}" is not of the release; expected ${month} and a number`,
      }
    } else if (!info.cite.includes(info.version)) {
      yield { record: info, at: ['cite'], message: `does not name the version; expected ${info.version} in it` }
    }
    if (info.checked > info.released) {
      yield {
        record: info,
        at: ['checked'],
        message: `"${info.checked}" is later than the release; expected ${info.released} or before`,
      }
    }
  },
}
