-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.folded_name(name text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select btrim(regexp_replace(
      replace(replace(replace(replace(translate(lower(
        regexp_replace(normalize(name, NFKD), U&'[\0300-\036F\200B-\200F\00AD\2060\FEFF]', '', 'g')),
        U&'\0142\0141\00F8\00D8\0111\0110\0131\0127\0126', 'llooddihh'),
        U&'\00DF', 'ss'), U&'\0153', 'oe'), U&'\0152', 'oe'), U&'\00E6', 'ae'),
      U&'[^a-z0-9\0100-\1FFF\3040-\D7FF]+', ' ', 'g')) $function$;

alter function access.folded_name(name text) owner to passerelle_owner;
revoke execute on function access.folded_name(name text) from public;
grant execute on function access.folded_name(name text) to passerelle_app;
