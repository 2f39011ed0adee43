-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter schema vault owner to passerelle_owner;
grant usage on schema vault to passerelle_app;
grant usage on schema vault to passerelle_eraser;
grant usage on schema vault to passerelle_grants;
grant usage on schema vault to passerelle_reader;
grant usage on schema vault to passerelle_transfer;
