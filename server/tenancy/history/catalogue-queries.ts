/**
 * Schemas that the migrations made: what an operator keeps beside them, to watch the server for instance, is not ours to judge. Of
 * `public`, where the migrations keep their books, nothing is in force.
 */
const OURS = `n.nspowner = 'passerelle_owner'::regrole and n.nspname <> 'public'`;

const TO = `case when x.grantee = 0 then 'public' else x.grantee::regrole::text end`;
const AGAIN = `case when x.is_grantable then ' with grant option' else '' end`;
const VERBS = `string_agg(lower(x.privilege_type), ', ' order by x.privilege_type)`;

/** What others than the owner may do: the owner's rights follow from owning, and PostgreSQL 17 has one more of them. */
const rights = (acl: string, owner: string, on: string) => `(
    select coalesce(string_agg(g.line, '' order by g.line collate "C"), '') from (
      select 'grant ' || ${VERBS} || ' on ' || ${on} || ' to ' || ${TO} || ${AGAIN} || E';\\n' as line
      from aclexplode(${acl}) x where x.grantee <> ${owner} group by x.grantee, x.is_grantable) g)`;

const RELATION = `format('%I.%I', n.nspname, c.relname)`;

const COLUMN_RIGHTS = `(
    select coalesce(string_agg(g.line, '' order by g.line collate "C"), '') from (
      select 'grant ' || lower(x.privilege_type) || ' (' || string_agg(quote_ident(a.attname), ', ' order by a.attname) || ') on '
        || ${RELATION} || ' to ' || ${TO} || ${AGAIN} || E';\\n' as line
      from pg_attribute a, aclexplode(a.attacl) x
      where a.attrelid = c.oid and not a.attisdropped and x.grantee <> c.relowner
      group by x.privilege_type, x.grantee, x.is_grantable) g)`;

const RELATION_RIGHTS = `${rights('c.relacl', 'c.relowner', RELATION)} || ${COLUMN_RIGHTS}`;

const schemas = `
  select n.nspname || '/schema.sql' as file, format(E'alter schema %I owner to %s;\\n', n.nspname, n.nspowner::regrole)
    || ${rights('n.nspacl', 'n.nspowner', "'schema ' || quote_ident(n.nspname)")} as text
  from pg_namespace n where ${OURS}`;

const views = `
  select n.nspname || '/views/' || c.relname || '.sql',
    format('create %sview %s', case when c.relkind = 'm' then 'materialized ' else '' end, ${RELATION})
    || coalesce(' with (' || array_to_string(c.reloptions, ', ') || ')', '') || E' as\\n' || pg_get_viewdef(c.oid, true) || E'\\n\\n'
    || format(E'alter view %s owner to %s;\\n', ${RELATION}, c.relowner::regrole) || ${RELATION_RIGHTS}
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('v', 'm') and ${OURS}`;

const SIGNATURE = `format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid))`;
const FUNCTION_ACL = `coalesce(p.proacl, acldefault('f', p.proowner))`;

/** Everybody may run a new function until that right is taken: the text says when it was. */
const CLOSED = `case when exists (select from aclexplode(${FUNCTION_ACL}) x where x.grantee = 0) then ''
    else format(E'revoke execute on function %s from public;\\n', ${SIGNATURE}) end`;

const functions = `
  select n.nspname || '/functions/' || p.proname || '.sql', string_agg(
    rtrim(pg_get_functiondef(p.oid), E'\\n') || E';\\n\\n'
      || format(E'alter function %s owner to %s;\\n', ${SIGNATURE}, p.proowner::regrole)
    || ${CLOSED} || ${rights(FUNCTION_ACL, 'p.proowner', `'function ' || ${SIGNATURE}`)},
    E'\\n' order by pg_get_function_identity_arguments(p.oid))
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prokind in ('f', 'p') and ${OURS}
  group by n.nspname, p.proname`;

const POLICIES = `(
    select coalesce(string_agg(format(E'create policy %I on %s%s for %s to %s', p.polname, ${RELATION},
        case when p.polpermissive then '' else ' as restrictive' end,
        case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
        case when p.polroles = '{0}' then 'public' else (select string_agg(o::regrole::text, ', ' order by o::regrole::text collate "C")
          from unnest(p.polroles) o) end)
      || coalesce(E'\\n  using (' || pg_get_expr(p.polqual, p.polrelid, true) || ')', '')
      || coalesce(E'\\n  with check (' || pg_get_expr(p.polwithcheck, p.polrelid, true) || ')', '') || E';\\n', '' order by p.polname), '')
    from pg_policy p where p.polrelid = c.oid)`;

const TRIGGERS = `(
    select coalesce(string_agg(pg_get_triggerdef(t.oid, true) || E';\\n', '' order by t.tgname), '')
    from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal)`;

const tables = `
  select n.nspname || '/tables/' || c.relname || '.sql',
    format(E'alter table %s owner to %s;\\n', ${RELATION}, c.relowner::regrole)
    || case when c.relpersistence = 'u' then format(E'alter table %s set unlogged;\\n', ${RELATION}) else '' end
    || case when c.relrowsecurity then format(E'alter table %s enable row level security;\\n', ${RELATION}) else '' end
    || case when c.relforcerowsecurity then format(E'alter table %s force row level security;\\n', ${RELATION}) else '' end
    || ${POLICIES} || ${RELATION_RIGHTS} || ${TRIGGERS}
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'f') and ${OURS}`;

const sequences = `
  select n.nspname || '/sequences/' || c.relname || '.sql',
    format(E'alter sequence %s owner to %s;\\n', ${RELATION}, c.relowner::regrole)
    || ${rights('c.relacl', 'c.relowner', `'sequence ' || ${RELATION}`)}
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'S' and ${OURS}`;

/** One row per thing that shows or guards rows, with its text as PostgreSQL itself prints it. */
const things = [schemas, views, functions, tables, sequences].join('\n  union all');

export const IN_FORCE = `select f.file, f.text from (${things}) f order by f.file collate "C"`;
