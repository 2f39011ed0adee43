import { Client } from 'pg';
import { clock } from '../../server/kernel/clock';
import type { Api, Ask } from '../support/api';
import { code, MINE, REVOKE, TokensWorld } from './tokens-world';

let world: TokensWorld;
let api: Api;
let admin: Client;
let association: Ask;

beforeAll(async () => {
  world = await TokensWorld.open();
  ({ api, admin, association } = world);
});
afterAll(() => world.close());
afterEach(() => clock.freeze(undefined));

describe('a token seen', () => {
  it('by its owner tells the day of its last use, and costs one write a day', async () => {
    const { token, secret } = await world.create();
    const program = api.withToken(secret);
    const mine = async () =>
      (await association('{ viewer { apiTokens { id lastUsedOn } } }')).data!.viewer.apiTokens.find(
        ({ id }: { id: string }) => id === token!.id,
      );
    expect((await mine()).lastUsedOn).toBeNull();
    for (let times = 0; times < 3; times++) await program('{ viewer { signedInBy } }');
    expect((await mine()).lastUsedOn).toBe(
      new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format(new Date()),
    );
    const written = async () =>
      (
        await admin.query(
          `select xmin::text from directory.api_token where label = 'Reprise des dossiers' order by created_at desc limit 1`,
        )
      ).rows[0].xmin;
    const before = await written();
    clock.freeze(new Date(Date.now() + 6_000));
    await program('{ viewer { signedInBy } }');
    expect(await written()).toBe(before);
  });

  it('by the administrator and the DPO of the département, who may end it; by nobody else, there or elsewhere', async () => {
    const { token, secret } = await world.create();
    const LIST =
      'query ($code: DepartementCode!) { departement(code: $code) { apiTokens { id label account { name } } } }';
    for (const name of ['admin', 'dpo-38']) {
      const { data } = await (await api.as(name))(LIST, { code: '38' });
      expect(data!.departement.apiTokens.map(({ id }: { id: string }) => id)).toContain(token!.id);
      expect(JSON.stringify(data)).not.toContain(secret);
    }
    for (const name of ['coordinator-38', 'association-38', 'parquet-38']) {
      expect((await (await api.as(name))(LIST, { code: '38' })).data!.departement.apiTokens).toBeNull();
    }
    expect((await (await api.as('dpo-69'))(LIST, { code: '69' })).data!.departement.apiTokens).toEqual([]);
    const stranger = (await (await api.as('dpo-69'))(REVOKE, { input: { tokenId: token!.id } })).data!.revokeApiToken
      .userErrors;
    const colleague = (await (await api.as('coordinator-38'))(REVOKE, { input: { tokenId: token!.id } })).data!
      .revokeApiToken.userErrors;
    expect(stranger).toEqual(colleague);
    expect(stranger).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(
      (await (await api.as('dpo-38'))(REVOKE, { input: { tokenId: token!.id } })).data!.revokeApiToken.userErrors,
    ).toEqual([]);
    expect(code(await api.withToken(secret)(MINE))).toBe('UNAUTHENTICATED');
  });
});

describe('the database, as the application’s role under a token,', () => {
  it('inserts neither a token nor a session, and sees one mandate’s tokens alone', async () => {
    await world.create();
    const client = new Client({ connectionString: api.database.appUrl });
    await client.connect();
    const {
      rows: [held],
    } = await admin.query(
      `select m.id, m.account_id from directory.mandate m join directory.account a on a.id = m.account_id where a.subject = 'association-38' limit 1`,
    );
    await client.query('begin');
    await client.query(
      `select set_config('role', 'passerelle_app', true), set_config('app.account', $1, true), set_config('app.mandate', $2, true),
      set_config('app.departement', '38', true), set_config('app.today', '2026-11-25', true)`,
      [held.account_id, held.id],
    );
    const inserted = client.query(
      `insert into directory.api_token (id, account_id, departement_code, mandate_id, label, secret_digest, read_only, created_at, expires_at)
      values (gen_random_uuid(), $1, '38', $2, 'x', sha256('x'), false, now(), now() + interval '1 day')`,
      [held.account_id, held.id],
    );
    await expect(inserted).rejects.toThrow(/row-level security/);
    await client.query('rollback');
    await client.end();
  });
});
