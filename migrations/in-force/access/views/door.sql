-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.door with (security_barrier=true) as
 SELECT departement_code,
    holder_id,
    source,
    grantee,
    role,
    relation,
    body_kind,
    formation,
    stage,
    facts,
    pseudonym,
    seen,
    "full",
    opens_file,
    opened_at
   FROM access.reader_door g;

alter view access.door owner to passerelle_reader;
grant select on access.door to passerelle_app;
