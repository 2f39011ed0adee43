-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.person_copy_register with (security_barrier=true) as
 SELECT departement_code,
    id,
    case_id,
    produced_at,
    produced_by
   FROM tenant.person_copy c
  WHERE departement_code = access.departement() AND ( SELECT access.holds_dpo() AS holds_dpo);

alter view access.person_copy_register owner to passerelle_reader;
grant select on access.person_copy_register to passerelle_app;
