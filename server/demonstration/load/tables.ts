/** What is written, in an order that the foreign keys accept. `departement_code` comes first in tenant tables. */
export const tables = {
  'directory.account': ['id', 'subject', 'email', 'display_name', 'created_at'],
  'directory.organisation': ['id', 'name', 'registration', 'kind', 'created_at'],
  'directory.approval': ['id', 'organisation_id', 'departement_code', 'reference', 'valid_from', 'valid_until', 'recorded_by', 'recorded_at'],
  'directory.team': ['id', 'organisation_id', 'departement_code', 'name'],
  'directory.body': ['id', 'departement_code', 'kind', 'name', 'state', 'state_since', 'agenda_keeping'],
  'directory.mandate': ['id', 'account_id', 'role', 'departement_code', 'organisation_id', 'team_id', 'authority_id', 'body_id',
    'quality', 'valid_from', 'valid_until', 'stands_in_for', 'granted_by', 'granted_at'],
  'directory.membership': ['id', 'departement_code', 'body_id', 'formation', 'quality', 'role', 'voting', 'mandate_id', 'appointed_on',
    'valid_until', 'appointed_by'],
  'vault.data_key': ['departement_code', 'holder_id', 'version', 'wrapped'],
  'tenant.name_form': ['departement_code', 'case_id', 'form'],
  'tenant.name_spelling': ['departement_code', 'token', 'form', 'deletions'],
  'tenant.case_file': ['departement_code', 'id', 'reference', 'organisation_id', 'team_id', 'external_reference', 'stage', 'origin', 'sex',
    'age_class', 'facts', 'principal_form', 'authoritative_referral_id', 'completion_requested', 'pathway_started_on', 'outcome',
    'opened_at', 'submitted_at', 'ended_at'],
  'tenant.case_part': ['departement_code', 'holder_id', 'group', 'bit', 'version', 'minimised', 'rest'],
  'tenant.case_part_version': ['departement_code', 'holder_id', 'group', 'version', 'minimised', 'rest', 'written_at', 'written_by'],
  'tenant.case_fact': ['departement_code', 'case_id', 'record_key', 'fingerprint', 'sex', 'age_class', 'region_of_origin',
    'principal_form', 'complaint', 'residence_kind', 'lodging', 'unaccompanied', 'submitted_month'],
  'tenant.accord': ['departement_code', 'id', 'case_id', 'body_id', 'purpose', 'groups', 'given_on', 'manner', 'basis', 'recorded_by',
    'recorded_at'],
  'tenant.referral': ['departement_code', 'id', 'kind', 'case_id', 'holder_id', 'body_id', 'body_kind', 'formation', 'purpose',
    'legal_basis', 'authoritative', 'pseudonym', 'lens_pseudonym', 'lens_seen', 'lens_full', 'accord_id', 'accord_mask', 'stage',
    'status', 'closed_reason', 'parquet_id', 'sector', 'expires_on', 'created_at'],
  'tenant.alert_origin': ['departement_code', 'referral_id', 'team_id', 'organisation_id', 'case_id'],
  'tenant.session': ['departement_code', 'id', 'body_id', 'body_kind', 'formation', 'held_on', 'starts_at', 'capacity_minutes', 'place',
    'status', 'convened_at', 'sealed_at', 'postponed_from'],
  'tenant.agenda_item': ['departement_code', 'id', 'session_id', 'position', 'kind', 'referral_id', 'title', 'minutes', 'status'],
  'tenant.convocation': ['departement_code', 'session_id', 'mandate_id', 'role', 'account_id', 'quality', 'sent_at'],
  'tenant.attendance': ['departement_code', 'session_id', 'mandate_id', 'state'],
  'tenant.opinion': ['departement_code', 'id', 'agenda_item_id', 'referral_id', 'sense', 'manner', 'votes_for', 'votes_against',
    'abstentions', 'chair_vote', 'has_reserves', 'given_on', 'recorded_by'],
  'tenant.decision': ['departement_code', 'id', 'referral_id', 'case_id', 'sense', 'signatory', 'delegation', 'signed_on', 'starts_on',
    'recorded_by', 'recorded_at', 'notified_on', 'notification_manner', 'interpreter'],
  'tenant.external_handover': ['departement_code', 'referral_id', 'handed_over_at', 'received_on', 'planned_on', 'outcome'],
  'tenant.case_event': ['departement_code', 'id', 'case_id', 'at', 'kind', 'referral_id', 'session_id'],
  'tenant.case_note': ['departement_code', 'id', 'holder_id', 'referral_id', 'kind', 'body', 'written_at'],
  'tenant.document': ['departement_code', 'id', 'case_id', 'slot', 'group_bit', 'state', 'media_type', 'size', 'digest', 'name',
    'uploaded_by', 'uploaded_at'],
  'tenant.document_chunk': ['departement_code', 'document_id', 'number', 'body'],
  'tenant.journal_entry': ['departement_code', 'id', 'at', 'account_id', 'mandate_id', 'operation', 'kind', 'reason', 'subject_id', 'opened'],
} as const;

export type TableName = keyof typeof tables;
export type Value = string | number | boolean | Buffer | null;
export type Row<Name extends TableName> = Record<(typeof tables)[Name][number], Value>;
/** A row of a département: its code is added on the way. */
export type TenantRow<Name extends TableName> = Omit<Row<Name>, 'departement_code'>;
export const tableNames = Object.keys(tables) as TableName[];
