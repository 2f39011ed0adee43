-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

alter table reference.territory owner to passerelle_owner;
grant select on reference.territory to passerelle_app;
grant select on reference.territory to passerelle_eraser;
grant select on reference.territory to passerelle_freeze;
grant select on reference.territory to passerelle_grants;
grant select on reference.territory to passerelle_jobs;
grant select on reference.territory to passerelle_letters;
grant select on reference.territory to passerelle_matching;
grant select on reference.territory to passerelle_reader;
grant select on reference.territory to passerelle_retention;
grant select on reference.territory to passerelle_sealer;
grant select (code) on reference.territory to passerelle_coverage;
grant select (code, time_zone) on reference.territory to passerelle_transfer;
