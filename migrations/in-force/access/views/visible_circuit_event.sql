-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_circuit_event with (security_barrier=true) as
 SELECT e.departement_code,
    e.id,
    e.case_id,
    e.circuit_id,
    o.source,
    o.subjects,
    e.kind,
    e.occurred_on,
    e.occurred_at,
    e.recorded_at,
    e.version,
    e.body,
    k.wrapped,
    k.version AS key_version
   FROM tenant.circuit_event e
     JOIN tenant.protection_circuit i ON i.departement_code = e.departement_code AND i.id = e.circuit_id
     JOIN vault.data_key k ON k.departement_code = i.departement_code AND k.holder_id = i.case_id
     CROSS JOIN LATERAL ( SELECT g.source,
            string_agg(g.subject, ','::text) AS subjects
           FROM access.reader_door g
          WHERE g.departement_code = i.departement_code AND g.holder_id = i.case_id AND (g."full"::integer & 256) <> 0 AND (g.source = ANY (ARRAY[i.case_id, i.referral_id]))
          GROUP BY g.source
         OFFSET 0) o
  WHERE e.departement_code = access.departement();

alter view access.visible_circuit_event owner to passerelle_reader;
grant select on access.visible_circuit_event to passerelle_app;
