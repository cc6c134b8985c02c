/** The pages beneath About: the last part of their address, their title, and what they say. */
export const aboutPages = [
  {
    page: 'method',
    title: 'Method',
    description: 'How the atlas answers on a day, counts, checks its facts and says what it does not know.',
  },
  {
    page: 'glossary',
    title: 'Glossary',
    description: 'The terms of cyber policy, with sources, and how the states differ in using them.',
  },
  {
    page: 'claims',
    title: 'The founding article',
    description: 'The claims of the article from which the atlas grew, each held against the evidence.',
  },
] as const
