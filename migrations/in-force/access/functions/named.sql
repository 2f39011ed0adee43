-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.named(asked bigint[], asked_words integer[], asked_deletions integer[], at_stage text)
 RETURNS TABLE(case_id uuid, opened_at timestamp with time zone, word integer, cost integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare forms bigint[]; met integer[]; costs integer[];
  begin
    select coalesce(array_agg(s.form), '{}'), array_agg(asked_words[a.at]), array_agg(1 + greatest(asked_deletions[a.at], s.deletions))
      into forms, met, costs
      from tenant.name_spelling s cross join lateral array_position(asked, s.token) a (at)
      where s.departement_code = access.departement() and s.token = any(asked);
    -- Looking through an empty list would be quicker than through the names that others' files bear.
    forms := forms || array_fill(0::bigint, array[greatest(64 - cardinality(forms), 0)]);
    return query select r.case_id, max(r.opened_at), w.word, min(costs[f.at])
      from access.readable_name r
      cross join lateral unnest(array_positions(forms, r.form)) f (at)
      cross join generate_series(0, 5) w (word)
      where met[f.at] & (1 << w.word) <> 0 and (at_stage is null or r.stage = at_stage)
      group by r.case_id, w.word;
  end $function$;

alter function access.named(asked bigint[], asked_words integer[], asked_deletions integer[], at_stage text) owner to passerelle_reader;
revoke execute on function access.named(asked bigint[], asked_words integer[], asked_deletions integer[], at_stage text) from public;
grant execute on function access.named(asked bigint[], asked_words integer[], asked_deletions integer[], at_stage text) to passerelle_app;
