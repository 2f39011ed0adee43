-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_opinion with (security_barrier=true) as
 SELECT departement_code,
    id,
    agenda_item_id,
    referral_id,
    sense,
    manner,
    votes_for,
    votes_against,
    abstentions,
    chair_vote,
    has_reserves,
    given_on,
    recorded_by,
    treated_at,
    version
   FROM tenant.opinion t
  WHERE departement_code = access.departement() AND (EXISTS ( SELECT
           FROM tenant.referral r
             CROSS JOIN LATERAL ( SELECT
                   FROM access.door d
                  WHERE d.departement_code = r.departement_code AND d.holder_id = r.holder_id AND (d.source = ANY (ARRAY[r.id, r.holder_id]))
                 OFFSET 0) opened
          WHERE r.departement_code = t.departement_code AND r.id = t.referral_id
         OFFSET 0));

alter view access.visible_opinion owner to passerelle_reader;
grant select on access.visible_opinion to passerelle_app;
