-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.candidate_door as
 SELECT c.departement_code,
    c.id AS holder_id,
    c.id AS source,
    g.grantee,
    g.role,
    g.relation,
    'NONE'::text AS body_kind,
    'NONE'::text AS formation,
    c.stage,
    c.facts,
    true AS lens_pseudonym,
        CASE g.role
            WHEN 'ASSOCIATION_CASEWORKER'::text THEN 4095
            ELSE 1023
        END::smallint AS lens_seen,
        CASE g.role
            WHEN 'ASSOCIATION_CASEWORKER'::text THEN 4095
            ELSE 1023
        END::smallint AS lens_full,
        CASE g.role
            WHEN 'ASSOCIATION_CASEWORKER'::text THEN 4095
            ELSE 1023
        END::smallint AS accord_mask,
    true AS opens_file,
    COALESCE(c.submitted_at, c.opened_at) AS opened_at,
    'infinity'::timestamp with time zone AS expires
   FROM tenant.case_file c
     CROSS JOIN LATERAL ( VALUES (c.team_id,'ASSOCIATION_CASEWORKER'::text,'OWN_TEAM'::text), (c.organisation_id,'ASSOCIATION_MANAGER'::text,'OWN_ASSOCIATION'::text)) g(grantee, role, relation)
UNION ALL
 SELECT r.departement_code,
    r.holder_id,
    r.holder_id AS source,
    g.grantee,
    g.role,
    g.relation,
    r.body_kind,
    r.formation,
        CASE
            WHEN r.status = 'CLOSED'::text AND r.stage <> 'ARCHIVED'::text THEN 'ENDED'::text
            ELSE r.stage
        END AS stage,
    0::smallint AS facts,
    true AS lens_pseudonym,
    1023::smallint AS lens_seen,
    1023::smallint AS lens_full,
    1023::smallint AS accord_mask,
    false AS opens_file,
    r.created_at AS opened_at,
    'infinity'::timestamp with time zone AS expires
   FROM tenant.referral r
     JOIN tenant.alert_origin o ON o.departement_code = r.departement_code AND o.referral_id = r.id
     CROSS JOIN LATERAL ( VALUES (o.team_id,'ASSOCIATION_CASEWORKER'::text,'OWN_TEAM'::text), (o.organisation_id,'ASSOCIATION_MANAGER'::text,'OWN_ASSOCIATION'::text)) g(grantee, role, relation)
  WHERE r.case_id IS NULL
UNION ALL
 SELECT r.departement_code,
    r.holder_id,
    r.id AS source,
    g.grantee,
    g.role,
    g.relation,
    r.body_kind,
    g.formation,
        CASE
            WHEN r.case_id IS NULL OR r.status = 'CLOSED'::text OR (r.stage = ANY (ARRAY['ENDED'::text, 'ARCHIVED'::text])) OR (a.facts::integer & 32) = 0 AND
            CASE r.formation
                WHEN 'INDIVIDUAL_CASES'::text THEN (a.facts::integer & 1) = 0
                WHEN 'MINORS_PATHWAYS'::text THEN (a.facts::integer & 1) <> 0 OR (r.stage = ANY (ARRAY['DECIDED'::text, 'RUNNING'::text]))
                WHEN 'PROTECTION_CIRCUIT'::text THEN (a.facts::integer & 1) <> 0
                ELSE true
            END OR g.relation <> 'SECRETARIAT'::text OR r.body_kind <> 'PROSTITUTION_EXIT_COMMISSION'::text THEN
            CASE
                WHEN r.status = 'CLOSED'::text AND r.stage <> 'ARCHIVED'::text THEN 'ENDED'::text
                ELSE r.stage
            END
            ELSE 'ENDED'::text
        END AS stage,
    a.facts,
    g.lens_pseudonym,
    g.lens_seen,
    g.lens_full,
    g.accord_mask,
    r.authoritative AND g.relation = 'SECRETARIAT'::text AS opens_file,
    COALESCE(c.submitted_at, r.created_at) AS opened_at,
    LEAST(
        CASE
            WHEN g.relation = 'DECIDING'::text AND (r.status = 'CLOSED'::text OR r.stage = 'ENDED'::text) THEN LEAST(g.expires, ((r.remedies_until + 1)::timestamp without time zone AT TIME ZONE (( SELECT t.time_zone
               FROM reference.territory t
              WHERE t.code = r.departement_code))))
            ELSE g.expires
        END,
        CASE
            WHEN g.role = 'CHILD_WELFARE'::text AND (a.facts::integer & 1) <> 0 THEN GREATEST(a.until,
            CASE
                WHEN r.aftercare_until IS NOT NULL THEN LEAST(((r.aftercare_until + 1)::timestamp without time zone AT TIME ZONE (( SELECT t.time_zone
                   FROM reference.territory t
                  WHERE t.code = r.departement_code))), ((c.majority_month + '2 years 11 mons'::interval)::date::timestamp without time zone AT TIME ZONE (( SELECT t.time_zone
                   FROM reference.territory t
                  WHERE t.code = r.departement_code))))
                ELSE NULL::timestamp with time zone
            END)
            ELSE a.until
        END) AS expires
   FROM tenant.referral r
     LEFT JOIN tenant.case_file c ON c.departement_code = r.departement_code AND c.id = r.case_id
     CROSS JOIN LATERAL ( SELECT COALESCE(c.facts, 0::smallint) AS facts,
                CASE
                    WHEN (c.facts::integer & 1) <> 0 AND r.formation <> 'INDIVIDUAL_CASES'::text THEN COALESCE((c.majority_month::timestamp without time zone AT TIME ZONE (( SELECT t.time_zone
                       FROM reference.territory t
                      WHERE t.code = r.departement_code))), 'infinity'::timestamp with time zone)
                    ELSE 'infinity'::timestamp with time zone
                END AS until
        UNION ALL
         SELECT (c.facts::integer & (~ 1))::smallint AS facts,
            'infinity'::timestamp with time zone AS until
          WHERE (c.facts::integer & 1) <> 0 AND c.majority_month IS NOT NULL AND r.formation <> 'INDIVIDUAL_CASES'::text) a(facts, until)
     CROSS JOIN LATERAL ( SELECT seats.grantee,
            seats.role,
            seats.relation,
            r.formation,
            r.lens_pseudonym,
            r.lens_seen,
            r.lens_full,
            r.accord_mask,
                CASE
                    WHEN r.expires_on IS NULL THEN 'infinity'::timestamp with time zone
                    ELSE ((r.expires_on + 1)::timestamp without time zone AT TIME ZONE (( SELECT t.time_zone
                       FROM reference.territory t
                      WHERE t.code = r.departement_code)))
                END AS timezone
           FROM ( SELECT access.seat(
                        CASE
                            WHEN q.role = 'PARQUET'::text AND (r.kind = 'ALERT'::text OR r.formation = 'PROTECTION_CIRCUIT'::text) THEN r.parquet_id
                            ELSE r.body_id
                        END, q.role) AS seat,
                    q.role,
                    q.relation
                   FROM ( SELECT DISTINCT l.role,
                            l.relation
                           FROM reference.level_rule l
                          WHERE l.body_kind = r.body_kind AND l.formation = r.formation AND l.stage =
                                CASE
                                    WHEN r.status = 'CLOSED'::text AND r.stage <> 'ARCHIVED'::text THEN 'ENDED'::text
                                    ELSE r.stage
                                END AND (l.relation = ANY (ARRAY['SECRETARIAT'::text, 'DECIDING'::text, 'ADDRESSEE'::text]))) q) seats(grantee, role, relation)
        UNION ALL
         SELECT v.mandate_id,
            v.role,
            'SEATED'::text AS text,
            s.formation,
            r.lens_pseudonym,
            r.lens_seen,
            r.lens_full,
            r.accord_mask,
                CASE
                    WHEN r.expires_on IS NULL THEN 'infinity'::timestamp with time zone
                    ELSE ((r.expires_on + 1)::timestamp without time zone AT TIME ZONE (( SELECT t.time_zone
                       FROM reference.territory t
                      WHERE t.code = r.departement_code)))
                END AS timezone
           FROM tenant.agenda_item i
             JOIN tenant.session s ON s.departement_code = i.departement_code AND s.id = i.session_id AND s.body_id = r.body_id AND (s.formation = r.formation OR r.kind = 'ALERT'::text AND s.formation = 'PLENARY'::text)
             JOIN tenant.convocation v ON v.departement_code = s.departement_code AND v.session_id = s.id AND v.account_id IS NOT NULL
          WHERE i.departement_code = r.departement_code AND i.referral_id = r.id AND (i.status = ANY (ARRAY['PLACED'::text, 'TREATED'::text])) AND (s.status = ANY (ARRAY['CONVENED'::text, 'OPEN'::text, 'HELD'::text])) AND s.sealed_at IS NULL
        UNION ALL
         SELECT access.seat(r.body_id, n.role) AS seat,
            n.role,
            'CONSULTED'::text AS text,
            r.formation,
            r.lens_pseudonym AND (n.groups::integer & 1) <> 0,
            r.lens_seen & n.groups,
            r.lens_full & n.groups,
            r.accord_mask,
            LEAST(
                CASE
                    WHEN r.expires_on IS NULL THEN 'infinity'::timestamp with time zone
                    ELSE ((r.expires_on + 1)::timestamp without time zone AT TIME ZONE (( SELECT t.time_zone
                       FROM reference.territory t
                      WHERE t.code = r.departement_code)))
                END, ((n.due_on + 1)::timestamp without time zone AT TIME ZONE (( SELECT t.time_zone
                   FROM reference.territory t
                  WHERE t.code = r.departement_code)))) AS "least"
           FROM tenant.consultation n
          WHERE n.departement_code = r.departement_code AND n.referral_id = r.id AND n.answered_at IS NULL AND n.withdrawn_at IS NULL
        UNION ALL
         SELECT access.seat(b.mandate_id, 'BREAK_GLASS'::text) AS seat,
            b.role,
            'BREAK_GLASS'::text AS text,
            r.formation,
            true,
            1023::smallint AS int2,
            1023::smallint AS int2,
            1023::smallint AS int2,
            LEAST(
                CASE
                    WHEN r.expires_on IS NULL THEN 'infinity'::timestamp with time zone
                    ELSE ((r.expires_on + 1)::timestamp without time zone AT TIME ZONE (( SELECT t.time_zone
                       FROM reference.territory t
                      WHERE t.code = r.departement_code)))
                END, max(b.expires_at)) AS "least"
           FROM access.open_glass b
          WHERE b.departement_code = r.departement_code AND b.referral_id = r.id AND r.status <> 'CLOSED'::text
          GROUP BY b.mandate_id, b.role) g(grantee, role, relation, formation, lens_pseudonym, lens_seen, lens_full, accord_mask, expires)
  WHERE g.grantee IS NOT NULL AND (g.relation <> 'DECIDING'::text OR NOT (r.status = 'CLOSED'::text OR r.stage = 'ENDED'::text) OR r.remedies_until IS NOT NULL) AND NOT (r.status = 'CLOSED'::text AND r.accord_mask = 0) AND (r.kind = 'ALERT'::text) = (r.body_kind = 'CODAF'::text) AND ((g.relation = ANY (ARRAY['SECRETARIAT'::text, 'BREAK_GLASS'::text])) OR r.case_id IS NULL OR r.status = 'CLOSED'::text OR (r.stage = ANY (ARRAY['ENDED'::text, 'ARCHIVED'::text])) OR (a.facts::integer & 32) = 0 AND
        CASE r.formation
            WHEN 'INDIVIDUAL_CASES'::text THEN (a.facts::integer & 1) = 0
            WHEN 'MINORS_PATHWAYS'::text THEN (a.facts::integer & 1) <> 0 OR (r.stage = ANY (ARRAY['DECIDED'::text, 'RUNNING'::text]))
            WHEN 'PROTECTION_CIRCUIT'::text THEN (a.facts::integer & 1) <> 0
            ELSE true
        END)
UNION ALL
 SELECT p.departement_code,
    p.id AS holder_id,
    p.id AS source,
    c.team_id AS grantee,
    'ASSOCIATION_CASEWORKER'::text AS role,
    'OWN_TEAM'::text AS relation,
    'PLEADING'::text AS body_kind,
    'NONE'::text AS formation,
    c.stage,
    0::smallint AS facts,
    false AS lens_pseudonym,
    4096::smallint AS lens_seen,
    4096::smallint AS lens_full,
    4096::smallint AS accord_mask,
    false AS opens_file,
    c.opened_at,
    'infinity'::timestamp with time zone AS expires
   FROM tenant.pleading p
     JOIN tenant.case_file c ON c.departement_code = p.departement_code AND c.id = p.case_id
UNION ALL
 SELECT p.departement_code,
    p.id AS holder_id,
    p.id AS source,
    access.seat(p.parquet_id, 'PARQUET'::text) AS grantee,
    'PARQUET'::text AS role,
    'ADDRESSEE'::text AS relation,
    'PLEADING'::text AS body_kind,
    'NONE'::text AS formation,
        CASE
            WHEN c.stage = 'ARCHIVED'::text THEN c.stage
            ELSE 'SUBMITTED'::text
        END AS stage,
    0::smallint AS facts,
    false AS lens_pseudonym,
    4096::smallint AS lens_seen,
    4096::smallint AS lens_full,
    4096::smallint AS accord_mask,
    false AS opens_file,
    c.opened_at,
    'infinity'::timestamp with time zone AS expires
   FROM tenant.pleading p
     JOIN tenant.case_file c ON c.departement_code = p.departement_code AND c.id = p.case_id
  WHERE p.sent_on IS NOT NULL AND p.withdrawn_on IS NULL;

alter view access.candidate_door owner to passerelle_grants;
