import type { PolicyDocument } from '../read.ts'
import { event, law } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

const named = { ...event, summary: 'Parliament passed the Computer Crime Act.' }

export const namedDocuments: Rule = {
  id: 'named-document',
  level: 'warning',
  sentence:
    'A milestone whose words name a document of its actor by its title, of three words or more, has it among its `documents`.',
  good: { 'actors/ar/documents.json': [law], 'actors/ar/milestones.json': [{ ...named, documents: ['ar-law'] }] },
  bad: {
    files: { 'actors/ar/documents.json': [law], 'actors/ar/milestones.json': [named] },
    at: ['actors/ar/milestones.json', 'milestones', 0],
  },
  judgesTheWhole: true,
  *check({ documents, milestones, byId }) {
    const byActor = new Map<string, { readonly id: string; readonly title: string }[]>()
    for (const document of documents) {
      const title = bareTitle(document)
      if (title.split(' ').length < 3) continue
      for (const actor of new Set([document.actor, ...(document.parties ?? []).map((party) => party.actor)])) {
        byActor.set(actor, [...(byActor.get(actor) ?? []), { id: document.id, title }])
      }
    }
    for (const record of milestones) {
      const words = `${record.title}. ${record.summary}`
      const known = (record.documents ?? []).flatMap((id) => {
        const entry = byId.get(id)
        return entry?.kind === 'documents' ? [entry.record] : []
      })
      for (const { id, title } of byActor.get(record.actor) ?? []) {
        if (!isNamedIn(words, title) || known.some((it) => it.id === id || bareTitle(it).includes(title))) continue
        const message = `its words name "${title}"; expected "${id}" in \`documents\``
        yield { record, at: [], message }
        // One is enough to look at the record; others follow once it is mended.
        break
      }
    }
  },
}

/** A title without what stands in brackets after it. */
function bareTitle({ title }: Pick<PolicyDocument, 'title'>): string {
  return title.replaceAll(/\s*\([^)]*\)/g, '').trim()
}

/** Letter for letter, since many titles are common words once their capitals are lost, and as whole words. */
function isNamedIn(words: string, title: string): boolean {
  for (let at = words.indexOf(title); at >= 0; at = words.indexOf(title, at + 1)) {
    const around = `${words[at - 1] ?? ' '}${words[at + title.length] ?? ' '}`
    if (!/[\p{L}\p{N}]/u.test(around)) return true
  }
  return false
}
