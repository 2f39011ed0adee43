-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_dissent with (security_barrier=true) as
 SELECT departement_code,
    agenda_item_id,
    mandate_id,
    quality,
    note_id,
    version
   FROM tenant.dissent d
  WHERE departement_code = access.departement() AND (EXISTS ( SELECT
           FROM access.visible_opinion o
          WHERE o.departement_code = d.departement_code AND o.agenda_item_id = d.agenda_item_id
         OFFSET 0));

alter view access.visible_dissent owner to passerelle_reader;
grant select on access.visible_dissent to passerelle_app;
