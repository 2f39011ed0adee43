-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.readable_name with (security_barrier=true) as
 SELECT f.departement_code,
    f.case_id,
    d.stage,
    d.opened_at,
    f.form
   FROM unnest(( SELECT access.grantees() AS grantees)) g(grantee)
     CROSS JOIN LATERAL ( SELECT o.holder_id,
            o.stage,
            o.opened_at
           FROM access.listed_door o
          WHERE o.departement_code = access.departement() AND o.grantee = g.grantee AND o.opens_file AND (o."full"::integer & 1) <> 0
         OFFSET 0) d
     CROSS JOIN LATERAL ( SELECT n.departement_code,
            n.case_id,
            n.form
           FROM tenant.name_form n
          WHERE n.departement_code = access.departement() AND n.case_id = d.holder_id
         OFFSET 0) f;

alter view access.readable_name owner to passerelle_reader;
grant select on access.readable_name to passerelle_app;
