-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_kept_reader with (security_barrier=true) as
 SELECT k.departement_code,
    k.id,
    k.case_id,
    k.named_by,
    k.asked_at,
    k.state,
    k.answered_at,
    k.version,
    o.own,
        CASE
            WHEN NOT o.own THEN COALESCE(( SELECT a.display_name
               FROM directory.account a
              WHERE lower(a.email) = k.reader), k.named_by)
            ELSE NULL::text
        END AS reader_name
   FROM tenant.kept_reader k
     CROSS JOIN LATERAL ( SELECT access.own_case(k.case_id) AS own) o
  WHERE k.departement_code = access.departement() AND (o.own OR access.answers(k.reader));

alter view access.visible_kept_reader owner to passerelle_reader;
grant select on access.visible_kept_reader to passerelle_app;
