import type { IndexResult } from '../../dataset/read.ts'

interface IndexWords {
  readonly name: string
  /** The term of the glossary that says what it measures. */
  readonly term?: string
  /** What it measures, where the glossary has no term. */
  readonly measures?: string
}

/** The international indices: the dataset has their short names only. */
export const indexWords: Readonly<Record<IndexResult['index'], IndexWords>> = {
  gci: { name: 'Global Cybersecurity Index (ITU)', term: 'global-cybersecurity-index' },
  iiss: {
    name: 'Cyber Capabilities and National Power (IISS)',
    measures:
      'A study in words by the International Institute for Strategic Studies. It judges states in seven categories, from strategy and command to intelligence, security and offensive capability, and puts each in one of three tiers.',
  },
  ncpi: { name: 'National Cyber Power Index (Belfer Center)', term: 'national-cyber-power-index' },
  ncsi: { name: 'National Cyber Security Index (e-Governance Academy)', term: 'national-cyber-security-index' },
}
