-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.reviewed_duplicate with (security_barrier=true) as
 SELECT departement_code,
    id,
    case_id,
    organisation_id,
    side,
    code,
    state,
    found_month,
    contact_departement,
        CASE
            WHEN contact_departement IS NOT NULL THEN ( SELECT c.reference
               FROM tenant.case_file c
              WHERE c.departement_code = d.departement_code AND c.id = d.case_id)
            ELSE NULL::text
        END AS reference
   FROM tenant.possible_duplicate d
  WHERE departement_code = access.departement() AND ( SELECT access.holds_dpo() AS holds_dpo);

alter view access.reviewed_duplicate owner to passerelle_reader;
grant select on access.reviewed_duplicate to passerelle_app;
