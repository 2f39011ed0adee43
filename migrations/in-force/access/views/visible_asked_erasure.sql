-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_asked_erasure with (security_barrier=true) as
 SELECT departement_code,
    case_id,
    reason,
    asked_at,
    destroys_on,
    ARRAY[team_id, organisation_id] && (( SELECT access.grantees() AS grantees)) AS own
   FROM tenant.asked_erasure e
  WHERE departement_code = access.departement() AND (case_id <> ALL ((( SELECT access.kept_from() AS kept_from))::uuid[])) AND (cardinality(( SELECT access.shut() AS shut)) = 0 OR NOT (( SELECT access.shut() AS shut)) && ARRAY[access.seat(case_id, team_id::text), access.seat(case_id, team_id::text)]) AND (cardinality(( SELECT access.shut() AS shut)) = 0 OR NOT (( SELECT access.shut() AS shut)) && ARRAY[access.seat(case_id, organisation_id::text), access.seat(case_id, organisation_id::text)]) AND (ARRAY[team_id, organisation_id] && (( SELECT access.grantees() AS grantees)) OR ( SELECT access.holds_dpo() AS holds_dpo));

alter view access.visible_asked_erasure owner to passerelle_reader;
grant select on access.visible_asked_erasure to passerelle_app;
