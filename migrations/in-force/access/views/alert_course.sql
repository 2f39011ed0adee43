-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.alert_course with (security_barrier=true) as
 SELECT r.departement_code,
    r.id AS referral_id,
    r.parquet_id,
    c.held_on,
        CASE
            WHEN o.parquet THEN c.held_until
            ELSE NULL::date
        END AS held_until,
    c.accepted_on,
    p.told_on,
    p.persons_informed,
    p.persons_oriented,
    c.outcome,
    c.closed_on
   FROM tenant.referral r
     LEFT JOIN tenant.alert_course c ON c.departement_code = r.departement_code AND c.referral_id = r.id
     LEFT JOIN tenant.alert_operation p ON p.departement_code = r.departement_code AND p.referral_id = r.id
     CROSS JOIN LATERAL ( SELECT bool_or(g.relation = ANY (ARRAY['OWN_TEAM'::text, 'OWN_ASSOCIATION'::text])) AS own,
            bool_or(g.relation = 'DECIDING'::text AND (g."full"::integer & 512) <> 0) AS parquet
           FROM access.reader_door g
          WHERE g.departement_code = r.departement_code AND g.holder_id = r.holder_id
         OFFSET 0) o
  WHERE r.departement_code = access.departement() AND r.kind = 'ALERT'::text AND (o.own OR o.parquet);

alter view access.alert_course owner to passerelle_reader;
grant select on access.alert_course to passerelle_app;
