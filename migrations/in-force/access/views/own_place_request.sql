-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.own_place_request with (security_barrier=true) as
 SELECT p.departement_code,
    p.case_id,
    o.subjects,
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
     CROSS JOIN LATERAL ( SELECT string_agg(g.subject, ','::text) AS subjects
           FROM access.reader_door g
          WHERE g.departement_code = p.departement_code AND g.holder_id = p.case_id AND (g.source = ANY (ARRAY[p.case_id])) AND g.relation = 'OWN_TEAM'::text AND (g."full"::integer & 2) <> 0
         OFFSET 0) o
  WHERE p.departement_code = access.departement() AND o.subjects IS NOT NULL;

alter view access.own_place_request owner to passerelle_reader;
grant select on access.own_place_request to passerelle_app;
