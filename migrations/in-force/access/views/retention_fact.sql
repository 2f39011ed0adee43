-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.retention_fact with (security_barrier=true) as
 SELECT c.departement_code,
    c.id,
    c.reference,
    c.stage,
    c.outcome,
    c.archived_on,
    c.pathway_started_on,
    (c.ended_at AT TIME ZONE t.time_zone)::date AS ended_on,
    (GREATEST(c.opened_at, c.submitted_at, ( SELECT max(e.at) AS max
           FROM tenant.case_event e
          WHERE e.departement_code = c.departement_code AND e.case_id = c.id), ( SELECT max(v.written_at) AS max
           FROM tenant.case_part_version v
          WHERE v.departement_code = c.departement_code AND v.holder_id = c.id AND v."group" <> 'proceedings'::text)) AT TIME ZONE t.time_zone)::date AS last_trace_on,
    COALESCE(( SELECT jsonb_agg(jsonb_build_object('sense', d.sense, 'signedOn', d.signed_on, 'notifiedOn', d.notified_on)) AS jsonb_agg
           FROM tenant.decision d
             JOIN tenant.referral r ON r.departement_code = d.departement_code AND r.id = d.referral_id
          WHERE r.departement_code = c.departement_code AND r.case_id = c.id), '[]'::jsonb) AS decisions
   FROM tenant.case_file c
     JOIN reference.territory t ON t.code = c.departement_code
  WHERE c.departement_code = access.departement() AND c.outcome IS DISTINCT FROM 'ERASED'::text;

alter view access.retention_fact owner to passerelle_eraser;
grant select on access.retention_fact to passerelle_retention;
