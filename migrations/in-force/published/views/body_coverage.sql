-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view published.body_coverage as
 SELECT b.departement_code,
    b.kind AS body_kind,
    b.state,
    b.state_since,
    m.account_mandates
   FROM directory.body b
     CROSS JOIN LATERAL ( SELECT count(*)::integer AS account_mandates
           FROM directory.mandate m_1
          WHERE m_1.departement_code = b.departement_code AND m_1.body_id = b.id AND m_1.revoked_at IS NULL AND m_1.valid_from <= access.today() AND (m_1.valid_until IS NULL OR access.today() < m_1.valid_until)) m;

alter view published.body_coverage owner to passerelle_coverage;
grant select on published.body_coverage to passerelle_app;
