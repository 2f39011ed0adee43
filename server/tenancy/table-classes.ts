/**
 * The classes of table, in one place; a test compares this with PostgreSQL's own catalogue.
 * installation: keys of the installation as a whole, on which no role but the owner has any right.
 * reference: public, read by all. directory: who works where, no victim data, readable before a département is set.
 * published: figures of the releases, written once, from which the statistics role alone reads.
 * tenant: all else; departement_code comes first everywhere, and row security is forced.
 */
export const tableClasses = {
  installation: ['vault.installation_key', 'vault.case_rotation'],
  reference: [
    'reference.installation', 'reference.region', 'reference.territory', 'reference.authority', 'reference.authority_territory',
    'reference.body_kind', 'reference.level_rule',
  ],
  directory: [
    'directory.account', 'directory.organisation', 'directory.approval', 'directory.team', 'directory.body', 'directory.mandate',
    'directory.membership', 'directory.browser_session', 'directory.api_token', 'directory.mandate_proposal',
  ],
  published: ['published.release', 'published.release_cell', 'published.release_coverage', 'published.erratum', 'published.release_document'],
  tenant: [
    'vault.data_key', 'tenant.journal_entry', 'tenant.outbox', 'tenant.idempotency_key', 'tenant.access_grant',
    'tenant.case_file', 'tenant.case_part', 'tenant.case_part_version', 'tenant.case_fact', 'tenant.case_event', 'tenant.case_note',
    'tenant.accord', 'tenant.document', 'tenant.document_chunk', 'tenant.referral', 'tenant.alert_origin', 'tenant.suggestion',
    'tenant.session', 'tenant.agenda_item', 'tenant.convocation', 'tenant.attendance', 'tenant.recusal', 'tenant.opinion',
    'tenant.decision', 'tenant.external_handover', 'tenant.kept_reader', 'tenant.consultation', 'tenant.break_glass',
    'tenant.erasure_certificate',
    'tenant.journal_seal', 'tenant.journal_sealed', 'tenant.journal_checkpoint', 'tenant.journal_pruned',
    'tenant.person_copy', 'tenant.breach',
    'tenant.name_form', 'tenant.name_spelling', 'tenant.safety_mark', 'tenant.match_request',
    'tenant.possible_duplicate', 'tenant.transfer', 'tenant.transfer_parcel',
  ],
} as const;

export type TableClass = keyof typeof tableClasses;
