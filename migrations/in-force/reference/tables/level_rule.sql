-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table reference.level_rule owner to passerelle_owner;
grant select on reference.level_rule to passerelle_app;
grant select on reference.level_rule to passerelle_grants;
grant select on reference.level_rule to passerelle_jobs;
grant select on reference.level_rule to passerelle_reader;
