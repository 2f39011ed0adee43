-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view published.seat_term as
 SELECT departement_code,
    body_kind,
    formation,
    role,
    quality_digest,
        CASE
            WHEN until <= ((( SELECT access.today() AS today)) + '4 mons'::interval) THEN until
            ELSE NULL::date
        END AS until,
    count(*)::integer AS holders
   FROM ( SELECT b.departement_code,
            b.kind AS body_kind,
            m.formation,
            m.role,
            "left"(encode(sha256(convert_to(m.quality, 'UTF8'::name)), 'hex'::text), 16) AS quality_digest,
            LEAST(m.valid_until, d.valid_until, (d.revoked_at AT TIME ZONE 'Europe/Paris'::text)::date) AS until
           FROM directory.membership m
             JOIN directory.body b ON b.id = m.body_id
             LEFT JOIN directory.mandate d ON d.id = m.mandate_id
          WHERE ( SELECT access.holds_miprof() AS holds_miprof) AND b.state = 'INSTALLED'::text) t
  GROUP BY departement_code, body_kind, formation, role, quality_digest, (
        CASE
            WHEN until <= ((( SELECT access.today() AS today)) + '4 mons'::interval) THEN until
            ELSE NULL::date
        END);

alter view published.seat_term owner to passerelle_coverage;
grant select on published.seat_term to passerelle_app;
