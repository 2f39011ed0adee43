/** One point as its row goes to the resolvers. */
export const ITEM_JSON = `'nodeType', 'AgendaItem', 'departement', i.departement_code, 'id', i.id, 'sessionId', i.session_id, 'kind', i.kind,
      'title', i.title, 'minutes', i.minutes, 'late', i.late, 'status', i.status, 'version', i.version, 'referralId', i.referral_id`;

/** The referral of a point at the reader's own door, as the referrals feature reads it. */
const REFERRAL = `v.departement_code as departement, v.id, v.kind, v.body_id as "bodyId", v.body_kind as "bodyKind", v.formation, v.purpose,
        v.legal_basis as "legalBasis", v.authoritative, v.reference, v.stage, v.status, v.closed_reason as "closedReason", v.sector,
        v.parquet_id as "parquetId", v.expires_on as "expiresOn", v.created_at as "createdAt", v.version,
        v.lens_pseudonym as "lensPseudonym", v.lens_seen as "lensSeen", v.lens_full as "lensFull", v.accord_mask as "accordMask",
        v.holder_id as "holderId", v.source, v.case_id as "caseId", v.own, v.pseudonym, v.seen, v."full", v.subjects, v.facts,
        v.presenting_organisation_id as "presentingOrganisationId", v.sex, v.age_class as "ageClass", v.principal_form as "principalForm"`;

/** A barrier view takes its key only from a correlated lateral: never a plain join. */
export const WITH_REFERRAL = `
      left join lateral (
        select row_to_json(x) as row from (
          select ${REFERRAL} from access.visible_referral v
          where v.departement_code = access.departement() and v.id = i.referral_id order by v.source = v.id desc limit 1) x) r on true`;

/** What is on an agenda: points deferred or withdrawn are on none. */
export const ON_AGENDA = `i.departement_code = access.departement() and i.status in ('PLACED', 'TREATED')`;
