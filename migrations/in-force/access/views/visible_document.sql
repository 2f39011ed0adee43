-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_document with (security_barrier=true) as
 SELECT t.departement_code,
    t.id,
    t.case_id,
    t.slot,
    t.state,
    t.media_type,
    t.size,
    t.digest,
    t.name,
    t.uploaded_at,
    k.wrapped,
    k.version AS key_version
   FROM tenant.document t
     JOIN vault.data_key k ON k.departement_code = t.departement_code AND k.holder_id = t.case_id
  WHERE t.departement_code = access.departement() AND (EXISTS ( SELECT
           FROM access.door d
          WHERE d.departement_code = t.departement_code AND d.holder_id = t.case_id AND d.opens_file AND (d."full" & t.group_bit) <> 0
         OFFSET 0));

alter view access.visible_document owner to passerelle_reader;
grant select on access.visible_document to passerelle_app;
