import type { Client } from 'pg';
import { canonicalJson } from '../kernel/canonical-json';
import { factBits } from '../kernel/groups';
import { StartupError } from '../kernel/startup-error';
import { clock } from '../kernel/clock';
import { levelRules, levelsDigest, levelsSerial } from './levels';

export interface LoadLevelsOptions {
  /** A demonstration may take a table whose number says otherwise; nothing else may. */
  readonly take?: boolean;
}

interface Held {
  serial: number | null;
  digest: string | null;
}

/**
 * The database and the application read one table, or the server does not start: a table narrowed in one of them alone
 * would be narrow on some paths only. A higher number is loaded, with every département's grants compiled again.
 * @throws StartupError when the number and the content of the two do not fit together.
 */
export async function loadLevels(admin: Client, { take = false }: LoadLevelsOptions = {}): Promise<void> {
  await admin.query('begin');
  try {
    const { rows } = await admin.query<Held>(HELD);
    const held = rows[0] ?? { serial: null, digest: null };
    const isNew = held.serial === null || held.serial < levelsSerial;
    const misfit = isNew ? null : await misfitOf(admin, held);
    if (misfit && !take) throw new StartupError(misfit);
    if (isNew || misfit) await load(admin, held);
    await admin.query('commit');
  } catch (error) {
    await admin.query('rollback');
    throw error;
  }
}

/** Why the database's table is not this server's; null when it is. */
async function misfitOf(admin: Client, { serial, digest }: Held): Promise<string | null> {
  if (serial! > levelsSerial) return older(serial!);
  if (digest !== levelsDigest) return ANOTHER;
  const { rows } = await admin.query<Record<string, unknown>>(RULES);
  return canonicalJson(rows) === canonicalJson(sorted(loaded)) ? null : EDITED;
}

async function load(admin: Client, { serial }: Held): Promise<void> {
  await admin.query('delete from reference.level_rule');
  await admin.query(INSERT, [JSON.stringify(loaded)]);
  await admin.query('update reference.installation set levels_serial = $1, levels_digest = $2', [
    levelsSerial,
    levelsDigest,
  ]);
  await admin.query('set local role passerelle_owner');
  await rebuildGrants(admin);
  // The first table of an installation changes what nobody had read yet.
  if (serial !== null) await admin.query(JOURNAL, [clock.now(), NOBODY, reason(serial)]);
}

const loaded = levelRules.map(({ id, role, relation, body, formation, stage, fact, pseudonym, seen, full }) => ({
  id,
  role,
  relation,
  body,
  formation,
  stage,
  fact,
  bit: factBits[fact],
  pseudonym,
  seen,
  full,
}));

const placeOf = (rule: Record<string, unknown>) => `${rule.id} ${rule.formation} ${rule.stage}`;
const sorted = <Rule extends Record<string, unknown>>(rules: readonly Rule[]) =>
  [...rules].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));

const older = (serial: number) =>
  `La base tient la table des niveaux n° ${serial}, et cette version du serveur la n° ${levelsSerial}, ` +
  `plus ancienne : démarrez une version qui connaît la n° ${serial}.`;
const ANOTHER =
  `La table des niveaux n° ${levelsSerial} de ce serveur n'est pas celle que la base tient sous le même numéro : remettez la ` +
  "table d'origine, ou donnez à la nouvelle le numéro suivant (« serial » de levels-table.json ; une " +
  'démonstration la prend telle quelle avec PASSERELLE_TAKE_LEVELS=on).';
const EDITED =
  `La table des niveaux n° ${levelsSerial} a été modifiée dans la base même (reference.level_rule) : remettez-y les lignes ` +
  'du serveur, ou restaurez une sauvegarde.';
const reason = (before: number) =>
  `Table des niveaux n° ${before} remplacée par la n° ${levelsSerial} (${levelsDigest})`;

/** An entry that no account made. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Locked: two servers that start together load it once. */
const HELD = 'select levels_serial as serial, levels_digest as digest from reference.installation for update';

const RULES = `
  select role, relation, body_kind as body, formation, stage, fact, fact_bit as bit, pseudonym, seen, "full", rule_id as id
  from reference.level_rule order by rule_id collate "C", formation collate "C", stage collate "C"`;

const INSERT = `
  insert into reference.level_rule
    (rule_id, role, relation, body_kind, formation, stage, fact, fact_bit, pseudonym, seen, "full")
  select id, role, relation, body, formation, stage, fact, bit, pseudonym, seen, "full"
  from jsonb_to_recordset($1::jsonb) as r(id text, role text, relation text, body text, formation text, stage text,
    fact text, bit smallint, pseudonym boolean, seen smallint, "full" smallint)`;

/** In the journal of every département: its officer must know that others read more, or less, from then on. */
const JOURNAL = `
  insert into tenant.journal_entry (departement_code, id, at, account_id, operation, kind, reason)
  select code, gen_random_uuid(), $1, $2, 'loadLevels', 'ACT', $3 from reference.territory`;

/** Inside a transaction, as the owner. */
export async function rebuildGrants(client: Client): Promise<void> {
  const { rows } = await client.query<{ code: string }>('select code from reference.territory order by code');
  for (const { code } of rows) {
    await client.query("select set_config('app.departement', $1, true), access.rebuild()", [code]);
  }
}
