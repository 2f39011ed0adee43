import type { Check } from '../suite/side-channels';
import type { Ground } from './ground';
import type { Platform } from './platform';

/** At its most talkative, the log holds no record key of the world and no word of the freeze's own. */
export const log = ({ platform, lives }: Ground): Check => ({
  name: 'log at trace without keys and counts',
  run: async () => {
    const text = platform.log.join('');
    const secrets = lives
      .slice(0, 300)
      .flatMap(({ fingerprint, files }) => [fingerprint, ...files.map(({ recordKey }) => recordKey)]);
    const found =
      secrets.find((secret) => new RegExp(`(?<![\\d.:-])${secret}(?![\\d.:-])`).test(text)) ??
      ['record_key', '"persons"', '"value"', 'coordinates'].find((word) => text.includes(word));
    return found === undefined ? null : `the log holds ${found}`;
  },
});

async function denied(platform: Platform, role: string, statement: string): Promise<boolean> {
  await platform.admin.query('begin');
  try {
    await platform.admin.query(`set local role ${role}`);
    await platform.admin.query(statement);
    return false;
  } catch (error) {
    return (error as { code?: string }).code === '42501';
  } finally {
    await platform.admin.query('rollback');
  }
}

/** As the role that reads figures: no table of the files opens, nor any function that counts them. */
export const permissions = ({ platform }: Ground): Check => ({
  name: 'permission denied as passerelle_statistics',
  run: async () => {
    const { rows } = await platform.admin.query<{ name: string }>(`
      select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('tenant', 'vault') order by 1`);
    for (const { name } of rows)
      if (!(await denied(platform, 'passerelle_statistics', `select 1 from ${name} limit 1`)))
        return `${name} is readable`;
    const counts = `select * from access.victims('2025-01-01', '2026-01-01', '2026-01-15')`;
    if (
      !(await denied(platform, 'passerelle_statistics', counts)) ||
      !(await denied(platform, 'passerelle_app', counts))
    )
      return 'access.victims() may be called';
    return rows.length > 20 ? null : 'too few tables were tried';
  },
});

/** Nobody but the owner changes or removes what was published. */
export const untouched = ({ platform }: Ground): Check => ({
  name: 'no right to change a release',
  run: async () => {
    const { rows } = await platform.admin.query<{ what: string }>(`
      select r.rolname || ' ' || p.privilege || ' ' || c.relname as what from pg_roles r cross join pg_class c
        cross join unnest(array['UPDATE', 'DELETE', 'TRUNCATE']) as p (privilege)
      where c.relnamespace = 'published'::regnamespace and c.relkind = 'r' and c.relname in ('release', 'release_cell')
        and r.rolname like 'passerelle%' and r.rolname <> 'passerelle_owner' and not r.rolsuper and has_table_privilege(r.oid, c.oid, p.privilege)`);
    return rows.length === 0 ? null : rows.map(({ what }) => what).join(', ');
  },
});
