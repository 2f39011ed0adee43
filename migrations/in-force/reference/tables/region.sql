-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table reference.region owner to passerelle_owner;
grant select on reference.region to passerelle_app;
grant select on reference.region to passerelle_grants;
grant select on reference.region to passerelle_jobs;
grant select on reference.region to passerelle_reader;
