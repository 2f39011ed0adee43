-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.alert_operation with (security_barrier=true) as
 SELECT p.departement_code,
    p.referral_id,
    p.planned_on,
    p.body,
    p.version,
    k.wrapped,
    k.version AS key_version,
    o.subjects,
    o.parquet,
        CASE
            WHEN o.parquet THEN p.controlled
            ELSE NULL::boolean
        END AS controlled,
        CASE
            WHEN o.parquet THEN p.controlled_month
            ELSE NULL::date
        END AS controlled_month,
        CASE
            WHEN o.parquet THEN p.persons_met
            ELSE NULL::integer
        END AS persons_met,
        CASE
            WHEN o.parquet THEN p.persons_informed
            ELSE NULL::integer
        END AS persons_informed,
        CASE
            WHEN o.parquet THEN p.persons_oriented
            ELSE NULL::integer
        END AS persons_oriented,
        CASE
            WHEN o.parquet THEN p.persons_sheltered
            ELSE NULL::integer
        END AS persons_sheltered
   FROM tenant.alert_operation p
     JOIN vault.data_key k ON k.departement_code = p.departement_code AND k.holder_id = p.referral_id
     CROSS JOIN LATERAL ( SELECT string_agg(g.subject, ','::text) AS subjects,
            bool_or(g.relation = 'DECIDING'::text) AS parquet
           FROM access.reader_door g
          WHERE g.departement_code = p.departement_code AND g.holder_id = p.referral_id AND (g.source = ANY (ARRAY[p.referral_id])) AND (g."full"::integer & 512) <> 0 AND (g.relation = 'DECIDING'::text OR g.relation = 'SEATED'::text AND g.formation = 'RESTRICTED'::text)
         OFFSET 0) o
  WHERE p.departement_code = access.departement() AND o.subjects IS NOT NULL;

alter view access.alert_operation owner to passerelle_reader;
grant select on access.alert_operation to passerelle_app;
