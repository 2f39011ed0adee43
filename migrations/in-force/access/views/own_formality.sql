-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.own_formality with (security_barrier=true) as
 SELECT f.departement_code,
    f.id,
    f.case_id,
    o.subjects,
    f.kind,
    f.body,
    f.version,
    f.recorded_at,
    k.wrapped,
    k.version AS key_version
   FROM tenant.formality f
     JOIN vault.data_key k ON k.departement_code = f.departement_code AND k.holder_id = f.case_id
     CROSS JOIN LATERAL ( SELECT string_agg(g.subject, ','::text) AS subjects
           FROM access.reader_door g
          WHERE g.departement_code = f.departement_code AND g.holder_id = f.case_id AND (g.source = ANY (ARRAY[f.case_id])) AND g.relation = 'OWN_TEAM'::text AND (g."full"::integer & 32) <> 0
         OFFSET 0) o
  WHERE f.departement_code = access.departement() AND o.subjects IS NOT NULL;

alter view access.own_formality owner to passerelle_reader;
grant select on access.own_formality to passerelle_app;
