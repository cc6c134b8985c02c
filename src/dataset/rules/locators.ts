import { answer, law, no } from './exampleDataset.ts'
import type { Breach, Rule } from './rule.ts'

const at = (locator: string) => ({ citations: [{ source: 'shared-src-gazette', locator }] })
const located = [
  { ...answer, ...at('art. 4') },
  { ...no, ...at('art. 5') },
]

const asAWhole = [
  { ...answer, ...at('preamble') },
  { ...no, ...at('preamble') },
]

// Their words rest on a place in the law; the others may rest on the law as a whole.
const alwaysLocated = ['findings', 'positions', 'disputes', 'indices'] as const
const locatedIfLong = ['documents', 'institutions', 'milestones'] as const

const placeInLaw =
  /§|\b(?:art|arts|articles?|ss?|secs?|sections?|paras?|paragraphs?|cls?|clauses?|regs?|regulations?|rules?|points?|items?|parts?|chapters?|schedules?)\b\.? ?[\dIVX(]/i

export const locators: Rule = {
  id: 'locator',
  level: 'note',
  sentence:
    'Whoever cites a law or treaty says where in it: article, section or paragraph. Documents, institutions and milestones may rest on the text as a whole, as far as no other citation shows that it has several articles.',
  good: {
    'actors/ar/documents.json': [law],
    'actors/ar/findings.json': asAWhole,
    'actors/bo/findings.json': asAWhole,
  },
  bad: {
    files: { 'actors/ar/findings.json': [answer, located[1]!], 'actors/bo/findings.json': located },
    at: ['actors/ar/findings.json', 'findings', 0, 'citations', 0],
  },
  *check(dataset) {
    const legal = new Set(dataset.sources.filter(({ kind }) => kind === 'legal').map(({ id }) => id))
    const citing = (kinds: readonly ((typeof alwaysLocated)[number] | (typeof locatedIfLong)[number])[]) =>
      kinds.flatMap((kind): readonly Citing[] => dataset[kind])
    const long = new Set(
      citing([...alwaysLocated, ...locatedIfLong])
        .flatMap(({ citations = [] }) => citations)
        .filter(({ source, locator = '' }) => legal.has(source) && placeInLaw.test(locator))
        .map(({ source }) => source),
    )
    yield* withoutLocator(citing(alwaysLocated), legal, 'is a legal text')
    yield* withoutLocator(citing(locatedIfLong), long, 'is a legal text of several articles, as another citation shows')
  },
}

interface Citing {
  readonly citations?: readonly { readonly source: string; readonly locator?: string }[]
}

function* withoutLocator(records: readonly Citing[], sources: ReadonlySet<string>, what: string): Generator<Breach> {
  for (const record of records) {
    for (const [index, { source, locator }] of (record.citations ?? []).entries()) {
      if (locator !== undefined || !sources.has(source)) continue
      const message = `"${source}" ${what}; expected \`locator\` with the article, section or paragraph`
      yield { record, at: ['citations', index], message }
    }
  }
}
