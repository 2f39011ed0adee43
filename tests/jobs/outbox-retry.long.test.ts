import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { openMailer } from '../../server/jobs/mailer';
import type { Mail } from '../../server/letters/mail';
import { ReplyLinks } from '../../server/letters/reply-link';
import { OutboxRelay } from '../../server/jobs/outbox-relay';
import { startJobs } from '../../server/jobs/start-jobs';
import { clock } from '../../server/kernel/clock';
import { Database } from '../../server/tenancy/database';
import { Vault } from '../../server/vault/vault';
import { openDemonstrationDatabase, type TestDatabase } from '../support/template';
import { PostOffice, type Refusal } from './post-office';

const TEAM = 'association-38@demonstration.passerelle.example';
const MINUTE = 60_000;
const warnings: unknown[] = [];
const log = {
  warn: (entry: unknown) => void warnings.push(entry),
  error: (entry: unknown) => void warnings.push(entry),
};
let test: TestDatabase;
let database: Database;
let admin: Client;
let office: PostOffice;
let caseId: string;

beforeAll(async () => {
  test = await openDemonstrationDatabase();
  database = await Database.open({ url: test.appUrl, poolSize: 2 });
  admin = new Client({ connectionString: test.adminUrl });
  await admin.connect();
  const { rows } = await admin.query(
    `select f.id from tenant.case_file f join directory.mandate m on m.team_id = f.team_id
    join directory.account a on a.id = m.account_id where f.departement_code = '38' and a.email = $1 limit 1`,
    [TEAM],
  );
  caseId = rows[0].id;
}, 120_000);
afterAll(async () => {
  await database.close();
  await admin.end();
  await test.drop();
});
beforeEach(async () => {
  office = await PostOffice.open();
  warnings.length = 0;
  await admin.query('delete from tenant.outbox');
});
afterEach(async () => {
  clock.freeze(undefined);
  await office.close();
});

const tell = (event = 'COMPLETION_REQUESTED', subject = caseId) =>
  admin.query(
    `insert into tenant.outbox (departement_code, id, event, subject_id, created_at) values ('38', $1, $2, $3, now())`,
    [randomUUID(), event, subject],
  );
const outbox = async () =>
  (
    await admin.query<{ attempts: number; told: string[]; waits: boolean }>(
      'select attempts, told, next_attempt_at is not null as waits from tenant.outbox order by created_at',
    )
  ).rows;
const relay = (url = office.url) => new OutboxRelay(database, openMailer(url), log);
const after = (minutes: number) => clock.freeze(new Date(Date.now() + minutes * MINUTE));

/** An event that concerns several: the secretary of a body, and two who are named beside them. */
async function several(): Promise<string[]> {
  const [secretary, ...named] = ['coordinator-38', 'ddets-38', 'police-38'].map(
    (name) => `${name}@demonstration.passerelle.example`,
  );
  const { rows } = await admin.query<{ body: string }>(
    `select m.body_id as body from directory.mandate m join directory.account a on a.id = m.account_id
      where a.email = $1 and m.departement_code = '38' and m.role = 'COORDINATOR'`,
    [secretary],
  );
  await admin.query(
    `insert into directory.mandate select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'account_id', n.id))).*
      from directory.mandate m join directory.account a on a.id = m.account_id cross join directory.account n
      where a.email = $1 and m.departement_code = '38' and m.role = 'COORDINATOR' and n.email = any($2)
        and not exists (select from directory.mandate k where k.account_id = n.id and k.role = 'COORDINATOR')`,
    [secretary, named],
  );
  await tell('LETTER_REFUSED', rows[0]!.body);
  return [secretary!, ...named];
}

async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await condition())) await new Promise((next) => setTimeout(next, 10));
}

describe('a mail that is not accepted', () => {
  it.each<Refusal>([
    { at: 'CONNECT', code: 421 },
    { at: 'MAIL', code: 451 },
    { at: 'RCPT', code: 421 },
    { at: 'RCPT', code: 450 },
    { at: 'RCPT', code: 550 },
    { at: 'DATA', code: 451 },
    { at: 'DATA', code: 554 },
  ])('keeps its row and is tried again later ($code at $at)', async (refusal) => {
    await tell();
    office.refuse = refusal;
    await relay().run();
    expect(await outbox()).toEqual([{ attempts: 1, told: [], waits: true }]);
    office.refuse = null;
    await relay().run();
    expect(office.collect()).toEqual([]);
    after(2);
    await relay().run();
    expect(office.collect()).toEqual([TEAM]);
    expect(await outbox()).toEqual([]);
  });

  it('waits longer each time', async () => {
    await tell();
    office.refuse = { at: 'RCPT', code: 550 };
    const waits: number[] = [];
    for (let turn = 0, at = 0; turn < 10; turn += 1) {
      after(at);
      await relay().run();
      const { rows } = await admin.query<{ next: Date }>('select next_attempt_at as next from tenant.outbox');
      waits.push(Math.round((rows[0]!.next.getTime() - clock.now().getTime()) / MINUTE));
      at += waits.at(-1)! + 1;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 240, 240]);
  });

  it('keeps its Message-ID, so that a repeated sending is recognised', async () => {
    await tell();
    office.refuse = { at: 'DATA', code: 451 };
    await relay().run();
    office.refuse = null;
    after(2);
    await relay().run();
    const id = ({ headers }: { headers: Map<string, string> }) => headers.get('message-id');
    expect(office.returned.map(id)).toEqual(office.letters.map(id));
  });

  it('does not bring the others of the same row a second mail', async () => {
    const concerned = await several();
    office.refuse = { at: 'RCPT', code: 550, address: concerned[1]! };
    await relay().run();
    expect(office.collect()).toEqual(concerned.filter((email) => email !== concerned[1]));
    office.refuse = null;
    after(2);
    await relay().run();
    expect(office.collect()).toEqual([concerned[1]]);
    expect(await outbox()).toEqual([]);
  });

  it('is told to the log by its codes alone, never by the address', async () => {
    await tell();
    office.refuse = { at: 'RCPT', code: 550 };
    await relay().run();
    expect(warnings).toEqual([{ delivery: { state: 'RECIPIENT_REFUSED', code: 'EENVELOPE', response: 550 } }]);
  });
});

describe('a mail server that is away', () => {
  it('costs one attempt, not one per row', async () => {
    const { url } = office;
    await office.close();
    for (let row = 0; row < 3; row += 1) await tell();
    await relay(url).run();
    const left = await outbox();
    expect(left.map(({ attempts }) => attempts).sort()).toEqual([0, 0, 1]);
    expect(left.filter(({ waits }) => waits)).toHaveLength(1);
    office = await PostOffice.open();
    await relay().run();
    expect(office.collect()).toEqual([TEAM, TEAM]);
  });

  it('is given no password over a connection that anybody can read', async () => {
    await tell();
    await relay(office.url.replace('127.0.0.1', 'user:secret@0.0.0.0')).run();
    expect(office.letters).toEqual([]);
    expect(warnings).toEqual([{ delivery: expect.objectContaining({ state: 'SERVER_FAILED', code: 'ETLS' }) }]);
    expect(await outbox()).toHaveLength(1);
  });
});

describe('several servers at once', () => {
  it('send each mail once', async () => {
    for (let row = 0; row < 60; row += 1) await tell();
    const other = await Database.open({ url: test.appUrl, poolSize: 2 });
    await Promise.all(
      [database, other].map((each) => new OutboxRelay(each, openMailer(office.url), log, undefined, 7).run()),
    );
    await other.close();
    expect(new Set(office.letters.map(({ headers }) => headers.get('message-id'))).size).toBe(60);
    expect(office.letters).toHaveLength(60);
    expect(await outbox()).toEqual([]);
  });

  it('take over after a minute what a server that died in the middle of a mail had claimed', async () => {
    await tell();
    let begun = false;
    const stuck = { from: 'x@example.org', send: () => new Promise<never>(() => (begun = true)) };
    void new OutboxRelay(database, stuck, log).run();
    await until(() => begun);
    await relay().run();
    expect(office.collect()).toEqual([]);
    after(1.02);
    await relay().run();
    expect(office.collect()).toEqual([TEAM]);
    expect(await outbox()).toEqual([]);
  });

  it('leave to a server that takes its time what it still holds', async () => {
    await tell();
    const mailer = openMailer(office.url);
    const slow = {
      from: mailer.from,
      send: async (mail: Mail) => {
        await new Promise((next) => setTimeout(next, 1_200));
        return mailer.send(mail);
      },
    };
    const short = { forMs: 400, renewedEveryMs: 60 };
    let busy = true;
    const working = new OutboxRelay(database, slow, log, undefined, 7, short).run().finally(() => (busy = false));
    await until(async () => (await outbox()).some(({ waits }) => waits));
    while (busy) await relay().run();
    await working;
    expect(office.collect()).toEqual([TEAM]);
  });

  it('tell nobody twice, when one dies between two mails of a row', async () => {
    await several();
    const mailer = openMailer(office.url);
    let sent = 0;
    const dying = {
      from: mailer.from,
      send: (mail: Mail) => ((sent += 1) === 2 ? new Promise<never>(() => undefined) : mailer.send(mail)),
    };
    void new OutboxRelay(database, dying, log).run();
    await until(async () => sent === 2 && (await outbox())[0]!.told.length === 1);
    after(1.02);
    await relay().run();
    const told = office.collect();
    expect(new Set(told).size).toBe(told.length);
    expect(told.length).toBeGreaterThan(1);
  });
});

describe('the jobs of a running server', () => {
  const soon = { first: 0, then: 10 };
  const links = new ReplyLinks(Buffer.alloc(32));
  const never = { first: 2 ** 30, then: 2 ** 30 };

  it('relay what comes, and stop', async () => {
    const jobs = startJobs({
      database,
      vault: new Vault(test.masterKey),
      smtpUrl: office.url,
      publicUrl: 'https://passerelle.example',
      links,
      log,
      rhythms: { relay: soon, housekeeping: never },
    });
    await tell();
    await until(() => office.letters.length === 1);
    await tell();
    await until(() => office.letters.length === 2);
    await jobs.stop();
    expect(office.letters[0]!.text).toMatch(/connaissance\.\r\n\r\nhttps:\/\/passerelle\.example\r\n$/);
    expect(await outbox()).toEqual([]);
    await tell();
    expect(await outbox()).toHaveLength(1);
  });

  it('send nothing without a mail server: rows wait, for a month at most', async () => {
    await tell();
    await admin.query(`update tenant.outbox set created_at = now() - interval '31 days'`);
    await tell();
    const jobs = startJobs({
      database,
      vault: new Vault(test.masterKey),
      links,
      log,
      rhythms: { relay: soon, housekeeping: soon },
    });
    await until(async () => (await outbox()).length === 1);
    await jobs.stop();
    expect(await outbox()).toEqual([{ attempts: 0, told: [], waits: false }]);
  });
});
