import fc from 'fast-check';
import { drawBusiness } from './world-business';
import { drawExceptions } from './world-exceptions';
import { Draw } from './world-draw';
import {
  COMPILED_AT,
  DAY,
  dayFrom,
  territories,
  type AccountRow,
  type BodyRow,
  type MandateRow,
  type World,
} from './world-rows';

export interface WorldSize {
  accounts: number;
  cases: number;
}

/** Whole worlds. They do not shrink: the first disagreement is printed with its three answers. */
export const worlds = (size: WorldSize): fc.Arbitrary<World> => fc.gen().map((g) => drawWorld(new Draw(g), size));

function drawWorld(draw: Draw, size: WorldSize): World {
  const world = emptyWorld(draw);
  for (const departement of Object.keys(territories)) addInstitutions(draw, world, departement);
  for (let number = 0; number < size.accounts; number++) addAccount(draw, world);
  for (const departement of Object.keys(territories)) drawBusiness(draw, world, departement, size.cases);
  for (const departement of Object.keys(territories)) drawExceptions(draw, world, departement);
  return world;
}

/** Time passes between compiling and reading: an expiry must close a door by itself. */
function emptyWorld(draw: Draw): World {
  const passed = draw.of(0, 1, 2, 3, 6) * DAY + draw.of(-4, 8.5, 11.5) * 3_600_000;
  return {
    accounts: [],
    mandates: [],
    seconded: new Set(),
    bodies: [],
    teams: [],
    parquets: [],
    cases: [],
    referrals: [],
    origins: [],
    pleadings: [],
    sessions: [],
    items: [],
    convocations: [],
    memberships: [],
    recusals: [],
    consultations: [],
    dangers: [],
    kept: [],
    tokens: new Map(),
    compiledAt: COMPILED_AT,
    readAt: new Date(COMPILED_AT.getTime() + Math.max(0, passed)),
  };
}

function addInstitutions(draw: Draw, world: World, departement: string): void {
  for (const kind of ['PROSTITUTION_EXIT_COMMISSION', 'CODAF', 'VICTIM_SUPPORT_COMMITTEE']) {
    world.bodies.push({ id: draw.id(), departement_code: departement, kind });
  }
  const organisations = [...new Set(world.teams.map((team) => team.organisation_id))];
  const [first = draw.id(), second = draw.id()] = organisations;
  for (const organisation of [first, first, second]) {
    world.teams.push({ id: draw.id(), organisation_id: organisation, departement_code: departement });
  }
  world.parquets.push(
    { id: draw.id(), departement_code: departement },
    { id: draw.id(), departement_code: departement },
  );
}

function addAccount(draw: Draw, world: World): void {
  const id = draw.id();
  world.accounts.push({
    id,
    subject: id,
    email: `${id}@exemple.invalid`,
    display_name: 'Personne fictive',
    created_at: COMPILED_AT.toISOString(),
    deactivated_at: draw.chance(6) ? COMPILED_AT.toISOString() : null,
    person_id: draw.chance(12) && world.accounts.length ? samePerson(draw.one(world.accounts)) : null,
  });
  const held = Array.from({ length: draw.of(1, 2, 3, 4, 4) }, () => given(draw, world, drawMandate(draw, world, id)));
  world.mandates.push(...held);
  if (draw.chance(15)) world.tokens.set(id, draw.one(held).id);
}

const samePerson = ({ id, person_id }: AccountRow) => person_id ?? id;

/** By whoever holds that seat already, or by anybody; now and then by two; long before, just before, or after. */
function given(draw: Draw, world: World, mandate: MandateRow): MandateRow {
  const others = (ids: string[]) => ids.filter((id) => id !== mandate.account_id);
  const alike = others(
    world.mandates
      .filter(({ role, body_id }) => role === mandate.role && body_id === mandate.body_id)
      .map(({ account_id }) => account_id),
  );
  const anybody = others(world.accounts.map(({ id }) => id));
  const granters = alike.length && draw.chance(60) ? alike : anybody;
  const granted_by = granters.length && draw.chance(70) ? draw.one(granters) : null;
  if (granted_by && mandate.role === 'PARQUET' && draw.chance(40)) world.seconded.add(mandate.id);
  const granted_at = new Date(COMPILED_AT.getTime() + draw.of(-300, -95, -85, -85, -2, -2) * DAY).toISOString();
  return { ...mandate, granted_by, granted_at };
}

const COMMISSION = [
  'COORDINATOR',
  'PREFECTURE',
  'FOREIGNERS_SERVICE',
  'MAGISTRATE',
  'PARQUET',
  'POLICE',
  'DDETS',
  'HEALTH',
  'CHILD_WELFARE',
  'OTHER_ASSOCIATION',
  'AFIS_PAYER',
];
const COMMITTEE = [
  ...['PREFECTURE', 'PARQUET', 'OTHER_ASSOCIATION', 'COMMITTEE_SECRETARIAT', 'CHILD_WELFARE'],
  ...['DDETS', 'POLICE', 'MAGISTRATE', 'HEALTH', 'OTHER_MEMBER'],
];
const CODAF = [
  'CODAF_SECRETARIAT',
  'POLICE',
  'LABOUR_CONTROL',
  'PARQUET',
  'PARQUET',
  'PREFECTURE',
  'HEALTH',
  'OTHER_MEMBER',
];

function drawMandate(draw: Draw, world: World, account: string): MandateRow {
  const departement = draw.of(...Object.keys(territories));
  const blank = { organisation_id: null, team_id: null, authority_id: null, body_id: null, stands_in_for: null };
  const base = {
    ...blank,
    id: draw.id(),
    account_id: account,
    departement_code: departement,
    granted_by: null,
    granted_at: COMPILED_AT.toISOString(),
    revoked_at: draw.chance(8) ? COMPILED_AT.toISOString() : null,
    ...drawValidity(draw),
  };
  return draw.chance(25)
    ? { ...base, ...inAssociation(draw, world, departement) }
    : draw.chance(5)
      ? { ...base, role: draw.of('ADMIN', 'MIPROF', 'DPO') }
      : { ...base, ...inBody(draw, world, departement, account) };
}

function drawValidity(draw: Draw): { valid_from: string; valid_until: string | null } {
  const from = draw.chance(85) ? -100 : draw.of(0, 1, 3, 30);
  const until = draw.chance(75) ? null : draw.of(-1, 0, 1, 3, 400);
  return { valid_from: dayFrom(from), valid_until: until !== null && until > from ? dayFrom(until) : null };
}

function inAssociation(draw: Draw, world: World, departement: string) {
  const team = draw.one(world.teams.filter((row) => row.departement_code === departement));
  return draw.chance(60)
    ? { role: 'ASSOCIATION_CASEWORKER', organisation_id: team.organisation_id, team_id: team.id }
    : { role: 'ASSOCIATION_MANAGER', organisation_id: team.organisation_id };
}

function inBody(
  draw: Draw,
  world: World,
  departement: string,
  account: string,
): Pick<MandateRow, 'role'> & Partial<MandateRow> {
  const bodies = world.bodies.filter((row) => row.departement_code === departement) as [BodyRow, BodyRow, BodyRow];
  const [index, roles] = draw.of([0, COMMISSION], [0, COMMISSION], [1, CODAF], [2, COMMITTEE]) as [0 | 1 | 2, string[]];
  const body = draw.chance(95) ? bodies[index] : draw.one(bodies);
  const titulars = world.mandates.filter(
    (row) => row.body_id === body.id && row.account_id !== account && !row.stands_in_for,
  );
  if (draw.chance(15) && titulars.length) {
    const titular = draw.one(titulars);
    return { role: titular.role, body_id: body.id, authority_id: titular.authority_id, stands_in_for: titular.id };
  }
  const role = draw.one(roles);
  const parquets = world.parquets.filter((row) => row.departement_code === departement);
  return { role, body_id: body.id, authority_id: role === 'PARQUET' ? draw.one(parquets).id : null };
}
