-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_chunk with (security_barrier=true) as
 SELECT departement_code,
    document_id,
    number,
    body
   FROM tenant.document_chunk k
  WHERE departement_code = access.departement() AND (EXISTS ( SELECT
           FROM access.visible_document d
          WHERE d.id = k.document_id AND d.state = 'STORED'::text
         OFFSET 0));

alter view access.visible_chunk owner to passerelle_reader;
grant select on access.visible_chunk to passerelle_app;
