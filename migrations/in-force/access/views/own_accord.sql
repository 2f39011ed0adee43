-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.own_accord with (security_barrier=true) as
 SELECT departement_code,
    id,
    case_id,
    body_id,
    purpose,
    groups,
    given_on,
    manner,
    basis,
    recorded_by,
    recorded_at,
    withdrawn_at
   FROM tenant.accord t
  WHERE departement_code = access.departement() AND access.own_case(case_id);

alter view access.own_accord owner to passerelle_reader;
grant select on access.own_accord to passerelle_app;
