-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_consultation with (security_barrier=true) as
 SELECT c.departement_code,
    c.id,
    c.referral_id,
    c.role,
    c.groups,
    c.due_on,
    c.asked_at,
    c.answered_at,
    c.withdrawn_at,
    d.reads,
        CASE
            WHEN d.reads THEN c.question_note
            ELSE NULL::uuid
        END AS question_note,
        CASE
            WHEN d.reads THEN c.view_note
            ELSE NULL::uuid
        END AS view_note,
    d.asked
   FROM tenant.consultation c
     JOIN tenant.referral r ON r.departement_code = c.departement_code AND r.id = c.referral_id
     CROSS JOIN LATERAL ( SELECT bool_or((g.relation = ANY (ARRAY['SECRETARIAT'::text, 'DECIDING'::text])) OR g.relation = 'CONSULTED'::text AND g.role = c.role) AS reads,
            bool_or(g.relation = 'CONSULTED'::text AND g.role = c.role) AS asked
           FROM access.door g
          WHERE g.departement_code = r.departement_code AND g.holder_id = r.holder_id AND (g.source = ANY (ARRAY[r.id, r.holder_id])) AND ((g.relation = ANY (ARRAY['OWN_TEAM'::text, 'OWN_ASSOCIATION'::text, 'SECRETARIAT'::text, 'DECIDING'::text])) OR g.relation = 'CONSULTED'::text AND g.role = c.role)
         HAVING count(*) > 0) d
  WHERE c.departement_code = access.departement();

alter view access.visible_consultation owner to passerelle_reader;
grant select on access.visible_consultation to passerelle_app;
