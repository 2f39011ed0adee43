export { lockItem } from './agenda-lock.queries';
export { markItems, type LiveItem } from './live-items.queries';
export { noticeFor, requireSecretariat, requireStatus, type LockedSession } from './locked-session.queries';
export { moveReferrals, tellCases, type StagedReferral } from './referral-stage';
export { quorumOf } from './session-members.queries';
export { SessionQueries } from './sessions.queries';
export { lastDayToConvene, quorumVerdict } from './sessions.rules';
