-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.former_opinion with (security_barrier=true) as
 SELECT departement_code,
    opinion_id,
    version,
    sense,
    manner,
    votes_for,
    votes_against,
    abstentions,
    chair_vote,
    has_reserves,
    treated_at,
    corrected_at
   FROM tenant.opinion_version f
  WHERE departement_code = access.departement() AND (EXISTS ( SELECT
           FROM access.visible_opinion o
          WHERE o.departement_code = f.departement_code AND o.id = f.opinion_id
         OFFSET 0));

alter view access.former_opinion owner to passerelle_reader;
grant select on access.former_opinion to passerelle_app;
