-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_complaint_step with (security_barrier=true) as
 SELECT s.departement_code,
    s.id,
    s.case_id,
    o.source,
    o.subjects,
    s.step,
    s.occurred_on,
    s.reason,
    s.version
   FROM tenant.complaint_step s
     CROSS JOIN LATERAL ( SELECT g.source,
            string_agg(g.subject, ','::text) AS subjects
           FROM access.reader_door g
          WHERE g.departement_code = s.departement_code AND g.holder_id = s.case_id AND (g."full"::integer & 64) <> 0
          GROUP BY g.source
         OFFSET 0) o
  WHERE s.departement_code = access.departement();

alter view access.visible_complaint_step owner to passerelle_reader;
grant select on access.visible_complaint_step to passerelle_app;
