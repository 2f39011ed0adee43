export type { RetainedAge } from './age.rules';
export { announcePermits } from './announce-permits';
export { caseAnswer } from './case-answer';
export { indexNames, readSheet, typedSheet, writeSheet } from './case-draft';
export { codedCase, type CodedCase, type Sheet } from './case-facts.rules';
export { recordEvent, recordNote, writeNote } from './case-records';
export { CASE, CaseQueries, type CaseRow } from './cases.queries';
export { codedAt, sheetDoorOf } from './cases.view';
export { completenessOf } from './completeness.rules';
export { codeDraft, insertDraft } from './insert-draft';
export { namedInTexts } from './named-in-sheet.rules';
export { tellNamesakes } from './namesakes';
export { actingTeam, openDraft } from './open-draft';
export {
  instructedCase,
  changeCase,
  ownCase,
  readableCase,
  refuseInTransfer,
  requireFollowed,
  requireStage,
  type OwnCase,
} from './own-case';
export { asksForPathway } from './pathway.rules';
export { permitEndOf } from './permit.rules';
export { codeSheet, keepWord, offerUrgentWays, requireKnownAge } from './retained-ages';
