import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { givingRules, type Giver } from '../../server/domains/actors/directory/giving.rules';
import { ROLES } from '../../server/kernel/words';
import { DirectoryWorld } from './directory-world';

let world: DirectoryWorld;
let client: Client;
let bodies: string[];
let organisation: string;
const givers = {} as Record<Giver, string[]>;
let first: string;
let second: string;
let holder: string;

/** As the server would, on behalf of this account. */
const as = (account: string, departement = '38') =>
  client.query(
    `select set_config('role', 'passerelle_app', true), set_config('app.account', $1, true), set_config('app.departement', $2, true),
       set_config('app.today', current_date::text, true), set_config('app.now', now()::text, true), set_config('app.reader', '', true)`,
    [account, departement],
  );

interface Row {
  role: string;
  state?: string;
  alone?: boolean;
  by: string;
  email?: string;
  body?: string | null;
  principal?: string | null;
  until?: string | null;
}

async function propose({
  role,
  by,
  state = 'OFFERED',
  alone = true,
  body = null,
  principal = null,
  until = null,
  email,
}: Row) {
  const id = randomUUID();
  await client.query(
    `insert into directory.mandate_proposal (id, departement_code, role, email, quality, proposed_by, proposed_at, state, alone, body_id,
       organisation_id, stands_in_for, valid_until)
     values ($1, nullif(access.departement(), '00'), $2, $3, '', $4, access.now(), $5, $6, $7, $8, $9, $10)`,
    [
      id,
      role,
      email ?? 'holder@example.fr',
      by,
      state,
      alone,
      body,
      role.startsWith('ASSOCIATION') ? organisation : null,
      principal,
      until,
    ],
  );
  return id;
}

/** The mandate as the holder would write it. */
const accept = (id: string, proposal: string) =>
  client.query(
    `update directory.mandate_proposal set state = 'ACCEPTED', answered_by = access.account(), answered_at = access.now(),
       mandate_id = $1 where id = $2`,
    [id, proposal],
  );

const make = (id: string, grantedBy: string, role: string, account: string) =>
  client.query(
    `insert into directory.mandate (id, account_id, role, departement_code, valid_from, granted_by, granted_at)
     values ($1, $2, $3, '38', access.today(), $4, access.now())`,
    [id, account, role, grantedBy],
  );

async function take(id: string, proposal: string, grantedBy: string, role: string, account = holder) {
  await accept(id, proposal);
  await make(id, grantedBy, role, account);
}

const refused = async (work: () => Promise<unknown>) => {
  await client.query('savepoint here');
  const fault = await work().then(
    () => null,
    (error: Error) => error.message,
  );
  await client.query('rollback to here');
  return fault;
};

beforeAll(async () => {
  world = await DirectoryWorld.open();
  bodies = [
    await world.body('38', 'PROSTITUTION_EXIT_COMMISSION'),
    await world.body('38', 'CODAF'),
    await world.body('38', 'VICTIM_SUPPORT_COMMITTEE'),
  ];
  organisation = (await world.organisation('Association A')).id;
  first = await world.account('first', { role: 'ADMIN', departement: null });
  second = await world.account('second', { role: 'ADMIN', departement: null });
  holder = await world.account('holder');
  const roles = ['COORDINATOR', 'CODAF_SECRETARIAT', 'COMMITTEE_SECRETARIAT'];
  givers.ADMIN = [first];
  givers.OWN_SECRETARIAT = await Promise.all(
    roles.map((role, at) => world.account(role, { role, bodyId: bodies[at] })),
  );
  givers.PRINCIPAL = givers.OWN_SECRETARIAT;
  givers.OWN_ASSOCIATION = [
    await world.account('manager', { role: 'ASSOCIATION_MANAGER', organisationId: organisation }),
  ];
  client = new Client({ connectionString: world.appUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await world.close();
});
beforeEach(() => client.query('begin'));
afterEach(() => client.query('rollback'));

describe('the database, as the application’s role,', () => {
  test.each(ROLES)('lets %s be given alone by those whom the rules name, and by nobody else', async (role) => {
    const allowed = new Set<string>();
    for (const giver of ['ADMIN', 'OWN_SECRETARIAT', 'OWN_ASSOCIATION'] as const)
      for (const [at, by] of givers[giver].entries()) {
        await as(by, role === 'MIPROF' || role === 'ADMIN' ? '00' : '38');
        const body = giver === 'OWN_SECRETARIAT' ? bodies[at] : bodies[0];
        if ((await refused(() => propose({ role, by, body }))) === null) allowed.add(giver);
      }
    for (const by of givers.PRINCIPAL) {
      await as(by);
      const at = givers.PRINCIPAL.indexOf(by);
      const { rows } = await client.query('select id from directory.mandate where account_id = $1', [by]);
      const own = { role, by, body: bodies[at], principal: rows[0].id, until: '2099-01-01' };
      if (!allowed.has('OWN_SECRETARIAT') && (await refused(() => propose(own))) === null) allowed.add('PRINCIPAL');
    }
    expect([...allowed].sort()).toEqual([...givingRules[role].alone].sort());
  });

  test.each(['ADMIN', 'PARQUET', 'DPO', 'COORDINATOR'])(
    'makes no mandate of %s for anybody by itself',
    async (role) => {
      await as(first);
      const insert = (account: string) =>
        client.query(
          `insert into directory.mandate (id, account_id, role, departement_code, valid_from, granted_by, granted_at)
         values (gen_random_uuid(), $1, $2, '38', access.today(), access.account(), access.now())`,
          [account, role],
        );
      expect(await refused(() => insert(holder))).toMatch(/row-level security/);
      expect(await refused(() => insert(first))).toMatch(/row-level security/);
    },
  );

  test('makes the mandate of a proposal that a second person approved, for its holder alone, as it was offered', async () => {
    await as(first);
    const proposal = await propose({ role: 'DPO', by: first, state: 'PENDING', alone: false });
    const approve = (by: string) =>
      client.query('insert into directory.mandate_approval values ($1, $2, access.now())', [proposal, by]);
    const offer = () =>
      client.query(
        `update directory.mandate_proposal set state = 'OFFERED', answered_by = access.account() where id = $1`,
        [proposal],
      );
    expect(await refused(() => approve(first))).toMatch(/row-level security/);
    expect(await refused(() => approve(second))).toMatch(/row-level security/);
    expect(await refused(offer)).toMatch(/row-level security/);
    const id = randomUUID();
    await as(holder);
    expect(await refused(() => take(id, proposal, first, 'DPO'))).toMatch(/row-level security/);
    await as(second);
    await approve(second);
    await offer();
    expect(await refused(() => take(id, proposal, second, 'DPO', second))).toMatch(/row-level security/);
    await as(holder);
    expect(await refused(() => take(id, proposal, second, 'PARQUET'))).toMatch(/row-level security/);
    expect(await refused(() => take(id, proposal, first, 'DPO'))).toMatch(/row-level security/);
    const madeByAnother = async () => {
      await accept(id, proposal);
      await as(second);
      await make(id, second, 'DPO', holder);
    };
    expect(await refused(madeByAnother)).toMatch(/row-level security/);
    expect(await refused(() => take(id, proposal, second, 'DPO'))).toBeNull();
  });

  test('changes no mandate into another, nor what was proposed, nor who approved', async () => {
    await as(first);
    const denied = /permission denied/;
    expect(await refused(() => client.query(`update directory.mandate set role = 'DPO'`))).toMatch(denied);
    expect(await refused(() => client.query('update directory.mandate_proposal set alone = true'))).toMatch(denied);
    expect(
      await refused(() => client.query('update directory.mandate_approval set account_id = $1', [second])),
    ).toMatch(denied);
    expect(await refused(() => propose({ role: 'DPO', by: second, state: 'PENDING', alone: false }))).toMatch(
      /row-level security/,
    );
  });
});
