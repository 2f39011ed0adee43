/** What a sitting had somebody do; what members of a convened one were sent, and what they answered. */
export const sittingTables = {
  'tenant.follow_up': [
    'departement_code',
    'id',
    'body_id',
    'session_id',
    'text',
    'owner_title',
    'due_on',
    'first_due_on',
    'outcome',
    'settled_on',
    'recorded_at',
    'recorded_by',
  ],
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

/** The cell that the rules of a committee create, and what came out of its sittings. */
export const committeeTables = {
  'tenant.follow_up_cell': [
    'departement_code',
    'id',
    'body_id',
    'act_reference',
    'act_date',
    'valid_from',
    'recorded_at',
    'recorded_by',
  ],
  'tenant.support_outcome': [
    'departement_code',
    'referral_id',
    'holder_id',
    'agenda_item_id',
    'kind',
    'held_on',
    'recorded_at',
    'recorded_by',
  ],
} as const;

/** Beside the sheet of a file: hearings, what became of the complaint, and what its own team alone keeps. */
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
  'tenant.formality': ['departement_code', 'id', 'case_id', 'kind', 'ends_on', 'body', 'recorded_by', 'recorded_at'],
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
