import { actorKinds } from './actorKinds.ts'
import { allAnswered } from './allAnswered.ts'
import { checkDays } from './checkDays.ts'
import { citedFindings } from './citedFindings.ts'
import { citedReferences } from './citedReferences.ts'
import { countriesAnswer } from './countriesAnswer.ts'
import { datedDocuments } from './datedDocuments.ts'
import { datedSources } from './datedSources.ts'
import { datesInOrder } from './datesInOrder.ts'
import { draftsNotAdopted } from './draftsNotAdopted.ts'
import { duplicateRecords } from './duplicateRecords.ts'
import { editionsAgree } from './editionsAgree.ts'
import { endedBy } from './endedBy.ts'
import { endedEvidence } from './endedEvidence.ts'
import { evidenceInTime } from './evidenceInTime.ts'
import { evidencePresent } from './evidencePresent.ts'
import { findingsChange } from './findingsChange.ts'
import { findingsInOrder } from './findingsInOrder.ts'
import { garbledWords } from './garbledWords.ts'
import { idNames } from './idNames.ts'
import { indexResults } from './indexResults.ts'
import { institutionsPresent } from './institutionsPresent.ts'
import { jointDocuments } from './jointDocuments.ts'
import { locators } from './locators.ts'
import { milestoneActors } from './milestoneActors.ts'
import { milestoneDocuments } from './milestoneDocuments.ts'
import { namedDocuments } from './namedDocuments.ts'
import { neutralWords } from './neutralWords.ts'
import { noLoops } from './noLoops.ts'
import { nothingLater } from './nothingLater.ts'
import { onceEach } from './onceEach.ts'
import { originalTitles } from './originalTitles.ts'
import { originalWords } from './originalWords.ts'
import { overtaken } from './overtaken.ts'
import { ownedIds } from './ownedIds.ts'
import { ownEvidence } from './ownEvidence.ts'
import { partialBasis } from './partialBasis.ts'
import { partialByRule } from './partialByRule.ts'
import { publicAddresses } from './publicAddresses.ts'
import { punctuation } from './punctuation.ts'
import { recordsInOrder } from './recordsInOrder.ts'
import { references } from './references.ts'
import { releaseNamed } from './releaseNamed.ts'
import { safeAddresses } from './safeAddresses.ts'
import { sameEvent } from './sameEvent.ts'
import { scripts } from './scripts.ts'
import { severalCitations } from './severalCitations.ts'
import { sourceLanguages } from './sourceLanguages.ts'
import { sourcesCited } from './sourcesCited.ts'
import { startsRecorded } from './startsRecorded.ts'
import { succession } from './succession.ts'
import { successorsFollow } from './successorsFollow.ts'
import { sunsets } from './sunsets.ts'
import { supersededEnds } from './supersededEnds.ts'
import { supersederNamed } from './supersederNamed.ts'
import { treatyParties } from './treatyParties.ts'
import { turningPoints } from './turningPoints.ts'
import { uniqueIds } from './uniqueIds.ts'
import { wordLimits } from './wordLimits.ts'
import type { Rule } from './rule.ts'

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
  onceEach,
  nothingLater,
  jointDocuments,
  milestoneActors,
  sourcesCited,
  citedReferences,
  originalWords,
  publicAddresses,
  indexResults,
  recordsInOrder,
  releaseNamed,
  successorsFollow,
  duplicateRecords,
  sameEvent,
  evidenceInTime,
  endedEvidence,
  institutionsPresent,
  namedDocuments,
  treatyParties,
  editionsAgree,
  turningPoints,
  overtaken,
  sunsets,
  checkDays,
  scripts,
  sourceLanguages,
  garbledWords,
  punctuation,
  neutralWords,
  wordLimits,
  succession,
  supersederNamed,
  startsRecorded,
  evidencePresent,
  originalTitles,
  milestoneDocuments,
  severalCitations,
  locators,
  datedSources,
  safeAddresses,
  idNames,
]
