/** What a submission depends on. */
export const SUBMISSION = `
  select c.version, c.stage, c.own, c.organisation_id as "organisationId", encode(k.wrapped, 'base64') as wrapped, k.version as "keyVersion",
    (select json_agg(json_build_object('group', p."group", 'minimised', encode(p.minimised, 'base64'), 'rest', encode(p.rest, 'base64')))
      from access.sheet_part p where p.departement_code = access.departement() and p.holder_id = $1 and p.source = $1) as parts,
    (select coalesce(json_agg(json_build_object('age', a.age, 'basis', a.basis, 'retainedOn', a.retained_on, 'birthMonth', a.birth_month)
      order by a.retained_on, a.recorded_at), '[]')
      from access.own_retained_age a where a.departement_code = access.departement() and a.case_id = $1) as retained,
    b.id as "commissionId", b.state as "commissionState",
    exists (select from directory.approval a where a.departement_code = access.departement() and a.organisation_id = c.organisation_id
      and a.valid_from <= access.today() and access.today() < a.valid_until) as approved,
    r.id as "accordId", r.groups
  from access.visible_case c
  join access.visible_key k on k.departement_code = c.departement_code and k.holder_id = c.id
  left join directory.body b on b.departement_code = c.departement_code and b.kind = 'PROSTITUTION_EXIT_COMMISSION'
  left join lateral (select a.id, a.groups from access.own_accord a where a.departement_code = access.departement() and a.case_id = $1
    and a.body_id = b.id and a.purpose in ('PSP', 'MINOR_PATHWAY') and a.withdrawn_at is null limit 1) r on true
  where c.departement_code = access.departement() and c.id = $1 order by c.own desc limit 1`;

/** Every row of a submission, and the accord held until its end. */
export const SUBMIT = `
  with held as (
    select a.id, a.groups from tenant.accord a where a.departement_code = $1 and a.id = $14 and a.withdrawn_at is null for share),
  moved as (
    update tenant.case_file set stage = 'SUBMITTED', submitted_at = $4, sex = $5, age_class = $6, facts = $7, principal_form = $8,
      authoritative_referral_id = $9, identity_unknown = $26, majority_month = $27, version = version + 1
    where departement_code = $1 and id = $2 and version = $3 and exists (select from held) returning id),
  print as (select case (select i.name_folding from reference.installation i) when 1 then $25::bytea else $17::bytea end as print),
  fact as (
    insert into tenant.case_fact (departement_code, case_id, record_key, fingerprint, sex, age_class, region_of_origin, principal_form,
      complaint, residence_kind, lodging, submitted_month, unaccompanied)
    select $1, m.id, $16, p.print, $5, $6, $18, $8, $19, $20, $21, $22, $24 from moved m cross join print p),
  matching as (
    insert into tenant.match_request (departement_code, id, case_id, organisation_id, fingerprint, asked_at)
    select $1, gen_random_uuid(), m.id, $15, p.print, $4 from moved m join print p on p.print is not null),
  referral as (
    insert into tenant.referral (departement_code, id, kind, case_id, holder_id, body_id, body_kind, formation, purpose, legal_basis,
      authoritative, pseudonym, lens_pseudonym, lens_seen, lens_full, accord_id, accord_mask, stage, status, created_at, version)
    select $1, $9, 'SHARE', m.id, m.id, $10, 'PROSTITUTION_EXIT_COMMISSION', $11, $12, 'CASF L.121-9', true, $13, true, 1023, 1023, h.id,
      h.groups, 'SUBMITTED', 'PROPOSED', $4, 1 from moved m cross join held h),
  events as (
    insert into tenant.case_event (departement_code, id, case_id, at, kind, referral_id, detail)
    select $1, gen_random_uuid(), m.id, $4, e.kind, e.referral_id, e.detail from moved m cross join lateral (values
      ('SUBMITTED', null::uuid, null::text), ('PROPOSED', $9::uuid, 'PROSTITUTION_EXIT_COMMISSION')) e (kind, referral_id, detail)),
  entry as (
    insert into tenant.journal_entry (departement_code, id, at, account_id, mandate_id, operation, kind, subject_id)
    select $1, gen_random_uuid(), $4, $23, access.first_mandate(), 'submitCase', 'ACT', m.id from moved m),
  told as (
    insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
    select $1, gen_random_uuid(), 'CASE_SUBMITTED', m.id, $4 from moved m)
  select id from moved`;

/** A statement of its own: the doors are compiled from what the one before has written. */
export const FINISH = 'select access.refresh($1::uuid[])';

export const DONE = `
  select c.id, c.reference, c.stage from access.visible_case c where c.departement_code = access.departement() and c.id = $1
  order by c.own desc limit 1`;
