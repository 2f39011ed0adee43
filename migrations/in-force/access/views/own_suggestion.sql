-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.own_suggestion with (security_barrier=true) as
 SELECT departement_code,
    id,
    case_id,
    body_id,
    suggested_at,
    suggested_by
   FROM tenant.suggestion t
  WHERE departement_code = access.departement() AND access.own_case(case_id);

alter view access.own_suggestion owner to passerelle_reader;
grant select on access.own_suggestion to passerelle_app;
