-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.own_possible_duplicate with (security_barrier=true) as
 SELECT departement_code,
    id,
    case_id,
    code,
    state,
    found_month,
    version
   FROM tenant.possible_duplicate d
  WHERE departement_code = access.departement() AND side = 'HOLDER'::text AND (state <> ALL (ARRAY['FOUND'::text, 'WITHHELD'::text])) AND access.own_case(case_id);

alter view access.own_possible_duplicate owner to passerelle_reader;
grant select on access.own_possible_duplicate to passerelle_app;
