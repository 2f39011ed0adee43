-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table reference.authority owner to passerelle_owner;
grant select on reference.authority to passerelle_app;
grant select on reference.authority to passerelle_grants;
grant select on reference.authority to passerelle_jobs;
grant select on reference.authority to passerelle_reader;
grant select (id, kind, valid_from, valid_until) on reference.authority to passerelle_coverage;
