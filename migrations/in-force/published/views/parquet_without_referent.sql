-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view published.parquet_without_referent as
 SELECT t.departement_code,
    a.id AS authority_id,
    ( SELECT max(r.until) AS max
           FROM directory.referent r
          WHERE r.departement_code = t.departement_code AND r.authority_id = a.id AND r.since < r.until AND r.until <= (( SELECT access.today() AS today))) AS since
   FROM reference.authority a
     JOIN reference.authority_territory t ON t.authority_id = a.id
  WHERE ( SELECT access.holds_miprof() AS holds_miprof) AND a.kind = 'PARQUET'::text AND a.valid_from <= (( SELECT access.today() AS today)) AND (a.valid_until IS NULL OR (( SELECT access.today() AS today)) < a.valid_until) AND NOT (EXISTS ( SELECT
           FROM directory.referent r
          WHERE r.departement_code = t.departement_code AND r.authority_id = a.id AND r.since <= (( SELECT access.today() AS today)) AND (r.until IS NULL OR (( SELECT access.today() AS today)) < r.until)));

alter view published.parquet_without_referent owner to passerelle_coverage;
grant select on published.parquet_without_referent to passerelle_app;
