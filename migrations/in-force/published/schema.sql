-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter schema published owner to passerelle_owner;
grant create, usage on schema published to passerelle_grants;
grant create, usage on schema published to passerelle_reader;
grant usage on schema published to passerelle_app;
grant usage on schema published to passerelle_coverage;
grant usage on schema published to passerelle_freeze;
grant usage on schema published to passerelle_statistics;
