-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.own_retained_age with (security_barrier=true) as
 SELECT departement_code,
    id,
    case_id,
    age,
    basis,
    retained_on,
    birth_month,
    recorded_at
   FROM tenant.retained_age t
  WHERE departement_code = access.departement() AND access.own_case(case_id);

alter view access.own_retained_age owner to passerelle_reader;
grant select on access.own_retained_age to passerelle_app;
