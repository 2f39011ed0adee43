-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_pleading with (security_barrier=true) as
 SELECT p.departement_code,
    p.id,
    p.reference,
    p.written_with,
    p.parquet_id,
    p.sent_on,
    p.withdrawn_on,
    d.own,
    d.subjects,
        CASE
            WHEN d.own THEN p.case_id
            ELSE NULL::uuid
        END AS case_id,
        CASE
            WHEN d.own THEN p.written_on
            ELSE NULL::date
        END AS written_on,
        CASE
            WHEN d.own THEN p.agreed_on
            ELSE NULL::date
        END AS agreed_on,
        CASE
            WHEN d.own THEN p.manner
            ELSE NULL::text
        END AS manner,
        CASE
            WHEN d.own THEN p.version
            ELSE NULL::integer
        END AS version
   FROM tenant.pleading p
     CROSS JOIN LATERAL ( SELECT bool_or(g.relation = 'OWN_TEAM'::text) AS own,
            string_agg(g.subject, ','::text) AS subjects
           FROM access.reader_door g
          WHERE g.departement_code = p.departement_code AND g.holder_id = p.id
         HAVING count(*) > 0
         OFFSET 0) d
  WHERE p.departement_code = access.departement();

alter view access.visible_pleading owner to passerelle_reader;
grant select on access.visible_pleading to passerelle_app;
