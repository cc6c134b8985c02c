import { expect, it } from 'vitest'
import { recordFiles } from '../../dataset/recordForTests.ts'
import { workbench } from '../worker/workbench.ts'
import { messageInStudio } from './messageInStudio.ts'

const path = 'data/glossary.json'
const right = recordFiles.find((file) => file.path === path)!.text

it.each([
  ['a form that is not the project’s', right.replaceAll('\n', '\r\n'), /“Put the form right” writes it so/],
  ['a byte order mark', `\ufeff${right}`, /“Put the form right” takes it out/],
])('no command for a terminal is named in the studio: %s', (_, text, words) => {
  const messages = workbench.checkOne({ path, text }).map(messageInStudio)
  expect(messages.join()).toMatch(words)
  expect(messages.join()).not.toContain('npm run')
})
