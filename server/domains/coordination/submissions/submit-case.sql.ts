import { uuid } from '../../../tenancy/columns';
import { namedStatement } from '../../../tenancy/named-statement';
import { printInForce } from '../../../vault/fingerprint';
import { CASE } from '../../persons/cases';

/** The draft itself, as its team holds it. */
export const DRAFT = CASE.pick('id', 'version', 'stage', 'own', 'organisationId').with({ teamId: uuid() });

/** Everything that a submission depends on, in one reading of the association's own door. */
export const SUBMISSION_FACTS = `
  select ${DRAFT.select('c')}, k.wrapped, k.version as "keyVersion",
    coalesce((select jsonb_agg(jsonb_build_object('group', p."group", 'minimised', encode(p.minimised, 'base64'),
      'rest', encode(p.rest, 'base64')))
      from access.sheet_part p where p.departement_code = access.departement() and p.holder_id = $1 and p.source = $1), '[]') as parts,
    array(select d.slot from access.visible_document d
      where d.departement_code = access.departement() and d.case_id = $1 and d.state = 'STORED') as documents,
    (select coalesce(jsonb_agg(jsonb_build_object('age', a.age, 'basis', a.basis, 'retainedOn', a.retained_on,
      'birthMonth', a.birth_month) order by a.retained_on, a.recorded_at), '[]')
      from access.own_retained_age a where a.departement_code = access.departement() and a.case_id = $1) as retained,
    b.id as "commissionId", b.state as "commissionState",
    exists (select from directory.approval a where a.departement_code = access.departement() and a.organisation_id = c.organisation_id
      and a.valid_from <= access.today() and access.today() < a.valid_until) as approved,
    (select coalesce(jsonb_object_agg(a.purpose, jsonb_build_object('id', a.id, 'groups', a.groups)), '{}') from access.own_accord a
      where a.departement_code = access.departement() and a.case_id = $1 and a.body_id = b.id and a.withdrawn_at is null) as accords,
    array(select s.formation from access.seats(b.id, c.id) s
      where s.stage = 'SUBMITTED' and s.relation = 'SECRETARIAT' and s.attended) as "attendedFormations"
  from access.visible_case c
  join access.visible_key k on k.departement_code = c.departement_code and k.holder_id = c.id
  left join directory.body b on b.departement_code = c.departement_code and b.kind = 'PROSTITUTION_EXIT_COMMISSION'
  where c.departement_code = access.departement() and c.id = $1 order by c.own desc limit 1`;

/**
 * The file, its statistical fact, what the job will look at, its referral and its timeline: one statement, nothing if the
 * version moved.
 */
export const SUBMIT = namedStatement(
  [
    'departement',
    'caseId',
    'expectedVersion',
    'now',
    'sex',
    'ageClass',
    'facts',
    'majorityMonth',
    'permitEndsOn',
    'identityUnknown',
    'principalForm',
    'referralId',
    'bodyId',
    'formation',
    'purpose',
    'pseudonym',
    'accordId',
    'accordGroups',
    'allGroups',
    'recordKey',
    'fingerprint',
    'formerFingerprint',
    'regionOfOrigin',
    'complaint',
    'residenceKind',
    'lodging',
    'submittedMonth',
    'unaccompanied',
    'matchRequestId',
    'organisationId',
    'submittedEventId',
    'proposedEventId',
  ],
  (at) => `
  with moved as (
    update tenant.case_file set stage = 'SUBMITTED', submitted_at = ${at.now}, sex = ${at.sex}, age_class = ${at.ageClass},
      facts = ${at.facts}, identity_unknown = ${at.identityUnknown}, majority_month = ${at.majorityMonth},
      permit_ends_on = ${at.permitEndsOn},
      principal_form = ${at.principalForm}, authoritative_referral_id = ${at.referralId}, version = version + 1
    where departement_code = ${at.departement} and id = ${at.caseId} and version = ${at.expectedVersion}
    returning id),
  print as (select ${printInForce(at.fingerprint, at.formerFingerprint)} as print),
  fact as (
    insert into tenant.case_fact (departement_code, case_id, record_key, fingerprint, sex, age_class, region_of_origin,
      principal_form, complaint, residence_kind, lodging, submitted_month, unaccompanied)
    select ${at.departement}, m.id, ${at.recordKey}, p.print, ${at.sex}, ${at.ageClass}, ${at.regionOfOrigin},
      ${at.principalForm}, ${at.complaint}, ${at.residenceKind}, ${at.lodging}, ${at.submittedMonth}, ${at.unaccompanied}
    from moved m cross join print p),
  matching as (
    insert into tenant.match_request (departement_code, id, case_id, organisation_id, fingerprint, asked_at)
    select ${at.departement}, ${at.matchRequestId}, m.id, ${at.organisationId}, p.print, ${at.now}
    from moved m join print p on p.print is not null),
  referral as (
    insert into tenant.referral (departement_code, id, kind, case_id, holder_id, body_id, body_kind, formation, purpose,
      legal_basis, authoritative, pseudonym, lens_pseudonym, lens_seen, lens_full, accord_id, accord_mask, stage, status,
      created_at, version)
    select ${at.departement}, ${at.referralId}, 'SHARE', m.id, m.id, ${at.bodyId}, 'PROSTITUTION_EXIT_COMMISSION',
      ${at.formation}, ${at.purpose}, 'CASF L.121-9', true, ${at.pseudonym}, true, ${at.allGroups}, ${at.allGroups},
      ${at.accordId}, ${at.accordGroups}, 'SUBMITTED', 'PROPOSED', ${at.now}, 1
    from moved m where ${at.referralId}::uuid is not null
    returning id),
  submitted as (
    insert into tenant.case_event (departement_code, id, case_id, at, kind)
    select ${at.departement}, ${at.submittedEventId}, m.id, ${at.now}, 'SUBMITTED' from moved m),
  proposed as (
    insert into tenant.case_event (departement_code, id, case_id, at, kind, referral_id, detail)
    select ${at.departement}, ${at.proposedEventId}, ${at.caseId}, ${at.now}, 'PROPOSED', r.id,
      'PROSTITUTION_EXIT_COMMISSION'
    from referral r)
  select id from moved`,
);
