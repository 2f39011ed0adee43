-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_document with (security_barrier=true) as
 SELECT t.departement_code,
    t.id,
    t.case_id,
    t.slot,
    t.state,
    t.media_type,
    t.size,
    t.digest,
    t.name,
    t.uploaded_at,
    k.wrapped,
    k.version AS key_version,
    t.group_bit,
    o.subjects,
    t.received_digest,
    t.decision_id,
    t.referral_id,
    t.replaced_at
   FROM tenant.document t
     JOIN vault.data_key k ON k.departement_code = t.departement_code AND k.holder_id = t.case_id
     CROSS JOIN LATERAL ( SELECT string_agg(d.subject, ','::text) AS subjects
           FROM access.reader_door d
          WHERE d.departement_code = t.departement_code AND d.holder_id = t.case_id AND (d.opens_file OR d.relation <> 'BREAK_GLASS'::text AND (d."full"::integer & 1) <> 0) AND (d."full" & t.group_bit) <> 0 AND (t.referral_id IS NULL OR (d.source = ANY (ARRAY[t.referral_id, t.case_id])))) o
  WHERE t.departement_code = access.departement() AND o.subjects IS NOT NULL;

alter view access.visible_document owner to passerelle_reader;
grant select on access.visible_document to passerelle_app;
