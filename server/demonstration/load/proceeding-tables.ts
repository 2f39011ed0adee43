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
