-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_circuit with (security_barrier=true) as
 SELECT i.departement_code,
    i.id,
    i.case_id,
    i.referral_id,
    i.convention_id,
    i.parquet_id,
    o.source,
    o.subjects,
    o.source = i.case_id AS own,
    r.pseudonym AS reference,
    r.status <> 'CLOSED'::text AS open,
    i.called_at,
    i.child_informed,
    i.opened_at,
    i.acknowledged_at,
    i.acknowledged_side,
    i.outcome,
    i.closed_on,
    i.version,
    i.body,
    k.wrapped,
    k.version AS key_version
   FROM tenant.protection_circuit i
     JOIN tenant.referral r ON r.departement_code = i.departement_code AND r.id = i.referral_id
     JOIN vault.data_key k ON k.departement_code = i.departement_code AND k.holder_id = i.case_id
     CROSS JOIN LATERAL ( SELECT g.source,
            string_agg(g.subject, ','::text) AS subjects
           FROM access.reader_door g
          WHERE g.departement_code = i.departement_code AND g.holder_id = i.case_id AND (g."full"::integer & 256) <> 0 AND (g.source = ANY (ARRAY[i.case_id, i.referral_id]))
          GROUP BY g.source
         OFFSET 0) o
  WHERE i.departement_code = access.departement();

alter view access.visible_circuit owner to passerelle_reader;
grant select on access.visible_circuit to passerelle_app;
