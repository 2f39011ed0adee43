-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view published.parquet_coverage as
 SELECT t.departement_code,
    count(*)::integer AS parquets,
    count(*) FILTER (WHERE (EXISTS ( SELECT
           FROM directory.referent r
          WHERE r.departement_code = t.departement_code AND r.authority_id = a.id AND r.since <= access.today() AND (r.until IS NULL OR access.today() < r.until))))::integer AS parquets_with_referent
   FROM reference.authority a
     JOIN reference.authority_territory t ON t.authority_id = a.id
  WHERE a.kind = 'PARQUET'::text AND a.valid_from <= access.today() AND (a.valid_until IS NULL OR access.today() < a.valid_until)
  GROUP BY t.departement_code;

alter view published.parquet_coverage owner to passerelle_coverage;
grant select on published.parquet_coverage to passerelle_app;
