-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.own_reflection with (security_barrier=true) as
 SELECT departement_code,
    case_id,
    ends_on
   FROM tenant.formality f
  WHERE departement_code = access.departement() AND ends_on IS NOT NULL AND ( SELECT COALESCE(bool_or(true), false) AS "coalesce"
           FROM access.reader_door d
          WHERE d.departement_code = f.departement_code AND d.holder_id = f.case_id AND (d.source = ANY (ARRAY[f.case_id])) AND d.relation = 'OWN_TEAM'::text AND (d."full"::integer & 32) <> 0);

alter view access.own_reflection owner to passerelle_reader;
grant select on access.own_reflection to passerelle_app;
