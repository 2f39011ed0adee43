-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.own_permit with (security_barrier=true) as
 SELECT departement_code,
    id AS case_id,
    permit_ends_on
   FROM tenant.case_file c
  WHERE departement_code = access.departement() AND permit_ends_on IS NOT NULL AND ( SELECT bool_or(d.relation = ANY (ARRAY['OWN_TEAM'::text, 'OWN_ASSOCIATION'::text])) AS bool_or
           FROM access.reader_door d
          WHERE d.departement_code = c.departement_code AND d.holder_id = c.id AND (d.source = ANY (ARRAY[c.id])));

alter view access.own_permit owner to passerelle_reader;
grant select on access.own_permit to passerelle_app;
