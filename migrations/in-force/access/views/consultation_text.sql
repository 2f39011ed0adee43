-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.consultation_text with (security_barrier=true) as
 SELECT n.departement_code,
    n.id,
    n.holder_id,
    c.id AS consultation_id,
    n.kind,
    n.body,
    k.wrapped,
    k.version AS key_version,
    o.subjects
   FROM access.visible_consultation c
     JOIN tenant.case_note n ON n.departement_code = c.departement_code AND (n.id = c.question_note OR n.id = c.view_note)
     JOIN vault.data_key k ON k.departement_code = n.departement_code AND k.holder_id = n.holder_id
     CROSS JOIN LATERAL ( SELECT string_agg(g.subject, ','::text) AS subjects
           FROM access.reader_door g
          WHERE g.departement_code = n.departement_code AND g.holder_id = n.holder_id AND (g.source = ANY (ARRAY[c.referral_id, n.holder_id])) AND ((g.relation = ANY (ARRAY['SECRETARIAT'::text, 'DECIDING'::text])) OR g.relation = 'CONSULTED'::text AND g.role = c.role)) o
  WHERE n.departement_code = access.departement() AND o.subjects IS NOT NULL;

alter view access.consultation_text owner to passerelle_reader;
grant select on access.consultation_text to passerelle_app;
