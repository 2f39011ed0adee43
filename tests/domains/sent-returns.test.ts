import { Client } from 'pg';
import { encodeId } from '../../server/kernel/id';
import type { Ask } from '../support/api';
import { legalToday } from '../support/legal-today';
import { SittingWorld } from './sitting-world';

const LINE = 'sentReturn { id kind organisationId year sentOn withdrawnAt version }';
const today = legalToday();
const LAST = Number(today.slice(0, 4)) - 1;

let world: SittingWorld;
let admin: Client;
let manager: Ask;
let association: string;

const declare = (who: Ask, kind: string, more: object = {}) =>
  world.act(who, 'declareReturnSent', { departement: '38', kind, year: LAST, ...more }, LINE);
const answers = (who: Ask, more: object = {}) =>
  declare(who, 'SURVEY_ANSWERS', { organisationId: association, ...more });
const withdraw = (who: Ask, sentReturnId: string, more: object = {}) =>
  world.act(who, 'withdrawReturnSent', { sentReturnId, ...more }, LINE);
const sent = async (who: Ask, code = '38', year = LAST) => {
  const { data } = await who(
    `{ departement(code: "${code}") { sentReturns(year: ${year}) { id kind organisationId year sentOn } } }`,
  );
  return data!.departement?.sentReturns ?? null;
};

beforeAll(async () => {
  world = await SittingWorld.open();
  manager = await world.api.as('manager-38');
  admin = new Client({ connectionString: world.api.database.adminUrl });
  await admin.connect();
  const { rows } = await admin.query<{ id: string }>(
    `select m.organisation_id as id from directory.mandate m join directory.account a on a.id = m.account_id where a.email like 'manager-38@%'`,
  );
  association = encodeId('Organisation', '38', rows[0]!.id);
}, 120_000);
afterAll(async () => {
  await admin.end();
  await world.api.close();
});

describe('declaring that a return was sent', () => {
  it('is for whoever sends it: the commission’s secretariat, the association’s managers, each their own', async () => {
    const others = await Promise.all(['codaf-38', 'miprof', 'coordinator-69'].map((name) => world.api.as(name)));
    for (const other of [world.association, world.police, world.prefecture, manager, ...others])
      expect((await declare(other, 'YEARLY_RETURN')).userErrors[0]!.code).toMatch(/^(FORBIDDEN|NOT_FOUND)$/);
    for (const other of [world.association, world.coordinator, world.police, ...others])
      expect((await answers(other)).userErrors[0]!.code).toMatch(/^(FORBIDDEN|NOT_FOUND)$/);
    const { rows } = await admin.query<{ id: string }>(
      `select o.id from directory.organisation o where not exists (select from directory.mandate m
        where m.organisation_id = o.id and m.departement_code = '38' and m.role = 'ASSOCIATION_MANAGER') limit 1`,
    );
    const another = encodeId('Organisation', '38', rows[0]!.id);
    expect((await answers(manager, { organisationId: another })).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await answers(manager, { organisationId: undefined })).userErrors).toMatchObject([
      { code: 'MISSING_VALUE', path: ['organisationId'] },
    ]);
    expect(await sent(world.coordinator)).toEqual([]);
  });

  it('is of a year that is over, and of a day after it and not to come', async () => {
    expect((await declare(world.coordinator, 'YEARLY_RETURN', { year: LAST + 1 })).userErrors).toMatchObject([
      { code: 'WRONG_STATE', path: ['year'] },
    ]);
    expect((await declare(world.coordinator, 'YEARLY_RETURN', { year: 2015 })).userErrors).toMatchObject([
      { code: 'INVALID_VALUE', path: ['year'] },
    ]);
    for (const sentOn of [`${LAST}-12-31`, legalToday(1)])
      expect((await declare(world.coordinator, 'YEARLY_RETURN', { sentOn })).userErrors).toMatchObject([
        { path: ['sentOn'] },
      ]);
  });

  it('is done once, is mended by withdrawing it, and is read by every mandate of the département', async () => {
    const made = await declare(world.coordinator, 'YEARLY_RETURN', { sentOn: `${LAST + 1}-01-01` });
    expect(made.userErrors).toEqual([]);
    expect(made.sentReturn).toMatchObject({
      year: LAST,
      sentOn: `${LAST + 1}-01-01`,
      organisationId: null,
      version: 1,
    });
    expect((await declare(world.coordinator, 'YEARLY_RETURN')).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    const { id } = made.sentReturn;
    expect((await withdraw(manager, id)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await withdraw(world.coordinator, id, { expectedVersion: 7 })).userErrors).toMatchObject([
      { code: 'VERSION_CONFLICT' },
    ]);
    const withdrawn = await withdraw(world.coordinator, id);
    expect(withdrawn.sentReturn).toMatchObject({ id, version: 2, withdrawnAt: expect.any(String) });
    expect((await withdraw(world.coordinator, id)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect(await sent(world.police)).toEqual([]);
    expect((await declare(world.coordinator, 'YEARLY_RETURN')).sentReturn).toMatchObject({ sentOn: today });
    expect((await answers(manager)).sentReturn).toMatchObject({ organisationId: association, sentOn: today });
    for (const reader of [world.association, world.police, world.coordinator, manager])
      expect((await sent(reader)).map(({ kind }: { kind: string }) => kind)).toEqual([
        'YEARLY_RETURN',
        'SURVEY_ANSWERS',
      ]);
    for (const reader of ['coordinator-69', 'miprof']) expect(await sent(await world.api.as(reader))).toBeNull();
  });

  it('asks nothing of what is counted: nobody handled, no file, or kept from one, it is declared the same', async () => {
    const [first] = await sent(manager);
    await withdraw(world.coordinator, first.id);
    await admin.query('begin');
    await admin.query(
      `update directory.sent_return set withdrawn_at = now() where departement_code = '38' and withdrawn_at is null`,
    );
    await admin.query('commit');
    // A year before anybody's file: the commission handled nobody, and the association spotted nobody.
    const empty = { year: 2016, sentOn: '2017-02-01' };
    const made = [await declare(world.coordinator, 'YEARLY_RETURN', empty), await answers(manager, empty)];
    expect(made.map(({ userErrors }) => userErrors)).toEqual([[], []]);
    expect(await sent(world.coordinator, '38', 2016)).toHaveLength(2);
  });
});

describe('the database', () => {
  it('lets nobody write another’s declaration, nor one of a year that runs', async () => {
    await expect(
      admin.query(
        `insert into directory.sent_return (id, departement_code, kind, year, sent_on, declared_by, declared_at)
         select gen_random_uuid(), '69', 'YEARLY_RETURN', $1::integer, make_date($1, 12, 31), id, now() from directory.account limit 1`,
        [LAST],
      ),
    ).rejects.toThrow(/closed_year_check/);
    const app = new Client({ connectionString: world.api.database.appUrl });
    await app.connect();
    const { rows } = await admin.query<{ id: string }>(
      `select id from directory.account where email like 'police-38@%'`,
    );
    await app.query('begin');
    await app.query(
      `select set_config('role', 'passerelle_app', true), set_config('app.account', $1, true), set_config('app.departement', '38', true),
        set_config('app.today', $2, true), set_config('app.mandate', '', true)`,
      [rows[0]!.id, today],
    );
    await expect(
      app.query(
        `insert into directory.sent_return (id, departement_code, kind, year, sent_on, declared_by, declared_at)
         values (gen_random_uuid(), '38', 'YEARLY_RETURN', 2017, '2018-01-05', $1, now())`,
        [rows[0]!.id],
      ),
    ).rejects.toThrow(/row-level security/);
    await app.query('rollback');
    await app.end();
  });
});
