-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.own_followed_complaint with (security_barrier=true) as
 SELECT departement_code,
    case_id,
    occurred_on
   FROM tenant.complaint_step s
  WHERE departement_code = access.departement() AND (step <> ALL (ARRAY['CLASSIFIED'::text, 'JUDGED'::text])) AND NOT (EXISTS ( SELECT
           FROM tenant.complaint_step l
          WHERE l.departement_code = s.departement_code AND l.case_id = s.case_id AND ((ROW(l.occurred_on, l.recorded_at, l.id) > ROW(s.occurred_on, s.recorded_at, s.id))))) AND ( SELECT COALESCE(bool_or(true), false) AS "coalesce"
           FROM access.reader_door d
          WHERE d.departement_code = s.departement_code AND d.holder_id = s.case_id AND (d.source = ANY (ARRAY[s.case_id])) AND d.relation = 'OWN_TEAM'::text AND (d."full"::integer & 64) <> 0);

alter view access.own_followed_complaint owner to passerelle_reader;
grant select on access.own_followed_complaint to passerelle_app;
