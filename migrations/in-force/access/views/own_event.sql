-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.own_event with (security_barrier=true) as
 SELECT departement_code,
    id,
    case_id,
    at,
    kind,
    referral_id,
    session_id,
    detail
   FROM tenant.case_event t
  WHERE departement_code = access.departement() AND access.own_case(case_id);

alter view access.own_event owner to passerelle_reader;
grant select on access.own_event to passerelle_app;
