-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.sheet_part with (security_barrier=true) as
 SELECT p.departement_code,
    p.holder_id,
    d.source,
    p."group",
    p."bit",
    p.version,
    (d."full" & p."bit") <> 0 AS opened_full,
    p.minimised,
        CASE
            WHEN (d."full" & p."bit") <> 0 THEN p.rest
            ELSE NULL::bytea
        END AS rest,
    k.wrapped,
    k.version AS key_version
   FROM vault.data_key k
     CROSS JOIN LATERAL ( SELECT g.source,
            bit_or(g.seen) AS seen,
            bit_or(g."full") AS "full"
           FROM access.door g
          WHERE g.departement_code = k.departement_code AND g.holder_id = k.holder_id
          GROUP BY g.source) d
     JOIN tenant.case_part p ON p.departement_code = k.departement_code AND p.holder_id = k.holder_id AND (d.seen & p."bit") <> 0
  WHERE p.departement_code = access.departement();

alter view access.sheet_part owner to passerelle_reader;
grant select on access.sheet_part to passerelle_app;
