import type { Group } from './groups';

/**
 * Names of the rules that the catalogue lists, that verdicts tell and that `acknowledgedWarnings` takes. They are public: one is
 * added, never changed; a name that was wrong is read by `currentRuleName` for one release.
 */
export const RULE_NAMES = [
  'ACKNOWLEDGEMENT_MENTIONS',
  'ADVERSARIAL_STEP',
  'AGENDA_VALIDATED_BY_BOTH',
  'ALERT_NAMES_SOMEONE',
  'APPOINTMENT_LENGTH',
  'APPROVAL_LENGTH',
  'APPROVAL_REQUIRED',
  'APS_BEFORE_PATHWAY',
  'CIRCUIT_CALL_OLD',
  'CIRCUIT_SILENCE',
  'CLEAR_DAYS',
  'COMMISSION_DORMANT',
  'COMMISSION_NOT_INSTALLED',
  'COMMISSION_UNATTENDED',
  'COMPLAINT_SILENCE',
  'CONVENING_NOTICE',
  'CORRECTED_AFTER_NOTIFICATION',
  'DECISION_AFTER_OPINION',
  'DECISION_DATES',
  'DISSENT',
  'ERASURE_IS_FINAL',
  'ERASURE_WHILE_REMEDIES_RUN',
  'ERASURE_WHILE_RUNNING',
  'FORMATION_OF_AGE',
  'GROUND_REJECTED',
  'GUEST_WITHDRAWN',
  'HEARING_REMINDERS',
  'INDIVIDUAL_CASES_FORMATION',
  'INVESTIGATION_SECRECY',
  'ITEM_OF_FORMATION',
  'JUDGE_SEIZED',
  'JUVENILE_HEARING',
  'LATE_ITEM',
  'MAJORITY',
  'MINIMUM_SITTINGS_2017',
  'MINIMUM_SITTINGS_2026',
  'MINIMUM_SITTINGS_COMMITTEE',
  'MINORS_COORDINATION',
  'MINOR_URGENT_WAYS',
  'MINUTES_APPROVAL',
  'NOBODY_PRESENT',
  'NOTIFICATION_DATE',
  'OPENING_DAY',
  'PATHWAY_END',
  'PATHWAY_LENGTH',
  'PERIOD_GAP',
  'PERIOD_OVERLAP',
  'PLACEMENT_TARGET',
  'PROXY',
  'QUORUM',
  'RECUSAL',
  'REFLECTION_PERIOD',
  'REFUSAL_REASONS',
  'REMAINING_TERM',
  'RENEWAL_LATE',
  'RETURN_RISK',
  'SAME_NAMES_IN_TEAM',
  'SAME_QUALITY',
  'SEAT_UNATTENDED',
  'SECOND_CONVENING',
  'SEAT_VACANT',
  'SESSION_CAPACITY',
  'SHELTER_CONFIRMED',
  'SITTING_WITHOUT_MEMBERS',
  'SITTING_WITHOUT_POINTS',
  'SUBMITTED_TO_NOBODY',
  'SUBSTITUTE_CATEGORY',
  'TEXT_NAMES_SOMEONE',
  'TRANSFER_ENDS_PATHWAY',
  'UNDERTAKING_MISSING',
  'WITHDRAWAL_DELAY',
  'WORKING_DAY',
  'breach-communication',
  'breach-delay-reason',
  'breach-notification',
  'person-copy-others',
] as const;

export type RuleName = (typeof RULE_NAMES)[number] | `FIELD_${string}` | `DOCUMENT_${string}`;

/** A field of a sheet that is not filled in: the group and the field, in capitals. */
export function fieldRuleName(group: Group, field: string): RuleName {
  return `FIELD_${inCapitals(group)}_${inCapitals(field)}`;
}

const inCapitals = (name: string): string => name.replace(/[A-Z]/g, '_$&').toUpperCase();

/** Until 0.1 the rules of fields were spelt `_F_I_E_L_D_…`: still acknowledged under that name, for one release. */
export function currentRuleName(name: string): string {
  return name.replace(/^_F_I_E_L_D_/, 'FIELD_');
}
