-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_hearing with (security_barrier=true) as
 SELECT h.departement_code,
    h.id,
    h.case_id,
    o.source,
    o.subjects,
    h.held_on,
    h.kind,
    h.outcome,
    h.body,
    h.version,
    k.wrapped,
    k.version AS key_version
   FROM tenant.hearing h
     JOIN vault.data_key k ON k.departement_code = h.departement_code AND k.holder_id = h.case_id
     CROSS JOIN LATERAL ( SELECT g.source,
            string_agg(g.subject, ','::text) AS subjects
           FROM access.reader_door g
          WHERE g.departement_code = h.departement_code AND g.holder_id = h.case_id AND (g.seen::integer & 128) <> 0
          GROUP BY g.source
         OFFSET 0) o
  WHERE h.departement_code = access.departement();

alter view access.visible_hearing owner to passerelle_reader;
grant select on access.visible_hearing to passerelle_app;
