import type { Client } from 'pg';
import { clock } from '../../server/kernel/clock';
import { encodeId } from '../../server/kernel/id';
import { pdf } from '../support/papers';
import type { Api, Ask } from '../support/api';
import { code, CREATE, inDays, mandateOf, MINE, OPEN, REVOKE, TokensWorld } from './tokens-world';

let world: TokensWorld;
let api: Api;
let admin: Client;
let association: Ask;
let mandateId: string;

beforeAll(async () => {
  world = await TokensWorld.open();
  ({ api, admin, association, mandateId } = world);
});
afterAll(() => world.close());
afterEach(() => clock.freeze(undefined));

describe('an API token', () => {
  it('tells its secret once, acts as its mandate, and is found in no table in clear', async () => {
    const { token, secret, userErrors } = await world.create({ operations: ['viewer', 'openCase', 'a'.repeat(64)] });
    expect(userErrors).toEqual([]);
    expect(secret).toMatch(/^psr_[\w-]{43}$/);
    const program = api.withToken(secret);
    expect((await program(MINE)).data!.viewer).toMatchObject({
      signedInBy: 'API_TOKEN',
      mandates: [{ id: mandateId }],
      departements: [{ code: '38' }],
      sessions: [],
    });
    expect((await program(OPEN, { input: { departement: '38' } })).data!.openCase.userErrors).toEqual([]);
    const { rows } = await admin.query('select * from directory.api_token');
    expect(JSON.stringify(rows)).not.toContain(secret!.slice(4));
    const { data } = await association('{ viewer { apiTokens { id operations } } }');
    expect(data!.viewer.apiTokens).toContainEqual({
      id: token!.id,
      operations: ['viewer', 'openCase', 'a'.repeat(64)],
    });
  });

  it('replayed under the same key is the same token, without its secret', async () => {
    const input = world.wish({ idempotencyKey: 'token-1' });
    const first = (await association(CREATE, { input })).data!.createApiToken;
    const again = (await association(CREATE, { input })).data!.createApiToken;
    expect([again.token.id, again.secret]).toEqual([first.token.id, null]);
  });

  it('that only reads is refused every act, an upload included', async () => {
    const { secret } = await world.create({ readOnly: true });
    const program = api.withToken(secret);
    expect(
      (await program('{ departement(code: "38") { cases(first: 1) { nodes { id } } } }')).data!.departement.cases.nodes,
    ).toHaveLength(1);
    const { data } = await program(OPEN, { input: { departement: '38' } });
    expect(data!.openCase).toMatchObject({
      case: null,
      userErrors: [{ code: 'FORBIDDEN', message: expect.stringContaining('ne fait que lire') }],
    });
    const { data: found } = await association(
      '{ departement(code: "38") { cases(first: 1, stage: DRAFT) { nodes { id } } } }',
    );
    const upload = await fetch(
      `${api.url}/documents?case=${found!.departement.cases.nodes[0].id}&slot=IDENTITY_PAPER&name=a.pdf`,
      {
        method: 'POST',
        headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/pdf' },
        body: new Uint8Array(pdf()),
      },
    );
    expect([upload.status, await upload.json()]).toMatchObject([
      422,
      { document: null, userErrors: [{ code: 'FORBIDDEN' }] },
    ]);
  });

  it('gives no right to anybody: neither tokens, nor mandates, nor answers about them', async () => {
    const coordinator = await api.as('coordinator-38');
    const { secret } = await world.create({ mandateId: await mandateOf(coordinator, '38') }, coordinator);
    const program = api.withToken(secret);
    const tried: [string, object][] = [
      ['createApiToken', world.wish({ mandateId: await mandateOf(coordinator, '38') })],
      ['revokeApiToken', { tokenId: 'x' }],
      ['grantMandate', { departement: '38', role: 'HEALTH', email: 'm@example.fr', displayName: 'M' }],
      ['revokeMandate', { mandateId: await mandateOf(coordinator, '38') }],
      ['proposeMandate', { departement: '38', role: 'DPO', email: 'm@example.fr', displayName: 'M' }],
      ['revokeSession', { sessionId: 'x' }],
      [
        'declineMandateProposal',
        { proposalId: encodeId('MandateProposal', '38', '00000000-0000-4000-8000-000000000000') },
      ],
    ];
    for (const [act, input] of tried) {
      const name = `${act[0]!.toUpperCase()}${act.slice(1)}Input`;
      const { data } = await program(`mutation ($input: ${name}!) { ${act}(input: $input) { userErrors { code } } }`, {
        input,
      });
      expect([act, data![act].userErrors[0].code]).toEqual([act, 'FORBIDDEN']);
    }
  });

  it('of one mandate opens nothing of the others of its account, in its département or elsewhere', async () => {
    const [account] = (await admin.query(`select id from directory.account where subject = 'association-38'`)).rows;
    const body = (
      await admin.query(
        `select id from directory.body where departement_code = '69' and kind = 'PROSTITUTION_EXIT_COMMISSION'`,
      )
    ).rows[0];
    await admin.query(
      `insert into directory.mandate (id, account_id, role, departement_code, body_id, valid_from, granted_at)
      values (gen_random_uuid(), $1, 'COORDINATOR', '69', $2, '2020-01-01', now()), (gen_random_uuid(), $1, 'DPO', '38', null, '2020-01-01', now())`,
      [account.id, body.id],
    );
    const { secret } = await world.create();
    const program = api.withToken(secret);
    const READ =
      '{ viewer { mandates { role } may { acts } toDo { kind } } near: departement(code: "38") { journal { nodes { at } } apiTokens { id } mandates { nodes { id } } } away: departement(code: "69") { name } }';
    const { data } = await program(READ);
    expect(data!.viewer.mandates).toEqual([{ role: 'ASSOCIATION_CASEWORKER' }]);
    expect(data!.near).toEqual({ journal: null, apiTokens: null, mandates: { nodes: [{ id: mandateId }] } });
    expect(data!.away).toBeNull();
    const away = await program(
      'mutation ($input: ScheduleSessionInput!) { scheduleSession(input: $input) { userErrors { code } } }',
      {
        input: {
          departement: '69',
          body: 'PROSTITUTION_EXIT_COMMISSION',
          formation: 'POLICY',
          heldOn: '2027-01-12',
          startsAt: '09:00',
          capacityMinutes: 60,
        },
      },
    );
    expect(away.data!.scheduleSession.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    clock.freeze(new Date(Date.now() + 6_000));
    expect((await association(READ)).data!.away).not.toBeNull();
    await admin.query(`delete from directory.mandate where account_id = $1 and role in ('COORDINATOR', 'DPO')`, [
      account.id,
    ]);
  });

  it('has nothing to do for another mandate of the same département', async () => {
    const [account] = (await admin.query(`select id from directory.account where subject = 'association-38'`)).rows;
    await admin.query(
      `insert into directory.mandate (id, account_id, role, departement_code, body_id, valid_from, granted_at)
      select gen_random_uuid(), $1, 'COORDINATOR', '38', b.id, '2020-01-01', now() from directory.body b
      where b.departement_code = '38' and b.kind = 'PROSTITUTION_EXIT_COMMISSION'`,
      [account.id],
    );
    await admin.query(`insert into tenant.session (departement_code, id, body_id, body_kind, formation, held_on, starts_at, capacity_minutes, place, status)
      select '38', gen_random_uuid(), b.id, b.kind, 'POLICY', current_date + 10, '09:00', 60, 'Salle A', 'PLANNED' from directory.body b
      where b.departement_code = '38' and b.kind = 'PROSTITUTION_EXIT_COMMISSION'`);
    const { secret } = await world.create();
    const kinds = async (ask: Ask) =>
      new Set(
        (await ask('{ viewer { toDo(departement: "38") { kind } } }')).data!.viewer.toDo.map(
          ({ kind }: { kind: string }) => kind,
        ),
      );
    const secretariat = [
      'REFERRAL_TO_ACCEPT',
      'REFERRAL_TO_PLACE',
      'SESSION_TO_CONVENE',
      'DECISION_TO_NOTIFY',
      'DECISION_TO_RECORD',
    ];
    const [whole, narrowed] = [await kinds(association), await kinds(api.withToken(secret))];
    expect(secretariat.filter((kind) => whole.has(kind))).toContain('SESSION_TO_CONVENE');
    expect(secretariat.filter((kind) => narrowed.has(kind))).toEqual([]);
    await admin.query(`delete from directory.mandate where account_id = $1 and role = 'COORDINATOR'`, [account.id]);
  });

  it.each([
    ['another’s mandate', 'mandateId', async () => mandateOf(await api.as('coordinator-38'), '38'), 'NOT_FOUND'],
    [
      'a mandate of another département',
      'mandateId',
      async () => mandateOf(await api.as('association-69'), '69'),
      'NOT_FOUND',
    ],
    ['a malformed mandate', 'mandateId', async () => 'x', 'NOT_FOUND'],
    ['an end in the past', 'expiresAt', async () => inDays(-1), 'INVALID_VALUE'],
    ['an end in two years', 'expiresAt', async () => inDays(730), 'INVALID_VALUE'],
    ['no name', 'label', async () => '  ', 'MISSING_VALUE'],
    ['a name with a line in it', 'label', async () => 'a\nb', 'INVALID_VALUE'],
    ['a name without end', 'label', async () => 'a'.repeat(81), 'INVALID_VALUE'],
    ['an empty list of operations', 'operations', async () => [], 'INVALID_VALUE'],
    ['an operation that is neither a name nor a digest', 'operations', async () => ['{ viewer }'], 'INVALID_VALUE'],
    [
      'ten thousand operations',
      'operations',
      async () => Array.from({ length: 10_000 }, (_, i) => `A${i}`),
      'INVALID_VALUE',
    ],
  ])('is not made for %s', async (_what, field, value, expected) => {
    const { token, secret, userErrors } = await world.create({ [field]: await value() });
    expect([token, secret, userErrors]).toMatchObject([null, null, [{ code: expected, path: [field] }]]);
  });

  it.each(['parquet-38', 'dpo-38'])('is not made for %s: what they read asks for a person', async (name) => {
    const ask = await api.as(name);
    expect((await world.create({ mandateId: await mandateOf(ask, '38') }, ask)).userErrors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
  });

  it('is one of twenty at most', async () => {
    const ask = await api.as('manager-38');
    const mine = await mandateOf(ask, '38');
    for (let made = 0; made < 19; made++) expect((await world.create({ mandateId: mine }, ask)).userErrors).toEqual([]);
    const last = await Promise.all([world.create({ mandateId: mine }, ask), world.create({ mandateId: mine }, ask)]);
    expect(last.map(({ userErrors }) => userErrors[0]?.code ?? 'OK').sort()).toEqual(['CAPACITY_EXCEEDED', 'OK']);
  });
});

describe('the end of a token', () => {
  it('comes at once when it is revoked, and in the words of any refused token', async () => {
    const { token, secret } = await world.create();
    const program = api.withToken(secret);
    expect(code(await program(MINE))).toBe('OK');
    expect((await association(REVOKE, { input: { tokenId: token!.id } })).data!.revokeApiToken.userErrors).toEqual([]);
    expect(await program(MINE)).toEqual(await api.withToken('x')(MINE));
    expect(
      (await association(REVOKE, { input: { tokenId: token!.id } })).data!.revokeApiToken.userErrors,
    ).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('comes within five seconds when another process revokes it', async () => {
    const { secret } = await world.create();
    const program = api.withToken(secret);
    expect(code(await program(MINE))).toBe('OK');
    await admin.query(
      'update directory.api_token set revoked_at = now() where revoked_at is null and account_id = (select id from directory.account where subject = $1)',
      ['association-38'],
    );
    clock.freeze(new Date(Date.now() + 5_001));
    expect(code(await program(MINE))).toBe('UNAUTHENTICATED');
  });

  it('comes by itself, on its day', async () => {
    const { secret } = await world.create({ expiresAt: inDays(1) });
    const program = api.withToken(secret);
    expect(code(await program(MINE))).toBe('OK');
    clock.freeze(new Date(Date.now() + 86_400_000 + 1_000));
    expect(code(await program(MINE))).toBe('UNAUTHENTICATED');
  });

  it('comes with its mandate: what was remembered opens nothing, and is soon forgotten', async () => {
    const police = await api.as('police-38');
    const mine = await mandateOf(police, '38');
    const { secret } = await world.create({ mandateId: mine }, police);
    const program = api.withToken(secret);
    const READ = '{ viewer { mandates { role } } departement(code: "38") { bodies { kind } } }';
    expect((await program(READ)).data!.departement.bodies.length).toBeGreaterThan(0);
    await admin.query(
      `update directory.mandate set revoked_at = now() where account_id = (select id from directory.account where subject = 'police-38')`,
    );
    const { data } = await program(READ);
    expect([data!.viewer.mandates, data!.departement?.bodies ?? []]).toEqual([[], []]);
    clock.freeze(new Date(Date.now() + 5_001));
    expect(code(await program(READ))).toBe('UNAUTHENTICATED');
  });
});

describe('what ends during a request', () => {
  const REVOKE_MANDATE = 'revokeMandate(input: $own) { userErrors { code } }';

  it('closes for the rest of it: rights are asked of the database by each flight, whatever signed in', async () => {
    const secretary = await api.as('clav-38');
    const mine = await mandateOf(secretary, '38');
    const { data } = await secretary(
      `mutation ($own: RevokeMandateInput!, $token: CreateApiTokenInput!) {
      before: createApiToken(input: $token) { userErrors { code } } end: ${REVOKE_MANDATE} after: registerOrganisation(input: { departement: "38", name: "Association", registration: "W381234567" }) { userErrors { code } } }`,
      { own: { mandateId: mine }, token: world.wish({ mandateId: mine }) },
    );
    expect(data).toMatchObject({
      before: { userErrors: [] },
      end: { userErrors: [] },
      after: { userErrors: [{ code: 'NOT_FOUND' }] },
    });
  });

  it('as a token revoked between two requests, is a stranger in the next one', async () => {
    const { token, secret } = await world.create();
    const program = api.withToken(secret);
    const [first] = await Promise.all([
      program('{ viewer { mandates { id } } departement(code: "38") { cases(first: 50) { nodes { id } } } }'),
      association(REVOKE, { input: { tokenId: token!.id } }),
    ]);
    expect(['OK', 'UNAUTHENTICATED']).toContain(code(first));
    expect(code(await program(MINE))).toBe('UNAUTHENTICATED');
  });
});
