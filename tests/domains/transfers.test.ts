import { pdf as paper, pictureStream } from '../support/papers';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { TwoDepartements, uuid, type Result } from './two-departements';
import { RECIPIENTS } from '../../server/jobs/outbox.sql';
import { encodeId } from '../../server/kernel/id';
import type { Ask } from '../support/api';
import { submitDraft } from '../support/stories';

let world: TwoDepartements;
let there: string;
beforeAll(async () => {
  world = await TwoDepartements.open();
  there = await world.organisationOf(world.there, '69');
}, 120_000);
afterAll(() => world.close());

const INCOMING = `query ($code: DepartementCode!) { departement(code: $code) { incomingTransfers { id fromOrganisation proposedOn expiresOn adultOrMinor principalForm } } }`;
const incoming = async (who: Ask, code = '69') =>
  ((await who(INCOMING, { code })).data!.departement?.incomingTransfers ?? []) as { id: string }[];
const propose = (caseId: string, more: object = {}) =>
  world.act(
    world.here,
    'proposeTransfer',
    {
      caseId,
      departement: '69',
      organisationId: there,
      accordGivenOn: '2026-01-05',
      acknowledgedWarnings: ['TRANSFER_ENDS_PATHWAY'],
      ...more,
    },
    'transfer { id state proposedOn expiresOn }',
  );
const answer = (who: Ask, name: string, transferId: string, fields = ''): Promise<Result> =>
  world.act(who, name, { transferId }, fields, 'TransferActInput');
const ACCEPTED =
  'case { id stage reference sheet { identity { ... on IdentityGroup { familyName birthDate } } exploitation { ... on ExploitationGroup { narrative } } } }';

/** The parcel of this proposal, as its receiver sees it: the newest. */
async function proposed(
  name: string,
  form?: string,
): Promise<{ caseId: string; transferId: string; parcelId: string }> {
  const caseId = await world.submitted(world.here, name, '38', form);
  const { transfer, userErrors } = await propose(caseId);
  expect(userErrors).toEqual([]);
  const { rows } = await world.admin.query('select id from tenant.transfer_parcel where source_case_id = $1', [
    uuid(caseId),
  ]);
  return { caseId, transferId: transfer.id as string, parcelId: encodeId('Transfer', '69', rows[0].id as string) };
}

const HELD = [
  ['case_part', 'holder_id'],
  ['case_part_version', 'holder_id'],
  ['case_note', 'holder_id'],
  ['document', 'case_id'],
  ['name_form', 'case_id'],
  ['match_request', 'case_id'],
];

async function left(caseId: string): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [table, column] of HELD)
    found[table!] = await world.count(`select from tenant.${table} where ${column} = $1`, uuid(caseId));
  return found;
}

const keyOf = async (caseId: string) =>
  (await world.admin.query('select length(wrapped) as bytes from vault.data_key where holder_id = $1', [uuid(caseId)]))
    .rows;

describe('a proposal', () => {
  it('shows the receiving association from whom and since when, and nothing that identifies', async () => {
    const { parcelId } = await proposed('Colisova');
    const list = await incoming(world.there);
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
      expect((await incoming(who, code)).some(({ id }) => id === parcelId)).toBe(false);
    }
  });

  it('is sealed for its own département and holder, and no door leads to it', async () => {
    const { parcelId } = await proposed('Scelleova');
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
    await propose(caseId);
    const {
      rows: [parcel],
    } = await world.admin.query('select id from tenant.transfer_parcel where source_case_id = $1', [uuid(caseId)]);
    const parcelId = encodeId('Transfer', '69', parcel.id as string);
    expect((await incoming(world.there)).some(({ id }) => id === parcelId)).toBe(false);
    for (const act of ['acceptTransfer', 'declineTransfer'])
      expect((await answer(world.there, act, parcelId)).userErrors[0]!.code).toBe('NOT_FOUND');
    const { rows } = await world.admin.query(
      "select departement_code, id from tenant.outbox where event = 'TRANSFER_PROPOSED'",
    );
    const values = [new Date(), rows.map(({ departement_code: code }) => code), rows.map(({ id }) => id)];
    expect(await world.database.job({ text: RECIPIENTS, values })).toEqual([]);
    await world.admin.query("update tenant.kept_reader set state = 'LIFTED' where case_id = $1", [uuid(caseId)]);
    expect(
      (await world.database.job<{ email: string }>({ text: RECIPIENTS, values })).map(({ email }) => email),
    ).toEqual([account.email]);
    expect((await incoming(world.there)).some(({ id }) => id === parcelId)).toBe(true);
  });

  it('is told where to nowhere on the giving side', async () => {
    const { caseId } = await proposed('Silenceova');
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
    ['a second one', async (caseId: string) => (await propose(caseId), propose(caseId)), 'WRONG_STATE'],
    ['an accord of tomorrow', (caseId: string) => propose(caseId, { accordGivenOn: '2999-01-01' }), 'INVALID_VALUE'],
    [
      'an association without a team there',
      (caseId: string) => propose(caseId, { departement: '2A' }),
      'NOT_COMPETENT',
    ],
    ['an id of something else', (caseId: string) => propose(caseId, { organisationId: caseId }), 'NOT_FOUND'],
  ])('is refused: %s', async (_what, attempt, code) => {
    const { id } = await world.draft(world.here, 'Refuseova');
    expect((await attempt(id)).userErrors[0]!.code).toBe(code);
  });

  it('is refused to whoever does not hold the file', async () => {
    const { id } = await world.draft(world.there, 'Pasamoiova', '69');
    expect((await propose(id)).userErrors[0]!.code).toBe('NOT_FOUND');
    const own = await world.submitted(world.here, 'Pasamoiova', '38', 'SEXUAL');
    const coordinator = await world.api.as('coordinator-38');
    const input = { caseId: own, departement: '69', organisationId: there, accordGivenOn: '2026-01-05' };
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
        organisationId: there,
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
    const results = await Promise.all([propose(id), propose(id), propose(id)]);
    expect(results.filter(({ transfer }) => transfer !== null)).toHaveLength(1);
    expect(await world.count('select from tenant.transfer_parcel where source_case_id = $1', uuid(id))).toBe(1);
  });

  it('stops the writing of the sheet meanwhile', async () => {
    const { caseId } = await proposed('Figeova');
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
      const proposing = propose(caseId);
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
    const { caseId, transferId, parcelId } = await proposed('Annuleova');
    const {
      rows: [{ holder_id: holder }],
    } = await world.admin.query('select holder_id from tenant.transfer_parcel where id = $1', [uuid(parcelId)]);
    expect((await answer(world.there, 'cancelTransfer', transferId)).userErrors[0]!.code).toBe('NOT_FOUND');
    expect((await answer(world.here, 'cancelTransfer', transferId, 'transfer { state }')).transfer.state).toBe(
      'CANCELLED',
    );
    expect((await answer(world.there, 'acceptTransfer', parcelId, ACCEPTED)).userErrors[0]!.code).toBe('NOT_FOUND');
    expect(await world.count('select from vault.data_key where holder_id = $1', holder)).toBe(0);
    expect((await answer(world.here, 'cancelTransfer', transferId)).userErrors[0]!.code).toBe('WRONG_STATE');
    expect(
      await world.read(world.here, caseId, 'stage sheet { identity { ... on IdentityGroup { familyName } } }'),
    ).toMatchObject({ sheet: { identity: { familyName: 'Annuleova' } } });
  });

  it('declined or left for fourteen days is destroyed, and the giving team learns only that', async () => {
    const declined = await proposed('Declineova');
    const expired = await proposed('Expireova');
    expect((await answer(world.there, 'declineTransfer', declined.parcelId, 'declined')).declined).toBe(true);
    expect((await answer(world.there, 'declineTransfer', declined.parcelId)).userErrors[0]!.code).toBe('NOT_FOUND');
    await world.inDays(15, world.follow);
    const state = async (id: string) => (await world.read(world.here, id, 'transfer { state } stage')).transfer.state;
    expect([await state(declined.caseId), await state(expired.caseId)]).toEqual(['DECLINED', 'EXPIRED']);
    expect((await answer(world.there, 'acceptTransfer', expired.parcelId, ACCEPTED)).userErrors[0]!.code).toBe(
      'NOT_FOUND',
    );
    expect(
      await world.count('select from tenant.transfer_parcel where id = any($1)', [
        uuid(declined.parcelId),
        uuid(expired.parcelId),
      ]),
    ).toBe(0);
  });

  it('goes with a file that is withdrawn', async () => {
    const { caseId, parcelId } = await proposed('Repriseova');
    await world.act(world.here, 'withdrawCase', { caseId });
    expect((await answer(world.there, 'acceptTransfer', parcelId, ACCEPTED)).userErrors[0]!.code).toBe('NOT_FOUND');
  });
});

describe('an accepted transfer', () => {
  it('begins a draft there with the whole sheet, found by name there and no longer here', async () => {
    const { caseId, parcelId } = await proposed('Accepteova');
    const accepted = await answer(world.there, 'acceptTransfer', parcelId, ACCEPTED);
    expect(accepted.userErrors).toEqual([]);
    expect(accepted.case).toMatchObject({
      stage: 'DRAFT',
      sheet: {
        identity: { familyName: 'Accepteova', birthDate: '1998-04-02' },
        exploitation: { narrative: 'récit libre' },
      },
    });
    await world.follow();
    const search = async (who: Ask, code: string) =>
      (
        await who(
          `query ($code: DepartementCode!) { departement(code: $code) { cases(search: "Accepteova") { nodes { id } } } }`,
          { code },
        )
      ).data!.departement.cases.nodes as { id: string }[];
    expect([(await search(world.there, '69')).map(({ id }) => id), await search(world.here, '38')]).toEqual([
      [accepted.case.id],
      [],
    ]);
    expect(await left(caseId)).toEqual({
      case_part: 0,
      case_part_version: 0,
      case_note: 0,
      document: 0,
      name_form: 0,
      match_request: 0,
    });
    expect(await keyOf(caseId)).toEqual([{ bytes: 0 }]);
  });

  it('leaves a tombstone that does not say where to, and closes what was open', async () => {
    const { caseId, parcelId } = await proposed('Tombeova', 'SEXUAL');
    const accepted = await answer(world.there, 'acceptTransfer', parcelId, ACCEPTED);
    await world.follow();
    const tombstone = await world.read(
      world.here,
      caseId,
      `stage endedAt transfer { state } timeline { kind label detail } referrals { status closedReason }
      sheet { identity { ... on IdentityGroup { familyName } } }`,
    );
    expect(tombstone).toMatchObject({
      stage: 'ENDED',
      transfer: { state: 'DONE' },
      referrals: [{ status: 'CLOSED', closedReason: 'TRANSFERRED' }],
      sheet: { identity: { familyName: null } },
    });
    const {
      rows: [parcel],
    } = await world.admin.query(
      'select id, holder_id, organisation_id from tenant.transfer_parcel where source_case_id = $1',
      [uuid(caseId)],
    );
    const { rows } = await world.admin.query(
      `select string_agg(to_jsonb(t)::text, '') as text from (
      select to_jsonb(c) from tenant.case_file c where id = $1 union all select to_jsonb(e) from tenant.case_event e where case_id = $1 union all
      select to_jsonb(o) from tenant.outbox o where departement_code = '38' union all select to_jsonb(x) from tenant.transfer x where case_id = $1) t`,
      [uuid(caseId)],
    );
    for (const secret of Object.values(parcel as Record<string, string>)) expect(rows[0].text).not.toContain(secret);
    expect(
      await world.count('select from tenant.accord where case_id = $1 and withdrawn_at is null', uuid(caseId)),
    ).toBe(0);
    expect(
      await world.read(world.there, accepted.case.id as string, 'accords { id } referrals { id } timeline { kind }'),
    ).toMatchObject({ accords: [], referrals: [] });
  });

  it('takes its papers along, sealed again, and loses none if it is cut short', async () => {
    const caseId = await world.submitted(world.here, 'Papierova');
    const pdf = paper([pictureStream(), pictureStream().replace('7 0 obj', '8 0 obj')]);
    const upload = await fetch(`${world.api.url}/documents?case=${caseId}&slot=IDENTITY_PAPER&name=passeport.pdf`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await world.api.token('association-38')}`,
        'content-type': 'application/pdf',
      },
      body: new Uint8Array(pdf),
    });
    expect(upload.status).toBe(201);
    await propose(caseId);
    const { rows } = await world.admin.query('select id from tenant.transfer_parcel where source_case_id = $1', [
      uuid(caseId),
    ]);
    const accepted = await answer(world.there, 'acceptTransfer', encodeId('Transfer', '69', rows[0].id), ACCEPTED);
    await world.admin.query('alter table tenant.document_chunk add constraint crash check (number < 1) not valid');
    await expect(world.follow()).rejects.toThrow(/crash/);
    expect(await world.read(world.here, caseId, 'stage documents { name }')).toEqual({
      stage: 'SUBMITTED',
      documents: [{ name: 'passeport.pdf' }],
    });
    await world.admin.query('alter table tenant.document_chunk drop constraint crash');
    await Promise.all([world.follow(), world.follow()]);
    const { documents } = await world.read(world.there, accepted.case.id as string, 'documents { name slot size url }');
    expect(documents).toEqual([
      { name: 'passeport.pdf', slot: 'IDENTITY_PAPER', size: pdf.length, url: expect.any(String) },
    ]);
    const download = await fetch(`${world.api.url}${documents[0].url}`, {
      headers: { authorization: `Bearer ${await world.api.token('association-69')}` },
    });
    expect(Buffer.from(await download.arrayBuffer()).equals(pdf)).toBe(true);
    expect(await left(caseId)).toMatchObject({ document: 0 });
    expect((await world.read(world.here, caseId, 'stage')).stage).toBe('ENDED');
  });

  it('takes along what protects the person: the safety mark, and who is kept from her file', async () => {
    const { caseId, parcelId } = await proposed('Protectova');
    await world.act(world.here, 'markMovedToSafety', { caseId, moved: true });
    const kept = 'police-69@demonstration.passerelle.example';
    await world.admin.query(
      `insert into tenant.kept_reader (departement_code, id, case_id, reader, named_by, asked_by, asked_at, state)
      values ('38', gen_random_uuid(), $1, $2, 'Police', gen_random_uuid(), now(), 'UPHELD')`,
      [uuid(caseId), kept],
    );
    const accepted = await answer(world.there, 'acceptTransfer', parcelId, 'case { id movedToSafety }');
    expect(accepted.case.movedToSafety).toBe(true);
    const { rows } = await world.admin.query(
      'select departement_code, reader, state from tenant.kept_reader where case_id = $1',
      [uuid(accepted.case.id)],
    );
    expect(rows).toEqual([{ departement_code: '69', reader: kept, state: 'PENDING' }]);
  });

  it('takes its point off an agenda that was not held', async () => {
    const coordinator = await world.api.as('coordinator-38');
    const caseId = await world.submitted(world.here, 'Agendaova', '38', 'SEXUAL');
    const {
      referrals: [{ id: referralId }],
    } = await world.read(world.here, caseId, 'referrals { id }');
    await world.act(coordinator, 'acceptReferral', { referralId }, '', 'ReferralActInput');
    const { session } = await world.act(
      coordinator,
      'scheduleSession',
      {
        departement: '38',
        body: 'PROSTITUTION_EXIT_COMMISSION',
        formation: 'INDIVIDUAL_CASES',
        heldOn: '2098-03-06',
        startsAt: '14:00',
        capacityMinutes: 60,
      },
      'session { id }',
    );
    const { item } = await world.act(
      coordinator,
      'placeOnAgenda',
      { sessionId: session.id, referralId },
      'item { id }',
    );
    await propose(caseId);
    const { rows } = await world.admin.query('select id from tenant.transfer_parcel where source_case_id = $1', [
      uuid(caseId),
    ]);
    await answer(world.there, 'acceptTransfer', encodeId('Transfer', '69', rows[0].id), ACCEPTED);
    await world.follow();
    expect(
      (await world.admin.query('select status from tenant.agenda_item where id = $1', [uuid(item.id)])).rows,
    ).toEqual([{ status: 'WITHDRAWN' }]);
  });

  it('survives a crash between its two halves, and in the middle of the second', async () => {
    const { caseId, parcelId } = await proposed('Crashova');
    const accepted = await answer(world.there, 'acceptTransfer', parcelId, ACCEPTED);
    // The process died here: both files stand, the new one is complete, and nothing of the old one is lost.
    expect(
      await world.read(world.here, caseId, 'stage sheet { identity { ... on IdentityGroup { familyName } } }'),
    ).toMatchObject({ sheet: { identity: { familyName: 'Crashova' } } });
    await world.admin.query(
      `alter table tenant.transfer_parcel add constraint crash check (state <> 'CLOSED') not valid`,
    );
    await expect(world.follow()).rejects.toThrow(/crash/);
    expect((await world.read(world.here, caseId, 'stage')).stage).toBe('SUBMITTED');
    expect((await keyOf(caseId))[0].bytes).toBeGreaterThan(0);
    await world.admin.query('alter table tenant.transfer_parcel drop constraint crash');
    await Promise.all([world.follow(), world.follow()]);
    await world.follow();
    expect(await world.read(world.here, caseId, 'stage timeline { kind }')).toMatchObject({ stage: 'ENDED' });
    expect(
      await world.count("select from tenant.case_event where case_id = $1 and kind = 'TRANSFERRED'", uuid(caseId)),
    ).toBe(1);
    expect(
      await world.read(
        world.there,
        accepted.case.id as string,
        'sheet { identity { ... on IdentityGroup { familyName } } }',
      ),
    ).toMatchObject({ sheet: { identity: { familyName: 'Crashova' } } });
  });

  it('twice at once, or cancelled at the same moment, ends in one state', async () => {
    const { caseId, transferId, parcelId } = await proposed('Courseova');
    const [first, second, cancelled] = await Promise.all([
      answer(world.there, 'acceptTransfer', parcelId, ACCEPTED),
      answer(world.there, 'acceptTransfer', parcelId, ACCEPTED),
      answer(world.here, 'cancelTransfer', transferId),
    ]);
    await world.follow();
    const taken = [first, second].filter((result) => result.case !== null).length;
    expect(taken + (cancelled.userErrors.length === 0 ? 1 : 0)).toBe(1);
    expect((await world.read(world.here, caseId, 'stage')).stage).toBe(taken === 1 ? 'ENDED' : 'SUBMITTED');
  });

  it('counts the person once: here until she is submitted there', async () => {
    const { caseId, parcelId } = await proposed('Compteova');
    const accepted = await answer(world.there, 'acceptTransfer', parcelId, ACCEPTED);
    await world.follow();
    const facts = () =>
      world.count('select from tenant.case_fact where case_id = any($1)', [uuid(caseId), uuid(accepted.case.id)]);
    expect(await facts()).toBe(1);
    expect((await submitDraft(world.there, accepted.case.id as string)).data.submitCase.userErrors).toEqual([]);
    await world.follow();
    expect(await facts()).toBe(1);
    expect(await world.count('select from tenant.transfer_parcel where source_case_id = $1', uuid(caseId))).toBe(0);
  });

  it('is no duplicate: neither of itself, nor a second time of what was told before', async () => {
    const holder = await world.submitted(world.there, 'Rumeurova', '69');
    const { caseId, parcelId } = await proposed('Rumeurova');
    await world.match();
    await world.inDays(32, world.match);
    const accepted = await answer(world.there, 'acceptTransfer', parcelId, ACCEPTED);
    await submitDraft(world.there, accepted.case.id as string);
    await world.match();
    await world.follow();
    await world.match();
    expect(
      await world.count('select from tenant.possible_duplicate where case_id = any($1)', [
        uuid(caseId),
        uuid(accepted.case.id),
      ]),
    ).toBe(0);
    expect(await world.count('select from tenant.possible_duplicate where case_id = $1', uuid(holder))).toBe(1);
  });

  it('within one département works the same', async () => {
    const { rows } = await world.admin.query(
      `select t.organisation_id as id from directory.team t where t.departement_code = '38' and t.organisation_id <> (
      select organisation_id from tenant.case_file where id = $1) limit 1`,
      [uuid((await world.draft(world.here, 'Voisinova')).id)],
    );
    const caseId = await world.submitted(world.here, 'Voisinova');
    const { transfer, userErrors } = await propose(caseId, {
      departement: '38',
      organisationId: encodeId('Organisation', '38', rows[0].id),
    });
    expect(userErrors).toEqual([]);
    expect(transfer.state).toBe('PROPOSED');
    expect(
      (
        await world.admin.query(
          `select departement_code, source_departement from tenant.transfer_parcel where source_case_id = $1`,
          [uuid(caseId)],
        )
      ).rows,
    ).toEqual([{ departement_code: '38', source_departement: '38' }]);
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
