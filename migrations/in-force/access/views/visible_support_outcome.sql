-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_support_outcome with (security_barrier=true) as
 SELECT departement_code,
    referral_id,
    kind,
    held_on,
    recorded_at
   FROM tenant.support_outcome t
  WHERE departement_code = access.departement() AND (EXISTS ( SELECT
           FROM access.door d
          WHERE d.departement_code = t.departement_code AND d.holder_id = t.holder_id AND (d.source = ANY (ARRAY[t.referral_id, t.holder_id])) AND (d.relation = ANY (ARRAY['OWN_TEAM'::text, 'OWN_ASSOCIATION'::text, 'SECRETARIAT'::text]))
         OFFSET 0));

alter view access.visible_support_outcome owner to passerelle_reader;
grant select on access.visible_support_outcome to passerelle_app;
