-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.erasure_due with (security_barrier=true) as
 SELECT e.departement_code,
    e.case_id AS id,
    c.reference,
    e.reason,
    e.destroys_on
   FROM tenant.asked_erasure e
     JOIN tenant.case_file c ON c.departement_code = e.departement_code AND c.id = e.case_id
  WHERE e.departement_code = access.departement() AND e.destroys_on <= access.today();

alter view access.erasure_due owner to passerelle_eraser;
grant select on access.erasure_due to passerelle_retention;
