-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.own_majority with (security_barrier=true) as
 SELECT departement_code,
    id AS case_id,
    majority_month
   FROM tenant.case_file c
  WHERE departement_code = access.departement() AND majority_month IS NOT NULL AND access.own_case(id);

alter view access.own_majority owner to passerelle_reader;
grant select on access.own_majority to passerelle_app;
