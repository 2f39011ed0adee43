-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_shelter with (security_barrier=true) as
 SELECT departement_code,
    id,
    name,
    publics,
    with_children,
    conditions,
    phone,
    confirmed_on,
    closed_on,
    version,
    team_id = ANY ((( SELECT access.grantees() AS grantees))::uuid[]) AS own
   FROM tenant.shelter s
  WHERE departement_code = access.departement() AND ((EXISTS ( SELECT
           FROM directory.team t
          WHERE t.id = ANY ((( SELECT access.grantees() AS grantees))::uuid[]))) OR ( SELECT access.holds_coordinator() AS holds_coordinator));

alter view access.visible_shelter owner to passerelle_reader;
grant select on access.visible_shelter to passerelle_app;
