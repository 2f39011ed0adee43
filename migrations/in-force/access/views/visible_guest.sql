-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_guest with (security_barrier=true) as
 SELECT departement_code,
    id,
    agenda_item_id,
    quality,
    expected_from,
    expected_until,
    state,
    left_at,
    version
   FROM tenant.guest g
  WHERE departement_code = access.departement() AND (EXISTS ( SELECT
           FROM access.visible_item i
          WHERE i.departement_code = g.departement_code AND i.id = g.agenda_item_id
         OFFSET 0));

alter view access.visible_guest owner to passerelle_reader;
grant select on access.visible_guest to passerelle_app;
