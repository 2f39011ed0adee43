-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_note with (security_barrier=true) as
 SELECT n.departement_code,
    n.id,
    n.holder_id,
    n.referral_id,
    n.kind,
    n.body,
    n.written_at,
    k.wrapped,
    k.version AS key_version,
    o.subjects
   FROM tenant.case_note n
     JOIN vault.data_key k ON k.departement_code = n.departement_code AND k.holder_id = n.holder_id
     CROSS JOIN LATERAL ( SELECT string_agg(d.subject, ','::text) AS subjects
           FROM access.reader_door d
          WHERE d.departement_code = n.departement_code AND d.holder_id = n.holder_id AND (d.source = n.holder_id OR d.source = n.referral_id OR n.referral_id IS NULL AND d.opens_file) AND
                CASE n.kind
                    WHEN 'SITUATION'::text THEN true
                    WHEN 'SUPPORT_OUTCOME'::text THEN d.relation = ANY (ARRAY['OWN_TEAM'::text, 'OWN_ASSOCIATION'::text, 'SECRETARIAT'::text])
                    WHEN 'WITHDRAWAL'::text THEN d.relation = ANY (ARRAY['OWN_TEAM'::text, 'OWN_ASSOCIATION'::text])
                    WHEN 'HOLD_REASON'::text THEN d.table_full <> 0 AND d.relation = 'DECIDING'::text
                    ELSE (d.table_full <> 0 OR (d.relation = ANY (ARRAY['OWN_TEAM'::text, 'OWN_ASSOCIATION'::text]))) AND ((d.relation = ANY (ARRAY['OWN_TEAM'::text, 'OWN_ASSOCIATION'::text, 'DECIDING'::text])) OR d.relation = 'SECRETARIAT'::text AND d.body_kind <> 'CODAF'::text)
                END) o
  WHERE n.departement_code = access.departement() AND (n.kind <> ALL (ARRAY['QUESTION'::text, 'VIEW'::text, 'CIRCUMSTANCES'::text])) AND o.subjects IS NOT NULL;

alter view access.visible_note owner to passerelle_reader;
grant select on access.visible_note to passerelle_app;
