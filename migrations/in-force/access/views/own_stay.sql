-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.own_stay with (security_barrier=true) as
 SELECT y.departement_code,
    y.id,
    y.case_id,
    y.request_id,
    y.ended,
    y.body,
    y.version,
    y.recorded_at,
    o.subjects,
    k.wrapped,
    k.version AS key_version
   FROM tenant.stay y
     JOIN vault.data_key k ON k.departement_code = y.departement_code AND k.holder_id = y.case_id
     CROSS JOIN LATERAL ( SELECT string_agg(g.subject, ','::text) AS subjects
           FROM access.reader_door g
          WHERE g.departement_code = y.departement_code AND g.holder_id = y.case_id AND (g.source = ANY (ARRAY[y.case_id])) AND g.relation = 'OWN_TEAM'::text AND (g."full"::integer & 2) <> 0
         OFFSET 0) o
  WHERE y.departement_code = access.departement() AND o.subjects IS NOT NULL;

alter view access.own_stay owner to passerelle_reader;
grant select on access.own_stay to passerelle_app;
