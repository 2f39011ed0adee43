-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table reference.installation owner to passerelle_owner;
grant select on reference.installation to passerelle_app;
grant select on reference.installation to passerelle_grants;
grant select on reference.installation to passerelle_jobs;
grant select on reference.installation to passerelle_reader;
grant select on reference.installation to passerelle_retention;
