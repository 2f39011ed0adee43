-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table reference.body_kind owner to passerelle_owner;
grant select on reference.body_kind to passerelle_app;
grant select on reference.body_kind to passerelle_grants;
grant select on reference.body_kind to passerelle_jobs;
grant select on reference.body_kind to passerelle_reader;
grant select (kind, secretariat_role) on reference.body_kind to passerelle_coverage;
