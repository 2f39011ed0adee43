import type { Client } from 'pg';
import { factBits } from '../kernel/groups';
import { levelRules, levelsVersion } from './levels';

/** Puts the levels table into the database when its version changed, and compiles every département's grants again. */
export async function loadLevels(admin: Client): Promise<void> {
  const { rows } = await admin.query('select levels_version from reference.installation');
  if (rows[0]?.levels_version === levelsVersion) return;
  await admin.query('begin');
  await admin.query('delete from reference.level_rule');
  await admin.query(INSERT, [JSON.stringify(levelRules.map((rule) => ({ ...rule, bit: factBits[rule.fact] })))]);
  await admin.query('update reference.installation set levels_version = $1', [levelsVersion]);
  await admin.query('set local role passerelle_owner');
  await rebuildGrants(admin);
  await admin.query('commit');
}

const INSERT = `
  insert into reference.level_rule
    (rule_id, role, relation, body_kind, formation, stage, fact, fact_bit, pseudonym, seen, "full")
  select id, role, relation, body, formation, stage, fact, bit, pseudonym, seen, "full"
  from jsonb_to_recordset($1::jsonb) as r(id text, role text, relation text, body text, formation text, stage text,
    fact text, bit smallint, pseudonym boolean, seen smallint, "full" smallint)`;

/** Inside a transaction, as the owner. */
export async function rebuildGrants(client: Client): Promise<void> {
  const { rows } = await client.query<{ code: string }>('select code from reference.territory order by code');
  for (const { code } of rows) {
    await client.query("select set_config('app.departement', $1, true), access.rebuild()", [code]);
  }
}
