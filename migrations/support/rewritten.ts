/**
 * Functions of the schema `access` whose text matches, written over with another text in its place, each by the role that owns it.
 * What was made of them meanwhile stays; whoever could not create in this schema cannot afterwards.
 */
export const rewritten = (pattern: string, text: string, functions: string[] = []) => `
  do $do$ declare f record; could boolean; begin
    for f in select p.oid, r.rolname as owner from pg_proc p join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'access'
      join pg_roles r on r.oid = p.proowner
      where p.prosrc ~ $p$${pattern}$p$${functions.length ? ` and p.proname in ('${functions.join("', '")}')` : ''} order by p.proname
    loop
      could := has_schema_privilege(f.owner, 'access', 'create');
      execute format('grant create on schema access to %I', f.owner);
      execute format('set local role %I', f.owner);
      execute regexp_replace(pg_get_functiondef(f.oid), $p$${pattern}$p$, $t$${text}$t$, 'g');
      set local role passerelle_owner;
      if not could then execute format('revoke create on schema access from %I', f.owner); end if;
    end loop;
  end $do$`;

/** The same for a text that is no pattern. */
export const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
