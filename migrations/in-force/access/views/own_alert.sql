-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.own_alert with (security_barrier=true) as
 SELECT departement_code,
    case_id,
    referral_id
   FROM tenant.alert_origin o
  WHERE departement_code = access.departement() AND case_id IS NOT NULL AND access.own_case(case_id);

alter view access.own_alert owner to passerelle_reader;
grant select on access.own_alert to passerelle_app;
