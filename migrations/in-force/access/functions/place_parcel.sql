-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.place_parcel(target text, parcel jsonb, wrapped bytea, version integer, parts jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare
    p tenant.transfer_parcel := jsonb_populate_record(null::tenant.transfer_parcel, parcel);
  begin
    if not access.own_case(p.source_case_id) or not exists (select from tenant.transfer t where t.departement_code = access.departement()
      and t.id = p.source_transfer_id and t.case_id = p.source_case_id and t.state = 'PROPOSED') then
      raise exception using errcode = 'insufficient_privilege', message = 'no such proposal';
    end if;
    insert into vault.data_key (departement_code, holder_id, version, wrapped) values (target, p.holder_id, version, wrapped);
    insert into tenant.case_part (departement_code, holder_id, "group", bit, version, minimised, rest)
      select target, p.holder_id, g."group", g.bit, 1, decode(g.minimised, 'base64'), decode(g.rest, 'base64')
      from jsonb_to_recordset(parts) as g ("group" text, bit smallint, minimised text, rest text);
    insert into tenant.transfer_parcel (departement_code, id, holder_id, organisation_id, team_id, source_departement, source_case_id,
        source_transfer_id, source_organisation_id, sex, age_class, facts, principal_form, state, proposed_on, expires_at)
      values (target, p.id, p.holder_id, p.organisation_id, p.team_id, access.departement(), p.source_case_id, p.source_transfer_id,
        p.source_organisation_id, p.sex, p.age_class, p.facts, p.principal_form, 'PENDING', access.today(), p.expires_at);
    insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
      values (target, gen_random_uuid(), 'TRANSFER_PROPOSED', p.id, access.now());
  end $function$;

alter function access.place_parcel(target text, parcel jsonb, wrapped bytea, version integer, parts jsonb) owner to passerelle_transfer;
revoke execute on function access.place_parcel(target text, parcel jsonb, wrapped bytea, version integer, parts jsonb) from public;
grant execute on function access.place_parcel(target text, parcel jsonb, wrapped bytea, version integer, parts jsonb) to passerelle_app;
