import {
  CaseDocument,
  CasesDocument,
  type PasserelleClient,
  type TypedDocument,
  ViewerDocument,
} from '../../client-sdk/src';
import { clock } from '../../server/kernel/clock';
import { pdf } from '../support/papers';
import { openDraft } from '../support/stories';
import { EntranceWorld } from './entrance-world';

let world: EntranceWorld;
let file: string;

beforeAll(async () => {
  world = await EntranceWorld.open();
  file = (await world.submitted()).id;
}, 120_000);
afterAll(() => world.close());
afterEach(() => clock.freeze(undefined));

const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'OK',
    (error: { code: string }) => error.code,
  );
const later = (minutes: number) => clock.freeze(new Date(Date.now() + minutes * 60_000));

/** A cursor is sealed anew each time. */
const withoutCursors = (data: unknown) => JSON.stringify(data).replace(/"endCursor":"[^"]+"/g, '');

/** The same question of the same account, over HTTP by a token and from a page of ours. */
async function bothWays(account: string, document: TypedDocument<unknown, never>, variables: object) {
  const ask = await world.api.as(account);
  const client = await world.clientOf(account);
  const fromPage = await (client.query as PasserelleClient['query'])<unknown, object>(document as never, variables);
  return { overHttp: (await ask(String(document), variables as Record<string, unknown>)).data, fromPage };
}

describe('the API as a page finds it', () => {
  it.each(['association-38', 'coordinator-38', 'prefecture-38', 'police-38', 'dpo-38', 'coordinator-69'])(
    'gives %s what it gives over HTTP, masks included',
    async (account) => {
      const { overHttp, fromPage } = await bothWays(account, CaseDocument as never, { code: '38', id: file });
      expect(JSON.stringify(fromPage)).toBe(JSON.stringify(overHttp));
      const list = await bothWays(account, CasesDocument as never, { code: '38' });
      expect(withoutCursors(list.fromPage)).toBe(withoutCursors(list.overHttp));
    },
  );

  it('is written in the journal as any other reading', async () => {
    const client = await world.clientOf('coordinator-38');
    await client.query(CaseDocument, { code: '38', id: file });
    const { rows } = await world.admin.query(
      `select j.operation, j.opened, a.subject from tenant.journal_entry j join directory.account a on a.id = j.account_id
       where j.departement_code = '38' and j.kind = 'READ' order by j.at desc, j.id desc limit 1`,
    );
    expect(rows).toMatchObject([{ operation: 'Case', subject: 'coordinator-38' }]);
    expect(JSON.stringify(rows[0].opened)).toContain('identity');
  });

  it('answers a stranger what is published, and nothing else', async () => {
    const client = world.entrance.client(null, world.requestOf(world.browser()));
    expect(await codeOf(client.query(ViewerDocument, { code: '38' }))).toBe('UNAUTHENTICATED');
  });

  it('takes papers, within the same rules', async () => {
    const draft = await openDraft(await world.api.as('association-38'));
    const client = await world.clientOf('association-38');
    const sent = { caseId: draft.id, slot: 'IDENTITY_PAPER' as const, name: 'carte.pdf' };
    const kept = await client.attach({ ...sent, content: new Uint8Array(pdf()) } as never);
    expect(kept).toMatchObject({ ok: true, data: { document: { mediaType: 'application/pdf' } } });
    const other = await (
      await world.clientOf('association-69')
    ).attach({ ...sent, content: new Uint8Array(pdf()) } as never);
    expect(other).toMatchObject({ ok: false, userErrors: [{ code: 'NOT_FOUND' }] });
    const huge = client.attach({ ...sent, content: new Uint8Array(10 * 1024 * 1024 + 1) } as never);
    expect(await codeOf(huge)).toBe('LIMIT_EXCEEDED');
  });

  it('is lent to whom the entrance let in, and to nobody who looks the same', async () => {
    const { visitor, request } = await world.visitorOf(await world.enter('coordinator-38'));
    expect(() => world.entrance.client({ ...visitor }, request)).toThrow();
  });

  it('waits no longer than the page does', async () => {
    const client = await world.clientOf('coordinator-38');
    const gone = AbortSignal.abort(new Error('the page was left'));
    await expect(client.query(CaseDocument, { code: '38', id: file }, { signal: gone })).rejects.toThrow(
      'the page was left',
    );
  });
});

describe('the cookie of a session', () => {
  it('opens pages and files, and nothing of the API', async () => {
    const browser = await world.enter('association-38');
    expect((await browser.visit('/')).text).toContain('Mon bureau');
    expect((await browser.visit('/documents/nothing')).status).toBe(404);
    const answer = await browser.fetchGraphQL('{ viewer { account { email } } }');
    expect([answer.status, (await answer.json()).errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });
});

describe('a demonstration', () => {
  it.each([
    ['from another site', 'coordinator-38', { 'sec-fetch-site': 'cross-site', origin: 'https://autre.example.org' }],
    [
      'from another port of this machine',
      'coordinator-38',
      { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:1' },
    ],
    ['as nobody it knows', 'nobody-38', {}],
  ])('lets nobody in by a click %s', async (_what, account, headers) => {
    const browser = world.browser();
    const page = await browser.post('/connexion/demonstration', headers, `compte=${account}`);
    expect([page.status, browser.cookie('passerelle-local-session')]).toEqual([403, undefined]);
  });

  it('knows nobody under a name that is not this machine’s', async () => {
    const browser = await world.enter('coordinator-38');
    expect(await world.entrance.visitor(world.requestOf(browser, { host: 'passerelle.example.org' }))).toBeNull();
    expect(await world.entrance.visitor(world.requestOf(browser))).toMatchObject({ accountId: expect.any(String) });
  });
});

describe('the token of a form', () => {
  it('holds for the very session that it was given to', async () => {
    const mine = await world.visitorOf(await world.enter('coordinator-38'));
    const again = await world.visitorOf(await world.enter('coordinator-38'));
    const { entrance } = world;
    const token = entrance.formToken(mine.visitor);
    expect(entrance.tokenHolds(token, mine.visitor)).toBe(true);
    expect(entrance.tokenHolds(token, again.visitor)).toBe(false);
    expect(entrance.formToken(mine.visitor)).not.toBe(token);
  });

  it('says whose it was once the session is over, for twelve hours', async () => {
    const browser = await world.enter('coordinator-38');
    const { visitor } = await world.visitorOf(browser);
    const token = world.entrance.formToken(visitor);
    await browser.post('/sign-out');
    expect(await world.entrance.visitor(world.requestOf(browser))).toBeNull();
    expect(world.entrance.accountOf(token)).toBe(visitor.accountId);
    later(12 * 60 + 1);
    expect(world.entrance.accountOf(token)).toBeNull();
  });

  it.each(['', 'x', 'bm9wZQ', '{}', 'a'.repeat(200)])('that we never made holds for nobody: %p', async (token) => {
    const { visitor } = await world.visitorOf(await world.enter('coordinator-38'));
    expect([world.entrance.tokenHolds(token, visitor), world.entrance.accountOf(token)]).toEqual([false, null]);
    const [first, ...rest] = world.entrance.formToken(visitor);
    const tampered = [first === 'A' ? 'B' : 'A', ...rest].join('');
    expect(world.entrance.accountOf(tampered)).toBeNull();
  });
});
