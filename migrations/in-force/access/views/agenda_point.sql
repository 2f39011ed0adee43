-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.agenda_point with (security_barrier=true) as
 SELECT i.departement_code,
    i.id,
    i.session_id,
    i."position",
    i.kind,
    i.referral_id,
    i.title,
    i.minutes,
    i.late,
    i.status,
    i.version,
    r.kind AS referral_kind,
    r.body_id AS referral_body_id,
    r.body_kind AS referral_body_kind,
    r.formation AS referral_formation,
    r.purpose AS referral_purpose,
    r.legal_basis AS referral_legal_basis,
    r.authoritative AS referral_authoritative,
    r.reference AS referral_reference,
    r.stage AS referral_stage,
    r.status AS referral_status,
    r.closed_reason AS referral_closed_reason,
    r.sector AS referral_sector,
    r.parquet_id AS referral_parquet_id,
    r.expires_on AS referral_expires_on,
    r.created_at AS referral_created_at,
    r.version AS referral_version,
    r.lens_pseudonym AS referral_lens_pseudonym,
    r.lens_seen AS referral_lens_seen,
    r.lens_full AS referral_lens_full,
    r.accord_mask AS referral_accord_mask,
    r.holder_id AS referral_holder_id,
    r.source AS referral_source,
    r.case_id AS referral_case_id,
    r.own AS referral_own,
    r.pseudonym AS referral_pseudonym,
    r.seen AS referral_seen,
    r."full" AS referral_full,
    r.subjects AS referral_subjects,
    r.facts AS referral_facts,
    r.presenting_organisation_id AS referral_presenting_organisation_id,
    r.sex AS referral_sex,
    r.age_class AS referral_age_class,
    r.principal_form AS referral_principal_form
   FROM tenant.agenda_item i
     LEFT JOIN LATERAL ( SELECT v.departement_code,
            v.id,
            v.kind,
            v.body_id,
            v.body_kind,
            v.formation,
            v.purpose,
            v.legal_basis,
            v.authoritative,
            v.reference,
            v.stage,
            v.status,
            v.closed_reason,
            v.sector,
            v.parquet_id,
            v.expires_on,
            v.created_at,
            v.version,
            v.lens_pseudonym,
            v.lens_seen,
            v.lens_full,
            v.accord_mask,
            v.holder_id,
            v.source,
            v.case_id,
            v.own,
            v.pseudonym,
            v.seen,
            v."full",
            v.subjects,
            v.facts,
            v.presenting_organisation_id,
            v.sex,
            v.age_class,
            v.principal_form
           FROM access.visible_referral v
          WHERE v.departement_code = access.departement() AND v.id = i.referral_id
          ORDER BY (v.source = v.id) DESC
         LIMIT 1) r ON true
  WHERE i.departement_code = access.departement() AND
        CASE
            WHEN i.referral_id IS NULL THEN (EXISTS ( SELECT
               FROM tenant.session s
              WHERE s.departement_code = i.departement_code AND s.id = i.session_id AND (s.body_id = ANY ((( SELECT access.seat_bodies() AS seat_bodies))::uuid[]))
             OFFSET 0))
            ELSE r.id IS NOT NULL
        END;

alter view access.agenda_point owner to passerelle_reader;
grant select on access.agenda_point to passerelle_app;
