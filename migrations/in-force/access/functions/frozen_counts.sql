-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.frozen_counts(asked_kind text, asked_subject uuid, asked_year integer)
 RETURNS TABLE(population text, dimension text, code text, counted integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare here text := access.departement();
  begin
    if cardinality(access.kept_from()) > 0 or access.kept_at_some() then return; end if;
    if not exists (select from tenant.frozen_return f where f.departement_code = here and f.kind = asked_kind and f.subject = asked_subject
        and f.year = asked_year and f.frozen_on = access.today()) then
      insert into tenant.frozen_return as f (departement_code, kind, subject, year, frozen_on, counts)
      select here, asked_kind, asked_subject, asked_year, access.today(), coalesce(jsonb_agg(c), '[]') from (
        select * from access.yearly_counts(asked_year) where asked_kind = 'YEARLY_RETURN'
        union all select * from access.survey_counts(asked_subject, asked_year) where asked_kind = 'SURVEY_ANSWERS'
        union all select * from access.analysis_counts(asked_year) where asked_kind = 'COMMISSION_ANALYSIS') c
      on conflict (departement_code, kind, subject, year) do update set frozen_on = excluded.frozen_on, counts = excluded.counts
        where f.frozen_on <> excluded.frozen_on;
    end if;
    return query select c.population, c.dimension, c.code, c.counted from tenant.frozen_return f
      cross join lateral jsonb_to_recordset(f.counts) c (population text, dimension text, code text, counted integer)
      where f.departement_code = here and f.kind = asked_kind and f.subject = asked_subject and f.year = asked_year;
  end $function$;

alter function access.frozen_counts(asked_kind text, asked_subject uuid, asked_year integer) owner to passerelle_reader;
revoke execute on function access.frozen_counts(asked_kind text, asked_subject uuid, asked_year integer) from public;
