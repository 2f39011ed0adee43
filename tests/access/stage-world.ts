import type { Client } from 'pg';
import { groupBits } from '../../server/kernel/groups';
import { COMPILED_AT, localDate, territories, type World } from './world-rows';

/** Puts a drawn world into the database, as the owner of the tables, inside the caller's transaction. */
export async function stageWorld(client: Client, world: World): Promise<void> {
  await client.query("select set_config('role', 'passerelle_owner', true)");
  const rowsByTable = { ...institutions(world), ...business(world) };
  for (const [table, rows] of Object.entries(rowsByTable)) await insert(client, table, rows);
  await compile(client, world);
}

function institutions(world: World): Record<string, object[]> {
  const at = COMPILED_AT.toISOString();
  const organisations = [...new Set(world.teams.map((team) => team.organisation_id))];
  const seconded = world.mandates.filter(({ id }) => world.seconded.has(id));
  return {
    'reference.region': [{ code: 'zz', name: 'Région fictive' }],
    'reference.territory': Object.entries(territories).map(([code, { zone }]) => ({
      code,
      name: code,
      of_name: code,
      region_code: 'zz',
      time_zone: zone,
      chef_lieu: code,
    })),
    'reference.body_kind': world.bodies.map(({ kind }) => ({
      kind,
      name: kind,
      short_name: kind,
      legal_basis: '',
      secretariat_role: '',
      crpa_applies: false,
    })),
    'reference.authority': world.parquets.map(({ id }) => ({
      id,
      slug: id,
      kind: 'PARQUET',
      name: '',
      seat: false,
      valid_from: '2020-01-01',
    })),
    'reference.authority_territory': world.parquets.map(({ id, departement_code }) => ({
      authority_id: id,
      departement_code,
    })),
    'directory.account': world.accounts,
    'directory.organisation': organisations.map((id) => ({
      id,
      name: id,
      registration: id,
      kind: 'ASSOCIATION',
      created_at: at,
    })),
    'directory.team': world.teams.map((team) => ({ ...team, name: team.id })),
    'directory.body': world.bodies.map((body) => ({
      ...body,
      name: body.kind,
      state: 'INSTALLED',
      state_since: '2020-01-01',
      agenda_keeping: 'PASSERELLE',
      rules: {},
    })),
    'directory.mandate': world.mandates.map((mandate) => ({ ...mandate, quality: '' })),
    'directory.membership': world.memberships.map((row) => ({ ...row, quality: '', role: 'POLICE', voting: true })),
    'directory.mandate_proposal': seconded.map(secondedBy(world)),
    'directory.mandate_approval': seconded.map(({ id, granted_at }) => ({
      proposal_id: id,
      account_id: pairOf(world)[1]!.id,
      approved_at: granted_at,
    })),
  };
}

/** Two accounts of two persons. */
const pairOf = (world: World) => world.accounts.filter(({ person_id }) => !person_id);

/** Proposed by one account, approved by another. */
const secondedBy = (world: World) => (mandate: World['mandates'][number]) => {
  const [one, another] = pairOf(world);
  return {
    id: mandate.id,
    departement_code: mandate.departement_code,
    role: mandate.role,
    email: 'x@exemple.invalid',
    quality: '',
    proposed_by: one!.id,
    proposed_at: mandate.granted_at,
    state: 'ACCEPTED',
    answered_by: another!.id,
    answered_at: mandate.granted_at,
    mandate_id: mandate.id,
    version: 1,
  };
};

function business(world: World): Record<string, object[]> {
  const alerts = world.referrals.filter((row) => row.kind === 'ALERT');
  const situations = world.referrals.filter((row) => row.kind === 'SITUATION');
  const holders = [...world.cases, ...alerts, ...situations, ...world.pleadings].map(({ departement_code, id }) => ({
    departement_code,
    holder_id: id,
  }));
  return {
    'vault.data_key': holders.map((holder) => ({ ...holder, version: 1, wrapped: '\\x00' })),
    'tenant.case_file': world.cases,
    'tenant.pleading': world.pleadings.map((row) => ({ ...row, version: 1 })),
    'tenant.case_part': [
      ...world.cases.flatMap((file) => Object.entries(groupBits).map(([group, bit]) => part(file, group, bit))),
      ...alerts.map((alert) => part(alert, 'alert', 512)),
      ...world.pleadings.map((pleading) => part(pleading, 'pleading', 4096)),
    ],
    'tenant.referral': world.referrals,
    'tenant.alert_origin': world.origins,
    'tenant.session': world.sessions,
    'tenant.agenda_item': world.items,
    'tenant.convocation': world.convocations,
    'tenant.recusal': world.recusals,
    'tenant.consultation': world.consultations,
    'tenant.break_glass': world.dangers,
    'tenant.kept_reader': world.kept,
  };
}

const part = (holder: { departement_code: string; id: string }, group: string, bit: number) => ({
  departement_code: holder.departement_code,
  holder_id: holder.id,
  group,
  bit,
  version: 1,
  minimised: '\\x01',
  rest: '\\x02',
});

async function insert(client: Client, table: string, rows: object[]): Promise<void> {
  if (!rows.length) return;
  const columns = Object.keys(rows[0]!)
    .map((column) => `"${column}"`)
    .join(', ');
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)
    on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}

/** As an act does it: the bound role, with its settings, naming the files and alerts that it touched. */
async function compile(client: Client, world: World): Promise<void> {
  for (const departement of Object.keys(territories)) {
    await become(client, world.accounts[0]!.id, departement, world.compiledAt);
    await client.query('select access.refresh($1)', [holdersOf(world, departement)]);
  }
}

export function holdersOf(world: World, departement: string): string[] {
  const all = [
    ...world.cases.map((row) => ({ ...row, holder: row.id })),
    ...world.referrals.map((row) => ({ ...row, holder: row.holder_id })),
  ];
  return [...new Set(all.filter((row) => row.departement_code === departement).map((row) => row.holder))];
}

export async function become(
  client: Client,
  account: string,
  departement: string,
  now: Date,
  mandate = '',
): Promise<void> {
  await client.query(
    `select set_config('role', 'passerelle_app', true), set_config('app.departement', $1, true),
    set_config('app.account', $2, true), set_config('app.today', $3, true), set_config('app.now', $4, true),
    set_config('app.mandate', $5, true)`,
    [departement, account, localDate(now, departement), now.toISOString(), mandate],
  );
}
