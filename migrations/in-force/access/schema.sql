-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter schema access owner to passerelle_owner;
grant create, usage on schema access to passerelle_eraser;
grant create, usage on schema access to passerelle_grants;
grant create, usage on schema access to passerelle_reader;
grant usage on schema access to passerelle_app;
grant usage on schema access to passerelle_coverage;
grant usage on schema access to passerelle_freeze;
grant usage on schema access to passerelle_jobs;
grant usage on schema access to passerelle_letters;
grant usage on schema access to passerelle_matching;
grant usage on schema access to passerelle_retention;
grant usage on schema access to passerelle_statistics;
grant usage on schema access to passerelle_transfer;
