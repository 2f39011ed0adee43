-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter schema reference owner to passerelle_owner;
grant usage on schema reference to passerelle_app;
grant usage on schema reference to passerelle_coverage;
grant usage on schema reference to passerelle_eraser;
grant usage on schema reference to passerelle_freeze;
grant usage on schema reference to passerelle_grants;
grant usage on schema reference to passerelle_jobs;
grant usage on schema reference to passerelle_letters;
grant usage on schema reference to passerelle_matching;
grant usage on schema reference to passerelle_reader;
grant usage on schema reference to passerelle_retention;
grant usage on schema reference to passerelle_sealer;
grant usage on schema reference to passerelle_transfer;
