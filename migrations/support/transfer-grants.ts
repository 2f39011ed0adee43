import type { AcrossGrants } from './across';

const parcelColumns = [
  'departement_code',
  'id',
  'holder_id',
  'organisation_id',
  'team_id',
  'source_departement',
  'source_case_id',
  'source_transfer_id',
  'source_organisation_id',
  'sex',
  'age_class',
  'facts',
  'principal_form',
  'state',
  'proposed_on',
  'expires_at',
  'answered_at',
];

/** What the role of transfers may do, in every département: columns by name, and nothing that tells of the person but what moves with her. */
export const transferGrants: Record<string, AcrossGrants> = {
  'tenant.transfer': {
    select: ['departement_code', 'id', 'case_id', 'state', 'version'],
    update: ['state', 'ended_at', 'version'],
  },
  'tenant.transfer_parcel': { select: parcelColumns, insert: true, update: ['state', 'answered_at'], delete: true },
  'vault.data_key': {
    select: ['departement_code', 'holder_id', 'wrapped', 'version'],
    insert: true,
    update: ['wrapped'],
    delete: true,
  },
  'tenant.case_part': { select: ['departement_code', 'holder_id'], insert: true, delete: true },
  'tenant.case_part_version': { select: ['departement_code', 'holder_id'], delete: true },
  'tenant.case_note': { select: ['departement_code', 'id', 'holder_id', 'referral_id'], delete: true },
  'tenant.case_event': { insert: true },
  'tenant.outbox': { insert: true },
  'tenant.case_file': {
    select: ['departement_code', 'id', 'stage', 'version'],
    update: ['stage', 'outcome', 'ended_at', 'completion_requested', 'version'],
  },
  'tenant.case_fact': { select: ['departement_code', 'case_id'], update: ['fingerprint'], delete: true },
  'tenant.accord': { select: ['departement_code', 'case_id', 'withdrawn_at'], update: ['withdrawn_at'] },
  'tenant.document': {
    select: [
      'departement_code',
      'id',
      'case_id',
      'slot',
      'group_bit',
      'state',
      'media_type',
      'size',
      'digest',
      'name',
      'uploaded_by',
    ],
    insert: true,
    delete: true,
  },
  'tenant.document_chunk': {
    select: ['departement_code', 'document_id', 'number', 'body'],
    insert: true,
    delete: true,
  },
  'tenant.referral': {
    select: ['departement_code', 'id', 'case_id', 'status', 'version'],
    update: ['status', 'closed_reason', 'stage', 'version'],
  },
  'tenant.decision': { select: ['departement_code', 'referral_id'] },
  'tenant.break_glass': { select: ['departement_code', 'circumstances_note'] },
  'tenant.consultation': {
    select: ['departement_code', 'referral_id', 'answered_at', 'withdrawn_at'],
    update: ['withdrawn_at'],
  },
  'tenant.session': { select: ['departement_code', 'id', 'status'] },
  'tenant.agenda_item': {
    select: ['departement_code', 'id', 'referral_id', 'session_id', 'status', 'version'],
    update: ['status', 'version'],
  },
  'tenant.safety_mark': {
    select: ['departement_code', 'case_id', 'marked_by', 'marked_at'],
    insert: true,
    delete: true,
  },
  'tenant.kept_reader': {
    select: ['departement_code', 'case_id', 'reader', 'named_by', 'asked_by', 'asked_at', 'state'],
    insert: true,
  },
  'tenant.name_form': { select: ['departement_code', 'case_id'], delete: true },
  'tenant.match_request': { select: ['departement_code', 'case_id'], delete: true },
  'tenant.possible_duplicate': {
    select: ['departement_code', 'case_id', 'side', 'other_departement', 'other_case_id'],
    update: ['other_departement', 'other_case_id'],
    delete: true,
  },
};
