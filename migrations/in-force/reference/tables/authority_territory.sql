-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table reference.authority_territory owner to passerelle_owner;
grant select on reference.authority_territory to passerelle_app;
grant select on reference.authority_territory to passerelle_grants;
grant select on reference.authority_territory to passerelle_jobs;
grant select on reference.authority_territory to passerelle_reader;
grant select (authority_id, departement_code) on reference.authority_territory to passerelle_coverage;
