-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.asked_place with (security_barrier=true) as
 SELECT p.departement_code,
    p.id,
    p.shelter_id,
    p.public,
    p.children,
    p.needed_from,
    p.needs,
    p.state,
    p.available_from,
    p.refusal,
    p.asked_at,
    p.answered_at,
    p.version
   FROM tenant.place_request p
     JOIN tenant.shelter s ON s.departement_code = p.departement_code AND s.id = p.shelter_id
  WHERE p.departement_code = access.departement() AND (s.team_id = ANY ((( SELECT access.grantees() AS grantees))::uuid[]));

alter view access.asked_place owner to passerelle_reader;
grant select on access.asked_place to passerelle_app;
