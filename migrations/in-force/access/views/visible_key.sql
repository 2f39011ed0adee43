-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_key with (security_barrier=true) as
 SELECT departement_code,
    holder_id,
    wrapped,
    version
   FROM vault.data_key k
  WHERE departement_code = access.departement() AND (EXISTS ( SELECT
           FROM access.door d
          WHERE d.departement_code = k.departement_code AND d.holder_id = k.holder_id
         OFFSET 0));

alter view access.visible_key owner to passerelle_reader;
grant select on access.visible_key to passerelle_app;
