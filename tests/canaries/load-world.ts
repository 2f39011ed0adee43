import type { Client } from 'pg';
import { decodeId } from '../../server/kernel/id';
import type { World } from '../access/world-rows';

const TABLES: [key: keyof World, table: string, where: string][] = [
  ['accounts', 'directory.account', 'true'],
  ['mandates', 'directory.mandate', 'departement_code = any($1)'],
  ['cases', 'tenant.case_file', 'id = any($2)'],
  ['referrals', 'tenant.referral', 'case_id = any($2) or id = any($3)'],
  ['origins', 'tenant.alert_origin', 'referral_id = any($3)'],
  ['pleadings', 'tenant.pleading', 'case_id = any($2)'],
  ['sessions', 'tenant.session', 'departement_code = any($1)'],
  ['items', 'tenant.agenda_item', 'referral_id = any($3)'],
  ['convocations', 'tenant.convocation', 'departement_code = any($1)'],
  ['memberships', 'directory.membership', 'departement_code = any($1)'],
  ['recusals', 'tenant.recusal', 'referral_id = any($3)'],
  ['consultations', 'tenant.consultation', 'referral_id = any($3)'],
  ['dangers', 'tenant.break_glass', 'referral_id = any($3)'],
  ['kept', 'tenant.kept_reader', 'case_id = any($2)'],
];

const uuids = (ids: readonly string[]) => ids.map((id) => decodeId(id)!.uuid);

/** The rows that the oracle reads, as they stand now: the acts of the crawl may have changed them. */
export async function loadWorld(
  admin: Client,
  departements: readonly string[],
  caseIds: readonly string[],
  referralIds: readonly string[],
): Promise<World> {
  const world: Partial<Record<keyof World, unknown>> = {
    tokens: new Map(),
    readAt: new Date(),
    compiledAt: new Date(),
    bodies: [],
    teams: [],
    parquets: [],
  };
  for (const [key, table, where] of TABLES) {
    // Every parameter has a use in every statement.
    const { rows } = await admin.query<{ row: unknown }>(
      `select to_jsonb(t) as row from ${table} t where ($1::text[] is not null and $2::uuid[] is not null and $3::uuid[] is not null) and (${where})`,
      [departements, uuids(caseIds), uuids(referralIds)],
    );
    world[key] = rows.map(({ row }) => row);
  }
  const { rows: seconded } = await admin.query<{ id: string }>(
    `select p.mandate_id as id from directory.mandate_proposal p join directory.mandate_approval s on s.proposal_id = p.id
     where p.mandate_id is not null`,
  );
  world.seconded = new Set(seconded.map(({ id }) => id));
  return world as World;
}
