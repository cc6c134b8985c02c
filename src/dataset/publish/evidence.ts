import type {
  Dataset,
  Dispute,
  Entry,
  Finding,
  Institution,
  Milestone,
  OpenQuestion,
  PolicyDocument,
  Position,
  Source,
} from '../read.ts'

/** A record that a finding rests on. */
export type EvidenceRecord =
  | { readonly kind: 'documents'; readonly record: PolicyDocument }
  | { readonly kind: 'institutions'; readonly record: Institution }
  | { readonly kind: 'milestones'; readonly record: Milestone }

/** The third tier of the published dataset: what the answers and positions of one actor rest on, whole in one file. */
export interface Evidence {
  /** The version of the dataset that it belongs to. */
  readonly version: string
  readonly actor: string
  readonly findings: readonly Finding[]
  readonly positions: readonly Position[]
  /** Disputes and open questions, of any actor's folder, about this actor's answers, positions or the records below. */
  readonly disputes: readonly Dispute[]
  readonly open: readonly OpenQuestion[]
  /** The records that the findings name, by id. */
  readonly records: Readonly<Record<string, EvidenceRecord>>
  /** The sources cited by all of these, by id. */
  readonly sources: Readonly<Record<string, Source>>
}

export function evidenceOf(dataset: Dataset, actor: string): Evidence {
  const own = <R extends { actor: string }>(records: readonly R[]) => records.filter((it) => it.actor === actor)
  const findings = own(dataset.findings)
  const positions = own(dataset.positions)
  const named = findings.flatMap(({ evidence = [] }) => evidence)
  const records: Record<string, EvidenceRecord> = {}
  for (const id of named) {
    const entry = dataset.byId.get(id)
    if (entry && isEvidence(entry)) records[id] = entry
  }
  const concerns = ({ about = [] }: Dispute | OpenQuestion) =>
    about.some((id) => id.startsWith(`${actor}.`) || id in records)
  const disputes = dataset.disputes.filter(concerns)
  const citing = [...findings, ...positions, ...disputes, ...Object.values(records).map(({ record }) => record)]
  const cited = new Set(citing.flatMap(({ citations = [] }) => citations.map(({ source }) => source)))
  return {
    version: dataset.info.version,
    actor,
    findings,
    positions,
    disputes,
    open: dataset.open.filter(concerns),
    records,
    sources: Object.fromEntries(dataset.sources.filter(({ id }) => cited.has(id)).map((source) => [source.id, source])),
  }
}

function isEvidence(entry: Entry): entry is Entry & EvidenceRecord {
  return entry.kind === 'documents' || entry.kind === 'institutions' || entry.kind === 'milestones'
}
