-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_referral with (security_barrier=true) as
 SELECT r.departement_code,
    r.id,
    r.kind,
    r.body_id,
    r.body_kind,
    r.formation,
    r.purpose,
    r.legal_basis,
    r.authoritative,
    r.pseudonym AS reference,
    r.stage,
    r.status,
    r.closed_reason,
    r.sector,
    r.parquet_id,
    r.expires_on,
    r.created_at,
    r.version,
    r.lens_pseudonym,
    r.lens_seen,
    r.lens_full,
    r.accord_mask,
    r.holder_id,
    d.source,
        CASE
            WHEN d.own OR d.opens_file THEN r.case_id
            ELSE NULL::uuid
        END AS case_id,
    d.own,
    d.pseudonym,
    d.seen,
    d."full",
    d.subjects,
    COALESCE(
        CASE
            WHEN r.formation = 'INDIVIDUAL_CASES'::text THEN c.facts
            ELSE
            CASE
                WHEN c.majority_month <= (( SELECT access.today() AS today)) THEN c.facts::integer & (~ 1)
                ELSE c.facts::integer
            END::smallint
        END, 0::smallint) AS facts,
    c.organisation_id AS presenting_organisation_id,
        CASE
            WHEN (d.seen::integer & 1) <> 0 OR d.pseudonym AND NOT ( SELECT access.few_cases() AS few_cases) THEN c.sex
            ELSE NULL::text
        END AS sex,
        CASE
            WHEN (d.seen::integer & 1) <> 0 THEN
            CASE
                WHEN NOT c.majority_month <= (( SELECT access.today() AS today)) OR c.majority_month IS NULL THEN c.age_class
                WHEN c.majority_month > ((( SELECT access.today() AS today)) - '7 years'::interval) THEN 'FROM_18_TO_24'::text
                ELSE 'UNKNOWN'::text
            END
            WHEN d.pseudonym THEN
            CASE
                WHEN ( SELECT access.few_cases() AS few_cases) THEN
                CASE
                    WHEN (c.facts::integer & 32) <> 0 THEN 'UNKNOWN'::text
                    WHEN (
                    CASE
                        WHEN c.majority_month <= (( SELECT access.today() AS today)) THEN c.facts::integer & (~ 1)
                        ELSE c.facts::integer
                    END::smallint::integer & 1) <> 0 THEN 'MINOR'::text
                    ELSE 'ADULT'::text
                END
                ELSE
                CASE
                    WHEN NOT c.majority_month <= (( SELECT access.today() AS today)) OR c.majority_month IS NULL THEN c.age_class
                    WHEN c.majority_month > ((( SELECT access.today() AS today)) - '7 years'::interval) THEN 'FROM_18_TO_24'::text
                    ELSE 'UNKNOWN'::text
                END
            END
            ELSE NULL::text
        END AS age_class,
        CASE
            WHEN (d.seen::integer & 256) <> 0 THEN c.principal_form
            ELSE NULL::text
        END AS principal_form
   FROM tenant.referral r
     LEFT JOIN tenant.case_file c ON c.departement_code = r.departement_code AND c.id = r.case_id
     CROSS JOIN LATERAL ( SELECT bool_or(g.pseudonym) AS pseudonym,
            bit_or(g.seen) AS seen,
            bit_or(g."full") AS "full",
            bool_or(g.opens_file) AS opens_file,
            max(g.opened_at) AS opened_at,
            bool_or(g.relation = ANY (ARRAY['OWN_TEAM'::text, 'OWN_ASSOCIATION'::text])) AS own,
            string_agg(g.subject, ','::text) AS subjects,
            g.source
           FROM access.reader_door g
          WHERE g.departement_code = r.departement_code AND g.holder_id = r.holder_id AND (g.source = ANY (ARRAY[r.id, r.holder_id]))
          GROUP BY g.source) d
  WHERE r.departement_code = access.departement();

alter view access.visible_referral owner to passerelle_reader;
grant select on access.visible_referral to passerelle_app;
grant select on access.visible_referral to passerelle_grants;
