export { memberUuid } from './attendance-lines';
export { presenceVerdict } from './attendance.rules';
export { hourOf } from './day-and-hour';
export { deliberatingOn } from './deliberation.queries';
export { lockItem, lockPlacedOrTreated } from './agenda-lock.queries';
export { itemById, liveItems, markItems, type LiveItem } from './live-items.queries';
export {
  formationOf,
  lockById,
  lockSession,
  noticeFor,
  requireSecretariat,
  requireStatus,
  type LockedSession,
} from './locked-session.queries';
export { moveReferrals, tellCases, type StagedReferral } from './referral-stage';
export { lastDayToConvene, quorumOfSecond, quorumVerdict } from './sessions.rules';
export { sessionAnswer } from './sittings.answers';
export { guestsVerdict } from './guests.rules';
export { ItemQuorum } from './item-quorum';
export { SessionQueries, type MemberRow, type SessionRow } from './sessions.queries';
export { ITEM_WITH_REFERRAL } from './agenda-row.sql';
export { whoDeliberates } from './attendance.rules';
export { GUESTS_OF_ITEMS, type GuestRow } from './guests.queries';
export { SESSION } from './sessions.sql';
export { memberIdOf } from './sessions.view';
export { policyVerdict } from './agenda.rules';
export { SessionLoader } from './sessions.loader';
export { shapeOf } from './session-shape';
