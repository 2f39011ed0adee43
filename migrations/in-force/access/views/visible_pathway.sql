-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_pathway with (security_barrier=true) as
 SELECT c.departement_code,
    c.id AS case_id,
    c.authoritative_referral_id AS referral_id,
    ( SELECT r.id
           FROM tenant.referral r
          WHERE r.departement_code = c.departement_code AND r.case_id = c.id AND r.renewal AND r.status <> 'CLOSED'::text AND r.id IS DISTINCT FROM c.authoritative_referral_id
         LIMIT 1) AS renewal_id,
        CASE
            WHEN c.stage = 'ENDED'::text THEN (c.ended_at AT TIME ZONE (( SELECT t.time_zone
               FROM reference.territory t
              WHERE t.code = c.departement_code)))::date
            ELSE NULL::date
        END AS ended_on,
        CASE
            WHEN c.stage <> 'ENDED'::text THEN NULL::text
            WHEN c.outcome <> 'TRANSFERRED'::text THEN c.outcome
            WHEN d.own THEN 'MOVED_DEPARTMENT'::text
            ELSE NULL::text
        END AS ended_for,
    d.own,
    p.periods
   FROM tenant.case_file c
     CROSS JOIN LATERAL ( SELECT bool_or(g.relation = ANY (ARRAY['OWN_TEAM'::text, 'OWN_ASSOCIATION'::text])) AS own
           FROM access.reader_door g
          WHERE g.departement_code = c.departement_code AND g.holder_id = c.id AND (g.formation = ANY (ARRAY['NONE'::text, 'INDIVIDUAL_CASES'::text, 'MINORS_PATHWAYS'::text])) AND ((g.relation = ANY (ARRAY['OWN_TEAM'::text, 'OWN_ASSOCIATION'::text, 'SECRETARIAT'::text])) OR (g.relation = ANY (ARRAY['DECIDING'::text, 'ADDRESSEE'::text])) AND (g.stage = ANY (ARRAY['LISTED'::text, 'IN_SESSION'::text, 'DECIDED'::text, 'RUNNING'::text])) OR g.relation = 'DECIDING'::text AND g.stage = 'ENDED'::text)
         HAVING count(*) > 0) d
     CROSS JOIN LATERAL ( SELECT jsonb_agg(jsonb_build_object('startsOn', q.starts_on, 'signedOn', q.signed_on, 'cutOn', q.cut_on, 'signatory', q.signatory, 'decisionId', q.id) ORDER BY q.starts_on, q.signed_on) AS periods
           FROM ( SELECT x.id,
                    x.starts_on,
                    x.signed_on,
                    NULL::date AS cut_on,
                    x.signatory
                   FROM tenant.decision x
                  WHERE x.departement_code = c.departement_code AND x.case_id = c.id AND x.sense = 'AUTHORISED'::text AND x.starts_on IS NOT NULL
                UNION ALL
                 SELECT NULL::uuid AS id,
                    e.starts_on,
                    e.signed_on,
                    e.cut_on,
                    e.signatory
                   FROM tenant.earlier_period e
                  WHERE e.departement_code = c.departement_code AND e.case_id = c.id) q) p
  WHERE c.departement_code = access.departement() AND p.periods IS NOT NULL;

alter view access.visible_pathway owner to passerelle_reader;
grant select on access.visible_pathway to passerelle_app;
