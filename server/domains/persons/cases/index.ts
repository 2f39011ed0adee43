export type { RetainedAge } from './age.rules';
export { CaseDraft, typedSheet, type CaseKey } from './case-draft';
export { codedCase, type CodedCase, type Sheet } from './case-facts.rules';
export { recordEvent, recordNote } from './case-records';
export { CaseFileEntity, CaseNoteEntity, DataKeyEntity } from './cases.entity';
export { CaseQueries, type CaseRow } from './cases.queries';
export { checkedText } from './cases.service';
export { codedAt, sheetDoorOf } from './cases.view';
export { completenessOf } from './completeness.rules';
export { printInForce } from './match-request';
export { namedInTexts } from './named-in-sheet.rules';
export { Namesakes } from './namesakes';
export { OpenCase, type OpenCaseRequest } from './open-case';
export {
  instructedCase,
  changeCase,
  ownCase,
  readableCase,
  refuseInTransfer,
  requireStage,
  type OwnCase,
} from './own-case';
export { codeSheet, keepWord, offerUrgentWays, requireKnownAge } from './retained-ages';
export { newRecordKey, statisticalFact } from './statistical-fact';
