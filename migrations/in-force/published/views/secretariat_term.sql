-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view published.secretariat_term as
 SELECT b.departement_code,
    b.kind AS body_kind,
    LEAST(d.valid_until, (d.revoked_at AT TIME ZONE 'Europe/Paris'::text)::date, (a.deactivated_at AT TIME ZONE 'Europe/Paris'::text)::date) AS until,
    count(*)::integer AS holders
   FROM directory.mandate d
     JOIN directory.body b ON b.id = d.body_id
     JOIN reference.body_kind k ON k.kind = b.kind
     JOIN directory.account a ON a.id = d.account_id
  WHERE ( SELECT access.holds_miprof() AS holds_miprof) AND d.role = k.secretariat_role AND d.stands_in_for IS NULL AND d.valid_from <= (( SELECT access.today() AS today))
  GROUP BY b.departement_code, b.kind, (LEAST(d.valid_until, (d.revoked_at AT TIME ZONE 'Europe/Paris'::text)::date, (a.deactivated_at AT TIME ZONE 'Europe/Paris'::text)::date));

alter view published.secretariat_term owner to passerelle_coverage;
grant select on published.secretariat_term to passerelle_app;
