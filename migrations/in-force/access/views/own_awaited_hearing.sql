-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.own_awaited_hearing with (security_barrier=true) as
 SELECT departement_code,
    id,
    case_id,
    held_on
   FROM tenant.hearing h
  WHERE departement_code = access.departement() AND outcome IS NULL AND ( SELECT COALESCE(bool_or(true), false) AS "coalesce"
           FROM access.reader_door d
          WHERE d.departement_code = h.departement_code AND d.holder_id = h.case_id AND (d.source = ANY (ARRAY[h.case_id])) AND d.relation = 'OWN_TEAM'::text AND (d.seen::integer & 128) <> 0);

alter view access.own_awaited_hearing owner to passerelle_reader;
grant select on access.own_awaited_hearing to passerelle_app;
