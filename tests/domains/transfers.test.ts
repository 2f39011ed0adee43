import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { RECIPIENTS } from '../../server/jobs/outbox.sql';
import { encodeId } from '../../server/kernel/id';
import type { Ask } from '../support/api';
import { ACCEPTED, Transfers } from './transfers-world';
import { type Result, type TwoDepartements, uuid } from './two-departements';

let transfers: Transfers;
let world: TwoDepartements;
beforeAll(async () => {
  transfers = await Transfers.open();
  world = transfers.world;
}, 120_000);
afterAll(() => world.close());

describe('a proposal', () => {
  it('shows the receiving association from whom and since when, and nothing that identifies', async () => {
    const { parcelId } = await transfers.proposed('Colisova');
    const list = await transfers.incoming(world.there);
    expect(list.find(({ id }) => id === parcelId)).toEqual({
      id: parcelId,
      fromOrganisation: expect.any(String),
      proposedOn: expect.any(String),
      expiresOn: expect.any(String),
      adultOrMinor: 'ADULT',
      principalForm: 'LABOUR',
    });
    for (const [who, code] of [
      [world.here, '38'],
      [world.here, '69'],
      [await world.api.as('coordinator-69'), '69'],
      [world.officerThere, '69'],
    ] as [Ask, string][]) {
      expect((await transfers.incoming(who, code)).some(({ id }) => id === parcelId)).toBe(false);
    }
  });

  it('is sealed for its own département and holder, and no door leads to it', async () => {
    const { parcelId } = await transfers.proposed('Scelleova');
    const { rows } = await world.admin.query(
      'select holder_id, source_case_id from tenant.transfer_parcel where id = $1',
      [uuid(parcelId)],
    );
    expect(await world.count('select from tenant.access_grant where holder_id = $1', rows[0].holder_id)).toBe(0);
    expect(await world.read(world.there, encodeId('CaseFile', '69', rows[0].holder_id), 'id')).toBeNull();
    const keys = await world.admin.query('select wrapped from vault.data_key where holder_id = any($1)', [
      [rows[0].holder_id, rows[0].source_case_id],
    ]);
    expect(new Set(keys.rows.map(({ wrapped }) => wrapped.toString('hex'))).size).toBe(2);
  });

  it('is not there for somebody kept from the file, who can neither take nor decline it, nor is told by mail', async () => {
    const caseId = await world.submitted(world.here, 'Ecarteova');
    const {
      rows: [account],
    } = await world.admin.query("select email from directory.account where subject = 'association-69'");
    await world.admin.query('delete from tenant.outbox');
    expect((await world.act(world.here, 'keepReaderAway', { caseId, email: account.email })).userErrors).toEqual([]);
    await transfers.propose(caseId);
    const {
      rows: [parcel],
    } = await world.admin.query('select id from tenant.transfer_parcel where source_case_id = $1', [uuid(caseId)]);
    const parcelId = encodeId('Transfer', '69', parcel.id as string);
    expect((await transfers.incoming(world.there)).some(({ id }) => id === parcelId)).toBe(false);
    for (const act of ['acceptTransfer', 'declineTransfer'])
      expect((await transfers.answer(world.there, act, parcelId)).userErrors[0]!.code).toBe('NOT_FOUND');
    const { rows } = await world.admin.query(
      "select departement_code, id from tenant.outbox where event = 'TRANSFER_PROPOSED'",
    );
    const values = [new Date(), rows.map(({ departement_code: code }) => code), rows.map(({ id }) => id)];
    expect(await world.database.job({ text: RECIPIENTS, values })).toEqual([]);
    await world.admin.query("update tenant.kept_reader set state = 'LIFTED' where case_id = $1", [uuid(caseId)]);
    expect(
      (await world.database.job<{ email: string }>({ text: RECIPIENTS, values })).map(({ email }) => email),
    ).toEqual([account.email]);
    expect((await transfers.incoming(world.there)).some(({ id }) => id === parcelId)).toBe(true);
  });

  it('is told where to nowhere on the giving side', async () => {
    const { caseId } = await transfers.proposed('Silenceova');
    const fields = 'stage transfer { state } timeline { kind label detail }';
    expect(await world.read(world.here, caseId, fields)).toMatchObject({ transfer: { state: 'PROPOSED' } });
    const traces = await world.admin.query(
      `select to_jsonb(t)::text as row from tenant.transfer t where departement_code = '38' union all
      select to_jsonb(e)::text from tenant.case_event e where case_id = $1 union all select to_jsonb(j)::text from tenant.journal_entry j where departement_code = '38' union all
      select to_jsonb(o)::text from tenant.outbox o where departement_code = '38' union all select to_jsonb(f)::text from tenant.case_file f where id = $1`,
      [uuid(caseId)],
    );
    const {
      rows: [parcel],
    } = await world.admin.query(
      'select id, holder_id, organisation_id, team_id from tenant.transfer_parcel where source_case_id = $1',
      [uuid(caseId)],
    );
    const text = traces.rows.map(({ row }) => row as string).join('\n');
    for (const secret of [...Object.values(parcel as Record<string, string>), '"69"'])
      expect(text).not.toContain(secret);
  });

  it.each([
    [
      'a second one',
      async (caseId: string) => (await transfers.propose(caseId), transfers.propose(caseId)),
      'WRONG_STATE',
    ],
    [
      'an accord of tomorrow',
      (caseId: string) => transfers.propose(caseId, { accordGivenOn: '2999-01-01' }),
      'INVALID_VALUE',
    ],
    [
      'an association without a team there',
      (caseId: string) => transfers.propose(caseId, { departement: '2A' }),
      'NOT_COMPETENT',
    ],
    ['an id of something else', (caseId: string) => transfers.propose(caseId, { organisationId: caseId }), 'NOT_FOUND'],
  ])('is refused: %s', async (_what, attempt, code) => {
    const { id } = await world.draft(world.here, 'Refuseova');
    expect((await attempt(id)).userErrors[0]!.code).toBe(code);
  });

  it('is refused to whoever does not hold the file', async () => {
    const { id } = await world.draft(world.there, 'Pasamoiova', '69');
    expect((await transfers.propose(id)).userErrors[0]!.code).toBe('NOT_FOUND');
    const own = await world.submitted(world.here, 'Pasamoiova', '38', 'SEXUAL');
    const coordinator = await world.api.as('coordinator-38');
    const input = { caseId: own, departement: '69', organisationId: transfers.receiver, accordGivenOn: '2026-01-05' };
    expect((await world.act(coordinator, 'proposeTransfer', input)).userErrors[0]!.code).toBe('FORBIDDEN');
  });

  it('is of the team alone: a manager who keeps another team reads less than what must move, and would write over what is not read', async () => {
    const caseId = await world.submitted(world.here, 'Responsablova');
    await world.act(world.here, 'writeGroup', { caseId, sheet: { health: { medicalOpinionAsked: true } } });
    await world.admin.query(`with team as (
        insert into directory.team (id, organisation_id, departement_code, name)
        select gen_random_uuid(), m.organisation_id, '38', 'Autre équipe' from directory.mandate m join directory.account a on a.id = m.account_id
        where a.subject = 'manager-38' returning id, organisation_id)
      insert into directory.mandate (id, account_id, role, departement_code, organisation_id, team_id, valid_from, granted_at)
        select gen_random_uuid(), a.id, 'ASSOCIATION_CASEWORKER', '38', t.organisation_id, t.id, '2020-01-01', now() from team t, directory.account a where a.subject = 'manager-38'`);
    const manager = await world.api.as('manager-38');
    const factsOf = async () =>
      (await world.admin.query('select facts from tenant.case_file where id = $1', [uuid(caseId)])).rows[0]
        .facts as number;
    const facts = await factsOf();
    const acts = [
      await world.act(manager, 'proposeTransfer', {
        caseId,
        departement: '69',
        organisationId: transfers.receiver,
        accordGivenOn: '2026-01-05',
      }),
      await world.act(manager, 'writeGroup', { caseId, sheet: { contact: { phone: '0611' } } }),
    ];
    expect(acts.map(({ userErrors }) => userErrors[0]?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(await factsOf()).toBe(facts);
    expect(await world.read(manager, caseId, 'stage')).toEqual({ stage: 'SUBMITTED' });
  });

  it('two at once make one', async () => {
    const { id } = await world.draft(world.here, 'Deuxfoisova');
    const results = await Promise.all([transfers.propose(id), transfers.propose(id), transfers.propose(id)]);
    expect(results.filter(({ transfer }) => transfer !== null)).toHaveLength(1);
    expect(await world.count('select from tenant.transfer_parcel where source_case_id = $1', uuid(id))).toBe(1);
  });

  it('stops the writing of the sheet meanwhile', async () => {
    const { caseId } = await transfers.proposed('Figeova');
    const written = await world.act(world.here, 'writeGroup', { caseId, sheet: { contact: { phone: '0611' } } });
    expect(written.userErrors[0]!.code).toBe('WRONG_STATE');
  });

  describe('that is not committed yet', () => {
    /** The proposal has been written; it waits to be journaled while something else is done. */
    async function meanwhile<T>(caseId: string, work: (blocker: Client) => Promise<T>): Promise<[Result, T]> {
      const blocker = new Client({ connectionString: world.api.database.adminUrl });
      await blocker.connect();
      await blocker.query('begin');
      await blocker.query('lock table tenant.journal_entry in share mode');
      const proposing = transfers.propose(caseId);
      await pause(300);
      const working = work(world.admin);
      await pause(300);
      await blocker.query('commit');
      await blocker.end();
      return Promise.all([proposing, working]);
    }

    it('lets nothing be written that the parcel would not hold', async () => {
      const { id } = await world.draft(world.here, 'Entredeuxova');
      const [{ userErrors }, written] = await meanwhile(id, () =>
        world.act(world.here, 'writeGroup', { caseId: id, sheet: { contact: { phone: '0611' } } }),
      );
      expect(userErrors).toEqual([]);
      expect(written.userErrors[0]?.code).toBe('WRONG_STATE');
    });

    it('does not outlive an erasure', async () => {
      const { id } = await world.draft(world.here, 'Effaceova');
      await meanwhile(id, async (admin) => {
        await admin.query('begin');
        await admin.query(
          "select set_config('role', 'passerelle_eraser', true), set_config('app.departement', '38', true), set_config('app.now', now()::text, true), set_config('app.today', '2026-01-01', true)",
        );
        await admin.query("select access.destroy_case($1, 'PERSON_REQUEST', null, null, '2026-02-01')", [uuid(id)]);
        await admin.query('commit');
      });
      expect(await world.count('select from tenant.transfer_parcel where source_case_id = $1', uuid(id))).toBe(0);
    });
  });

  it('cancelled is destroyed at once, and can no longer be accepted', async () => {
    const { caseId, transferId, parcelId } = await transfers.proposed('Annuleova');
    const {
      rows: [{ holder_id: holder }],
    } = await world.admin.query('select holder_id from tenant.transfer_parcel where id = $1', [uuid(parcelId)]);
    expect((await transfers.answer(world.there, 'cancelTransfer', transferId)).userErrors[0]!.code).toBe('NOT_FOUND');
    expect(
      (await transfers.answer(world.here, 'cancelTransfer', transferId, 'transfer { state }')).transfer.state,
    ).toBe('CANCELLED');
    expect((await transfers.answer(world.there, 'acceptTransfer', parcelId, ACCEPTED)).userErrors[0]!.code).toBe(
      'NOT_FOUND',
    );
    expect(await world.count('select from vault.data_key where holder_id = $1', holder)).toBe(0);
    expect((await transfers.answer(world.here, 'cancelTransfer', transferId)).userErrors[0]!.code).toBe('WRONG_STATE');
    expect(
      await world.read(world.here, caseId, 'stage sheet { identity { ... on IdentityGroup { familyName } } }'),
    ).toMatchObject({ sheet: { identity: { familyName: 'Annuleova' } } });
  });

  it('declined or left for fourteen days is destroyed, and the giving team learns only that', async () => {
    const declined = await transfers.proposed('Declineova');
    const expired = await transfers.proposed('Expireova');
    expect((await transfers.answer(world.there, 'declineTransfer', declined.parcelId, 'declined')).declined).toBe(true);
    expect((await transfers.answer(world.there, 'declineTransfer', declined.parcelId)).userErrors[0]!.code).toBe(
      'NOT_FOUND',
    );
    await world.inDays(15, world.follow);
    const state = async (id: string) => (await world.read(world.here, id, 'transfer { state } stage')).transfer.state;
    expect([await state(declined.caseId), await state(expired.caseId)]).toEqual(['DECLINED', 'EXPIRED']);
    expect(
      (await transfers.answer(world.there, 'acceptTransfer', expired.parcelId, ACCEPTED)).userErrors[0]!.code,
    ).toBe('NOT_FOUND');
    expect(
      await world.count('select from tenant.transfer_parcel where id = any($1)', [
        uuid(declined.parcelId),
        uuid(expired.parcelId),
      ]),
    ).toBe(0);
  });

  it('goes with a file that is withdrawn', async () => {
    const { caseId, parcelId } = await transfers.proposed('Repriseova');
    await world.act(world.here, 'withdrawCase', { caseId });
    expect((await transfers.answer(world.there, 'acceptTransfer', parcelId, ACCEPTED)).userErrors[0]!.code).toBe(
      'NOT_FOUND',
    );
  });
});

describe('the functions that reach into another département', () => {
  const asApp = async (text: string) => {
    await world.admin.query('begin');
    try {
      await world.admin.query(
        "select set_config('role', 'passerelle_app', true), set_config('app.departement', '38', true)",
      );
      return await world.admin.query(text);
    } finally {
      await world.admin.query('rollback');
    }
  };

  it.each([
    'select * from tenant.transfer_parcel',
    "select access.close_source('38', gen_random_uuid(), now())",
    "select access.drop_parcel('69', gen_random_uuid())",
    'select access.close_transfers(now())',
    'select access.match_submissions(now())',
    "select access.matchable('69', gen_random_uuid())",
    'select * from tenant.match_request',
    `select access.forget_case('38', gen_random_uuid())`,
    `select access.next_paper('{}')`,
    'select fingerprint from tenant.case_fact',
    'select other_departement from tenant.possible_duplicate',
    `select access.place_parcel('69', '{}', '', 1, '[]')`,
  ])('refuse the application: %s', async (text) => {
    await expect(asApp(text)).rejects.toThrow(/permission denied|no such proposal/);
  });
});
