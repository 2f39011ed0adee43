-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view published.return_coverage as
 SELECT t.code AS departement_code,
    y.year,
    c.sent_on AS commission_sent_on,
    s.associations,
    s.answered,
    s.last_on,
    s.without_answer
   FROM reference.territory t
     CROSS JOIN generate_series(2015, EXTRACT(year FROM ( SELECT access.today() AS today))::integer - 1) y(year)
     LEFT JOIN LATERAL ( SELECT min(r.sent_on) AS sent_on
           FROM directory.sent_return r
          WHERE r.departement_code = t.code AND r.year = y.year AND r.kind = 'YEARLY_RETURN'::text AND r.withdrawn_at IS NULL) c ON true
     LEFT JOIN LATERAL ( SELECT count(*)::integer AS associations,
            count(e.sent_on)::integer AS answered,
            max(e.sent_on) AS last_on,
            COALESCE(array_agg(e.name ORDER BY e.name) FILTER (WHERE e.sent_on IS NULL), '{}'::text[]) AS without_answer
           FROM ( SELECT o.id,
                    o.name,
                    max(x.sent_on) AS sent_on
                   FROM ( SELECT p.organisation_id,
                            NULL::date AS sent_on
                           FROM directory.approval p
                          WHERE p.departement_code = t.code AND p.valid_from <= make_date(y.year, 12, 31) AND make_date(y.year, 12, 31) < p.valid_until
                        UNION ALL
                         SELECT r.organisation_id,
                            r.sent_on
                           FROM directory.sent_return r
                          WHERE r.departement_code = t.code AND r.year = y.year AND r.kind = 'SURVEY_ANSWERS'::text AND r.withdrawn_at IS NULL) x
                     JOIN directory.organisation o ON o.id = x.organisation_id
                  GROUP BY o.id, o.name) e) s ON true
  WHERE ( SELECT access.holds_miprof() AS holds_miprof);

alter view published.return_coverage owner to passerelle_coverage;
grant select on published.return_coverage to passerelle_app;
