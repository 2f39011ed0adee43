-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_case with (security_barrier=true) as
 SELECT c.departement_code,
    c.id,
    d.source,
    c.reference,
    c.organisation_id,
    c.team_id,
    c.stage,
    c.origin,
        CASE
            WHEN d.own THEN c.external_reference
            ELSE NULL::text
        END AS external_reference,
    c.authoritative_referral_id,
    c.completion_requested,
    c.pathway_started_on,
    c.outcome,
        CASE
            WHEN c.majority_month <= (( SELECT access.today() AS today)) THEN c.facts::integer & (~ 1)
            ELSE c.facts::integer
        END::smallint AS facts,
    c.opened_at,
    c.submitted_at,
    c.ended_at,
    c.version,
    d.own,
    d.pseudonym,
    d.seen,
    d."full",
    d.subjects,
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
   FROM tenant.case_file c
     CROSS JOIN LATERAL ( SELECT bool_or(g.pseudonym) AS pseudonym,
            bit_or(g.seen) AS seen,
            bit_or(g."full") AS "full",
            bool_or(g.opens_file) AS opens_file,
            max(g.opened_at) AS opened_at,
            bool_or(g.relation = ANY (ARRAY['OWN_TEAM'::text, 'OWN_ASSOCIATION'::text])) AS own,
            string_agg(g.subject, ','::text) AS subjects,
            g.source
           FROM access.reader_door g
          WHERE g.departement_code = c.departement_code AND g.holder_id = c.id AND g.opens_file
          GROUP BY g.source) d
  WHERE c.departement_code = access.departement();

alter view access.visible_case owner to passerelle_reader;
grant select on access.visible_case to passerelle_app;
