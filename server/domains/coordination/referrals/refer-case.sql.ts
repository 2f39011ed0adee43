import { SHARED_BITS } from '../../../kernel/groups';
import { namedStatement } from '../../../tenancy/named-statement';

export const ACCORD = `
  select a.id, a.groups from access.own_accord a where a.departement_code = access.departement() and a.case_id = $1 and a.body_id = $2
    and a.purpose = $3 and a.withdrawn_at is null`;

/** Before that body now: a closed referral does not count. */
export const REFERRED = `
  select r.id from access.visible_referral r where r.departement_code = access.departement() and r.case_id = $1 and r.body_id = $2
    and r.own and r.status <> 'CLOSED'`;

export const INSERT_SHARE = namedStatement(
  [
    'departement',
    'referralId',
    'caseId',
    'bodyId',
    'bodyKind',
    'pseudonym',
    'lensPseudonym',
    'lensSeen',
    'lensFull',
    'accordId',
    'accordGroups',
    'expiresOn',
    'now',
  ],
  (at) => `
  insert into tenant.referral (departement_code, id, kind, case_id, holder_id, body_id, body_kind, formation, purpose,
    legal_basis, authoritative, pseudonym, lens_pseudonym, lens_seen, lens_full, accord_id, accord_mask, stage, status,
    expires_on, created_at, version)
  values (${at.departement}, ${at.referralId}, 'SHARE', ${at.caseId}, ${at.caseId}, ${at.bodyId}, ${at.bodyKind}, 'FOLLOW_UP_CELL',
    'VICTIM_SUPPORT', 'décret 2016-1056 ; CASF L.121-6-2', false, ${at.pseudonym}, ${at.lensPseudonym}, ${at.lensSeen},
    ${at.lensFull}, ${at.accordId}, ${at.accordGroups}, 'SUBMITTED', 'PROPOSED', ${at.expiresOn}, ${at.now}, 1)`,
);

export const INSERT_ALERT = `
  insert into tenant.referral (departement_code, id, kind, case_id, holder_id, body_id, body_kind, formation, purpose, legal_basis,
    authoritative, pseudonym, lens_pseudonym, lens_seen, lens_full, accord_mask, stage, status, parquet_id, sector, created_at, version)
  values ($1, $2, 'ALERT', null, $2, $3, 'CODAF', 'RESTRICTED', 'ALERT', 'décret 2020-872 ; C. trav. L.8112-2', false,
    $4, false, ${SHARED_BITS}, ${SHARED_BITS}, ${SHARED_BITS},
    'SUBMITTED', 'PROPOSED', $5, $6, $7, 1)`;

export const INSERT_ORIGIN = `
  insert into tenant.alert_origin (departement_code, referral_id, team_id, organisation_id, case_id) values ($1, $2, $3, $4, $5)`;
