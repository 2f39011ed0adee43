-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view published.seat_term as
 SELECT b.departement_code,
    b.kind AS body_kind,
    m.formation,
    m.role,
    encode(sha256(convert_to(m.quality, 'UTF8'::name)), 'hex'::text) AS quality_digest,
    LEAST(m.valid_until, d.valid_until, (d.revoked_at AT TIME ZONE 'Europe/Paris'::text)::date) AS until,
    count(*)::integer AS holders
   FROM directory.membership m
     JOIN directory.body b ON b.id = m.body_id
     LEFT JOIN directory.mandate d ON d.id = m.mandate_id
  WHERE ( SELECT access.holds_miprof() AS holds_miprof)
  GROUP BY b.departement_code, b.kind, m.formation, m.role, (encode(sha256(convert_to(m.quality, 'UTF8'::name)), 'hex'::text)), (LEAST(m.valid_until, d.valid_until, (d.revoked_at AT TIME ZONE 'Europe/Paris'::text)::date));

alter view published.seat_term owner to passerelle_coverage;
grant select on published.seat_term to passerelle_app;
