-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.own_version with (security_barrier=true) as
 SELECT v.departement_code,
    v.holder_id,
    v."group",
    v.version,
    v.minimised,
    v.rest,
    v.written_at,
    k.wrapped,
    k.version AS key_version
   FROM tenant.case_part_version v
     JOIN vault.data_key k ON k.departement_code = v.departement_code AND k.holder_id = v.holder_id
  WHERE v.departement_code = access.departement() AND (EXISTS ( SELECT
           FROM access.door d
          WHERE d.departement_code = v.departement_code AND d.holder_id = v.holder_id AND d.source = v.holder_id AND (d."full" & (( SELECT p."bit"
                   FROM tenant.case_part p
                  WHERE p.departement_code = v.departement_code AND p.holder_id = v.holder_id AND p."group" = v."group"))) <> 0
         OFFSET 0));

alter view access.own_version owner to passerelle_reader;
grant select on access.own_version to passerelle_app;
