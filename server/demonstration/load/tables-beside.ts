/** What members of a convened sitting were sent, and what they answered. */
export const letterTables = {
  'tenant.letter': [
    'departement_code',
    'id',
    'session_id',
    'mandate_id',
    'account_id',
    'kind',
    'sequence',
    'held_on',
    'starts_at',
    'minutes',
    'place',
    'agenda',
    'state',
    'written_at',
    'settled_at',
  ],
  'tenant.reply': [
    'departement_code',
    'session_id',
    'mandate_id',
    'account_id',
    'id',
    'digest',
    'answer',
    'answered_at',
  ],
} as const;

/** Beside the sheet of a file: hearings, and what became of the complaint. */
export const proceedingTables = {
  'tenant.hearing': [
    'departement_code',
    'id',
    'case_id',
    'held_on',
    'kind',
    'outcome',
    'body',
    'recorded_by',
    'recorded_at',
  ],
  'tenant.complaint_step': [
    'departement_code',
    'id',
    'case_id',
    'step',
    'occurred_on',
    'reason',
    'recorded_by',
    'recorded_at',
  ],
} as const;

/** Of those in office: what members have signed, and whom the parquets have named for trafficking in human beings. */
export const officeTables = {
  'directory.undertaking': [
    'id',
    'departement_code',
    'mandate_id',
    'membership_id',
    'signed_on',
    'recorded_by',
    'recorded_at',
  ],
  'directory.referent': [
    'id',
    'departement_code',
    'authority_id',
    'name',
    'title',
    'email',
    'phone',
    'since',
    'until',
    'act_reference',
    'act_date',
    'named_by',
    'named_at',
  ],
} as const;
