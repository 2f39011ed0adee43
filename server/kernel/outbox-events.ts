/**
 * What somebody must be told by mail, once its act has been committed. Closed: each has its recipients in jobs/outbox-recipients.ts, but
 * for a letter, which has one; and an event that nobody waits for is not raised. The last seven are raised by the database.
 */
export const OUTBOX_EVENTS = [
  'CASE_SUBMITTED',
  'COMPLETION_REQUESTED',
  'COMPLETION_ANSWERED',
  'REFERRAL_PROPOSED',
  'REFERRAL_ACCEPTED',
  'REFERRAL_DECLINED',
  'REFERRAL_SUGGESTED',
  'CONSULTATION_ASKED',
  'CONSULTATION_ANSWERED',
  'LETTER_WRITTEN',
  'LETTER_REFUSED',
  'OPINIONS_GIVEN',
  'AGENDA_VALIDATED',
  'AGENDA_CHANGED',
  'SUPPORT_RECORDED',
  'DECISION_RECORDED',
  'DECISION_NOTIFIED',
  'HEARING_CHANGED',
  'BREAK_GLASS_OPENED',
  'READER_KEPT',
  'READER_ANSWERED',
  'MANDATE_TO_EXAMINE',
  'ERASURE_ASKED',
  'MANDATE_OFFERED',
  'MANDATE_UNANSWERED',
  'MANDATE_ENDED',
  'DUPLICATE_POSSIBLE',
  'TRANSFER_PROPOSED',
  'TRANSFER_ENDED',
  'MAJORITY_COMES',
  'HEARING_COMES',
  'PERMIT_ENDS',
  'REFLECTION_ENDS',
] as const;

export type OutboxEvent = (typeof OUTBOX_EVENTS)[number];
