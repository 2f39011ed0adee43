-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.carry_over(target text, parcel uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    insert into tenant.benefit (departement_code, id, case_id, kind, requested_on, granted_on, refused_on, starts_on, ends_on, children, recorded_by, recorded_at)
      select p.departement_code, md5(p.holder_id::text || b.id::text)::uuid, p.holder_id, b.kind, b.requested_on, b.granted_on, b.refused_on, b.starts_on, b.ends_on, b.children, b.recorded_by, b.recorded_at
      from tenant.transfer_parcel p join tenant.benefit b on b.departement_code = p.source_departement and b.case_id = p.source_case_id
      where p.departement_code = target and p.id = parcel and p.state = 'ACCEPTED' on conflict do nothing;
    insert into tenant.hearing (departement_code, id, case_id, held_on, kind, outcome, reminded, recorded_by, recorded_at)
      select p.departement_code, md5(p.holder_id::text || b.id::text)::uuid, p.holder_id, b.held_on, b.kind, b.outcome, b.reminded, b.recorded_by, b.recorded_at
      from tenant.transfer_parcel p join tenant.hearing b on b.departement_code = p.source_departement and b.case_id = p.source_case_id
      where p.departement_code = target and p.id = parcel and p.state = 'ACCEPTED' on conflict do nothing;
    insert into tenant.complaint_step (departement_code, id, case_id, step, occurred_on, reason, recorded_by, recorded_at)
      select p.departement_code, md5(p.holder_id::text || b.id::text)::uuid, p.holder_id, b.step, b.occurred_on, b.reason, b.recorded_by, b.recorded_at
      from tenant.transfer_parcel p join tenant.complaint_step b on b.departement_code = p.source_departement and b.case_id = p.source_case_id
      where p.departement_code = target and p.id = parcel and p.state = 'ACCEPTED' on conflict do nothing;
    insert into tenant.earlier_period (departement_code, id, case_id, starts_on, signed_on, cut_on, signatory, recorded_by, recorded_at)
      select p.departement_code, md5(p.holder_id::text || d.id::text)::uuid, p.holder_id, d.starts_on, d.signed_on,
        coalesce(d.cut_on, case when d.starts_on + interval '6 months' > (p.answered_at at time zone (select t.time_zone from reference.territory t where t.code = p.departement_code))::date then (p.answered_at at time zone (select t.time_zone from reference.territory t where t.code = p.departement_code))::date end), d.signatory, d.recorded_by, d.recorded_at
      from tenant.transfer_parcel p cross join lateral (
        select x.id, x.starts_on, x.signed_on, null::date as cut_on, x.signatory, x.recorded_by, x.recorded_at from tenant.decision x
          where x.departement_code = p.source_departement and x.case_id = p.source_case_id and x.sense = 'AUTHORISED'
        union all
        select e.id, e.starts_on, e.signed_on, e.cut_on, e.signatory, e.recorded_by, e.recorded_at from tenant.earlier_period e
          where e.departement_code = p.source_departement and e.case_id = p.source_case_id) d
      where p.departement_code = target and p.id = parcel and p.state = 'ACCEPTED' and d.starts_on <= (p.answered_at at time zone (select t.time_zone from reference.territory t where t.code = p.departement_code))::date on conflict do nothing;
    insert into tenant.retained_age (departement_code, id, case_id, age, basis, retained_on, birth_month, recorded_by, recorded_at)
      select p.departement_code, gen_random_uuid(), p.holder_id, a.age, a.basis, a.retained_on, a.birth_month, a.recorded_by, a.recorded_at
      from tenant.transfer_parcel p
      join tenant.retained_age a on a.departement_code = p.source_departement and a.case_id = p.source_case_id
      where p.departement_code = target and p.id = parcel and p.state = 'ACCEPTED';
    insert into tenant.safety_mark (departement_code, case_id, marked_by, marked_at)
      select p.departement_code, p.holder_id, m.marked_by, m.marked_at from tenant.transfer_parcel p
      join tenant.safety_mark m on m.departement_code = p.source_departement and m.case_id = p.source_case_id
      where p.departement_code = target and p.id = parcel and p.state = 'ACCEPTED' on conflict do nothing;
    insert into tenant.kept_reader (departement_code, id, case_id, reader, named_by, asked_by, asked_at)
      select p.departement_code, gen_random_uuid(), p.holder_id, k.reader, k.named_by, k.asked_by, k.asked_at from tenant.transfer_parcel p
      join tenant.kept_reader k on k.departement_code = p.source_departement and k.case_id = p.source_case_id and k.state in ('PENDING', 'UPHELD')
      where p.departement_code = target and p.id = parcel and p.state = 'ACCEPTED' on conflict do nothing $function$;

alter function access.carry_over(target text, parcel uuid) owner to passerelle_transfer;
revoke execute on function access.carry_over(target text, parcel uuid) from public;
grant execute on function access.carry_over(target text, parcel uuid) to passerelle_app;
