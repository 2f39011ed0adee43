-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.told_erasure with (security_barrier=true) as
 SELECT r.departement_code,
    r.id AS referral_id,
    r.body_id,
    r.body_kind,
    e.destroys_on
   FROM tenant.asked_erasure e
     JOIN tenant.referral r ON r.departement_code = e.departement_code AND r.case_id = e.case_id
  WHERE e.departement_code = access.departement() AND (e.case_id <> ALL ((( SELECT access.kept_from() AS kept_from))::uuid[])) AND (r.body_id = ANY ((( SELECT access.run_bodies() AS run_bodies))::uuid[]));

alter view access.told_erasure owner to passerelle_reader;
grant select on access.told_erasure to passerelle_app;
