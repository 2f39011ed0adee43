-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_decision with (security_barrier=true) as
 SELECT departement_code,
    id,
    referral_id,
    case_id,
    sense,
    signatory,
    delegation,
    signed_on,
    starts_on,
    recorded_by,
    recorded_at,
    notified_on,
    notification_manner,
    interpreter,
    version,
    abrogated_on,
    abrogated_by,
    legal_aid_asked_on,
    legal_aid_answered_on,
    grounds,
    ( SELECT r.remedies_until
           FROM tenant.referral r
          WHERE r.departement_code = t.departement_code AND r.id = t.referral_id) AS remedies_until
   FROM tenant.decision t
  WHERE departement_code = access.departement() AND (EXISTS ( SELECT
           FROM tenant.referral r
             CROSS JOIN LATERAL ( SELECT
                   FROM access.door d
                  WHERE d.departement_code = r.departement_code AND d.holder_id = r.holder_id AND (d.source = ANY (ARRAY[r.id, r.holder_id]))
                 OFFSET 0) opened
          WHERE r.departement_code = t.departement_code AND r.id = t.referral_id
         OFFSET 0));

alter view access.visible_decision owner to passerelle_reader;
grant select on access.visible_decision to passerelle_app;
grant select on access.visible_decision to passerelle_grants;
