-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_former_decision with (security_barrier=true) as
 SELECT departement_code,
    id,
    referral_id,
    case_id,
    ended_as,
    ended_on,
    authority,
    observations_on,
    sense,
    signatory,
    delegation,
    signed_on,
    starts_on,
    notified_on,
    recorded_by,
    recorded_at
   FROM tenant.former_decision t
  WHERE departement_code = access.departement() AND (EXISTS ( SELECT
           FROM tenant.referral r
             CROSS JOIN LATERAL ( SELECT
                   FROM access.door d
                  WHERE d.departement_code = r.departement_code AND d.holder_id = r.holder_id AND (d.source = ANY (ARRAY[r.id, r.holder_id]))
                 OFFSET 0) opened
          WHERE r.departement_code = t.departement_code AND r.id = t.referral_id
         OFFSET 0));

alter view access.visible_former_decision owner to passerelle_reader;
grant select on access.visible_former_decision to passerelle_app;
