import { expect, test } from 'vitest'
import { shortTitle } from './shortTitle.ts'

test.each([
  ['Data Protection Act 2018', 'Data Protection Act 2018'],
  ['Government Resolution 3611: Advancing the National Capacity in Cyberspace', 'Government Resolution 3611'],
  ['Information Security Doctrine (decree 646)', 'Information Security Doctrine'],
  ['SOCI: the Act on infrastructure', 'SOCI: the Act on infrastructure'],
  [
    'Regulations on the Security Protection of Critical Information Infrastructure (State Council Decree 745)',
    'Regulations on the Security Protection …',
  ],
])('%s is called in short %s', (title, short) => {
  expect(shortTitle(title)).toBe(short)
})
