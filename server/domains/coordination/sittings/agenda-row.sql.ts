/** One point as its row goes to the resolvers. */
export const ITEM_JSON = `'nodeType', 'AgendaItem', 'departement', i.departement_code, 'id', i.id, 'sessionId',
    i.session_id, 'kind', i.kind,
      'title', i.title, 'minutes', i.minutes, 'late', i.late, 'status', i.status, 'version', i.version, 'referralId', i.referral_id`;

/** The referral of a point at the reader's own door, as the referrals feature reads it (access.agenda_point). */
export const REFERRAL_JSON = `'referral', case when i.referral_id is not null then json_build_object(
        'departement', i.departement_code, 'id', i.referral_id, 'kind', i.referral_kind, 'bodyId', i.referral_body_id,
        'bodyKind', i.referral_body_kind, 'formation', i.referral_formation, 'purpose', i.referral_purpose,
        'legalBasis', i.referral_legal_basis, 'authoritative', i.referral_authoritative, 'reference', i.referral_reference,
        'stage', i.referral_stage, 'status', i.referral_status, 'closedReason', i.referral_closed_reason,
        'sector', i.referral_sector, 'parquetId', i.referral_parquet_id, 'expiresOn', i.referral_expires_on,
        'createdAt', i.referral_created_at, 'version', i.referral_version, 'lensPseudonym', i.referral_lens_pseudonym,
        'lensSeen', i.referral_lens_seen, 'lensFull', i.referral_lens_full, 'accordMask', i.referral_accord_mask,
        'holderId', i.referral_holder_id, 'source', i.referral_source, 'caseId', i.referral_case_id, 'own', i.referral_own,
        'subjects', i.referral_subjects,
        'facts', i.referral_facts, 'presentingOrganisationId', i.referral_presenting_organisation_id, 'codedSex', i.referral_sex,
        'codedAgeClass', i.referral_age_class, 'codedForm', i.referral_principal_form) end`;

/** Its own coded columns alone, with the doors that open them: no holder, for a query that opens nothing behind it. */
export const REFERRAL_HEAD_JSON = `'referral', case when i.referral_id is not null then json_build_object(
        'departement', i.departement_code, 'id', i.referral_id, 'kind', i.referral_kind, 'bodyId', i.referral_body_id,
        'bodyKind', i.referral_body_kind, 'formation', i.referral_formation, 'purpose', i.referral_purpose,
          'legalBasis', i.referral_legal_basis,
        'authoritative', i.referral_authoritative, 'reference', i.referral_reference, 'stage', i.referral_stage,
          'status', i.referral_status,
        'closedReason', i.referral_closed_reason, 'expiresOn', i.referral_expires_on, 'createdAt', i.referral_created_at,
        'own', i.referral_own,
        'version', i.referral_version, 'subjects', i.referral_subjects, 'codedSex', i.referral_sex,
        'codedAgeClass', i.referral_age_class, 'codedForm', i.referral_principal_form) end`;

/** Fields of a referral that its head answers. */
export const HEAD_FIELDS = new Set([
  '__typename',
  'id',
  'kind',
  'body',
  'formation',
  'purpose',
  'legalBasis',
  'authoritative',
  'reference',
  'stage',
  'status',
  'closedReason',
  'expiresOn',
  'createdAt',
  'version',
  'sex',
  'ageClass',
  'principalForm',
]);

/** What is on an agenda: points deferred or withdrawn are on none. */
export const ON_AGENDA = `i.departement_code = access.departement() and i.status in ('PLACED', 'TREATED')`;
