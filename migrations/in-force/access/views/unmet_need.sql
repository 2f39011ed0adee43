-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.unmet_need with (security_barrier=true) as
 SELECT departement_code,
    id,
    case_id,
    at,
    detail AS reason
   FROM tenant.case_event e
  WHERE departement_code = access.departement() AND kind = 'NEED_UNMET'::text AND (EXISTS ( SELECT
           FROM access.visible_case v
          WHERE v.departement_code = e.departement_code AND v.id = e.case_id));

alter view access.unmet_need owner to passerelle_reader;
grant select on access.unmet_need to passerelle_app;
