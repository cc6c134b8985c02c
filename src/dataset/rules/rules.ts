import { actorKinds } from './actorKinds.ts'
import { allAnswered } from './allAnswered.ts'
import { citedFindings } from './citedFindings.ts'
import { citedReferences } from './citedReferences.ts'
import { countriesAnswer } from './countriesAnswer.ts'
import { datedDocuments } from './datedDocuments.ts'
import { datesInOrder } from './datesInOrder.ts'
import { draftsNotAdopted } from './draftsNotAdopted.ts'
import { endedBy } from './endedBy.ts'
import { findingsChange } from './findingsChange.ts'
import { findingsInOrder } from './findingsInOrder.ts'
import { indexResults } from './indexResults.ts'
import { jointDocuments } from './jointDocuments.ts'
import { milestoneActors } from './milestoneActors.ts'
import { noLoops } from './noLoops.ts'
import { nothingLater } from './nothingLater.ts'
import { originalWords } from './originalWords.ts'
import { ownedIds } from './ownedIds.ts'
import { ownEvidence } from './ownEvidence.ts'
import { partialBasis } from './partialBasis.ts'
import { partialByRule } from './partialByRule.ts'
import { recordsInOrder } from './recordsInOrder.ts'
import { references } from './references.ts'
import { releaseNamed } from './releaseNamed.ts'
import { sourcesCited } from './sourcesCited.ts'
import { supersededEnds } from './supersededEnds.ts'
import type { Rule } from './rule.ts'
import { uniqueIds } from './uniqueIds.ts'

/** Every rule across records. A new one is a file here and a line in this list. */
export const rules: readonly Rule[] = [
  uniqueIds,
  ownedIds,
  references,
  citedFindings,
  partialBasis,
  partialByRule,
  ownEvidence,
  findingsInOrder,
  findingsChange,
  allAnswered,
  countriesAnswer,
  actorKinds,
  datedDocuments,
  draftsNotAdopted,
  datesInOrder,
  endedBy,
  supersededEnds,
  noLoops,
  nothingLater,
  jointDocuments,
  milestoneActors,
  sourcesCited,
  citedReferences,
  originalWords,
  indexResults,
  recordsInOrder,
  releaseNamed,
]
