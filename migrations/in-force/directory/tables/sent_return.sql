-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table directory.sent_return owner to passerelle_owner;
alter table directory.sent_return enable row level security;
alter table directory.sent_return force row level security;
create policy app_insert on directory.sent_return for insert to passerelle_app
  with check (departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated) AND
CASE kind
    WHEN 'YEARLY_RETURN'::text THEN ( SELECT access.holds_coordinator() AS holds_coordinator)
    ELSE organisation_id = ANY ((( SELECT access.managed() AS managed))::uuid[])
END);
create policy app_select on directory.sent_return for select to passerelle_app
  using (departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated));
create policy app_update on directory.sent_return for update to passerelle_app
  using (departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated) AND
CASE kind
    WHEN 'YEARLY_RETURN'::text THEN ( SELECT access.holds_coordinator() AS holds_coordinator)
    ELSE organisation_id = ANY ((( SELECT access.managed() AS managed))::uuid[])
END)
  with check (departement_code = (( SELECT access.departement() AS departement)) AND ( SELECT access.mandated() AS mandated) AND
CASE kind
    WHEN 'YEARLY_RETURN'::text THEN ( SELECT access.holds_coordinator() AS holds_coordinator)
    ELSE organisation_id = ANY ((( SELECT access.managed() AS managed))::uuid[])
END);
create policy owner_all on directory.sent_return for all to passerelle_owner
  using (true)
  with check (true);
create policy passerelle_coverage_select on directory.sent_return for select to passerelle_coverage
  using (true);
grant insert, select on directory.sent_return to passerelle_app;
grant select (departement_code, kind, organisation_id, sent_on, withdrawn_at, year) on directory.sent_return to passerelle_coverage;
grant update (version, withdrawn_at) on directory.sent_return to passerelle_app;
