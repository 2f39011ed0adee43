import { randomBytes } from 'node:crypto';
import { encodeId } from '../../server/kernel/id';
import type { Ask } from '../support/api';
import { contentsOf } from '../support/parsed-pdf';
import { showing } from '../support/papers';
import { addMonths, localDateAt } from '../../server/kernel/local-date';
import { storeProceedings } from '../support/store-proceedings';
import { SHEET, submitDraft } from '../support/stories';
import { ACCEPTED, Transfers } from './transfers-world';
import { type TwoDepartements, uuid } from './two-departements';
import { farDay } from '../support/far-days';

let transfers: Transfers;
let world: TwoDepartements;
const today = () => localDateAt(new Date(), 'Europe/Paris');
beforeAll(async () => {
  transfers = await Transfers.open();
  world = transfers.world;
}, 120_000);
afterAll(() => world.close());

describe('an accepted transfer', () => {
  it('begins a draft there with the whole sheet, found by name there and no longer here', async () => {
    const { caseId, parcelId } = await transfers.proposed('Accepteova');
    const accepted = await transfers.answer(world.there, 'acceptTransfer', parcelId, ACCEPTED);
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
    expect(await transfers.left(caseId)).toEqual({
      case_part: 0,
      case_part_version: 0,
      case_note: 0,
      document: 0,
      name_form: 0,
      match_request: 0,
    });
    expect(await transfers.keyOf(caseId)).toEqual([{ bytes: 0 }]);
  });

  it('takes the hearing and the complaint along, so that nobody is lost before the trial, and leaves none of it behind', async () => {
    const caseId = await world.submitted(world.here, 'Procesova', '38');
    const heldOn = addMonths(today(), 3);
    const hearing = { subjectId: caseId, heldOn, kind: 'TRIAL', court: 'Tribunal de Nulle-Part', startsAt: '09:30' };
    expect((await world.act(world.here, 'recordHearing', hearing)).userErrors).toEqual([]);
    await world.act(world.here, 'recordComplaintStep', { subjectId: caseId, step: 'FILED', occurredOn: '2026-01-05' });
    const { parcelId } = await transfers.proposedOf(caseId);
    const accepted = await transfers.answer(world.there, 'acceptTransfer', parcelId, ACCEPTED);
    await world.follow();
    const { sheet } = await world.read(
      world.there,
      accepted.case.id as string,
      'sheet { hearings { heldOn kind startsAt court outcome } complaintSteps { step occurredOn } }',
    );
    expect(sheet).toEqual({
      hearings: [{ heldOn, kind: 'TRIAL', startsAt: null, court: null, outcome: null }],
      complaintSteps: [{ step: 'FILED', occurredOn: '2026-01-05' }],
    });
    for (const table of ['hearing', 'complaint_step'])
      expect(await world.count(`select from tenant.${table} where case_id = $1`, uuid(caseId))).toBe(0);
  });

  it('leaves what the parquet stated to its own département, and none of it behind', async () => {
    const caseId = await world.submitted(world.here, 'Parquetova', '38');
    const file = { masterKey: world.api.database.masterKey, departement: '38', caseId: uuid(caseId) };
    await storeProceedings(world.admin, file, {}, { state: 'OPEN', holdBack: true });
    const { parcelId } = await transfers.proposedOf(caseId);
    const accepted = await transfers.answer(world.there, 'acceptTransfer', parcelId, ACCEPTED);
    await world.follow();
    const stated = `select from tenant.case_part where "group" = 'proceedings' and holder_id = $1`;
    for (const id of [caseId, accepted.case.id as string]) expect(await world.count(stated, uuid(id))).toBe(0);
  });

  it('leaves a tombstone that does not say where to, and closes what was open', async () => {
    const { caseId, parcelId } = await transfers.proposed('Tombeova', 'SEXUAL');
    const accepted = await transfers.answer(world.there, 'acceptTransfer', parcelId, ACCEPTED);
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
    const content = randomBytes(600_000).toString('base64');
    const upload = await fetch(`${world.api.url}/documents?case=${caseId}&slot=IDENTITY_PAPER&name=passeport.pdf`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await world.api.token('association-38')}`,
        'content-type': 'application/pdf',
      },
      body: new Uint8Array(showing(content)),
    });
    expect(upload.status).toBe(201);
    const { size, receivedSha256 } = ((await upload.json()) as { document: { size: number; receivedSha256: string } })
      .document;
    await transfers.propose(caseId);
    const { rows } = await world.admin.query('select id from tenant.transfer_parcel where source_case_id = $1', [
      uuid(caseId),
    ]);
    const accepted = await transfers.answer(
      world.there,
      'acceptTransfer',
      encodeId('Transfer', '69', rows[0].id),
      ACCEPTED,
    );
    await world.admin.query('alter table tenant.document_chunk add constraint crash check (number < 1) not valid');
    await expect(world.follow()).rejects.toThrow(/crash/);
    expect(await world.read(world.here, caseId, 'stage documents { name }')).toEqual({
      stage: 'SUBMITTED',
      documents: [{ name: 'passeport.pdf' }],
    });
    await world.admin.query('alter table tenant.document_chunk drop constraint crash');
    await Promise.all([world.follow(), world.follow()]);
    const { documents } = await world.read(
      world.there,
      accepted.case.id as string,
      'documents { name slot size receivedSha256 url }',
    );
    expect(documents).toEqual([
      { name: 'passeport.pdf', slot: 'IDENTITY_PAPER', size, receivedSha256, url: expect.any(String) },
    ]);
    const download = await fetch(`${world.api.url}${documents[0].url}`, {
      headers: { authorization: `Bearer ${await world.api.token('association-69')}` },
    });
    expect((await contentsOf(Buffer.from(await download.arrayBuffer()))).includes(content)).toBe(true);
    expect(await transfers.left(caseId)).toMatchObject({ document: 0 });
    expect((await world.read(world.here, caseId, 'stage')).stage).toBe('ENDED');
  });

  it('takes along the signed act on which her pathway rests; neither what it replaced, nor what has never been', async () => {
    const caseId = await world.submitted(world.here, 'Arretova', '38', 'SEXUAL');
    await transfers.signed(caseId);
    const { parcelId } = await transfers.proposedOf(caseId);
    const accepted = await transfers.answer(world.there, 'acceptTransfer', parcelId, ACCEPTED);
    await world.follow();
    const moved = await world.read(world.there, accepted.case.id as string, 'documents { name slot }');
    expect(moved.documents).toEqual([{ name: 'en vigueur.pdf', slot: 'SIGNED_DECISION' }]);
    expect(await transfers.left(caseId)).toMatchObject({ document: 0 });
  });

  it('takes along the day on which her permit ends, and leaves none of it behind', async () => {
    const caseId = await world.submitted(world.here, 'Permitova');
    const residence = { titleKind: 'PERMIT', titleExpiry: addMonths(today(), 1) };
    expect((await world.act(world.here, 'writeGroup', { caseId, sheet: { residence } })).userErrors).toEqual([]);
    const { parcelId } = await transfers.proposedOf(caseId);
    const accepted = await transfers.answer(world.there, 'acceptTransfer', parcelId, ACCEPTED);
    await world.follow();
    const kept = 'select permit_ends_on::text as day from tenant.case_file where id = $1';
    const days = async (id: string) => (await world.admin.query(kept, [uuid(id)])).rows[0].day as string | null;
    expect([await days(accepted.case.id), await days(caseId)]).toEqual([residence.titleExpiry, null]);
  });

  it('takes along what protects the person: the safety mark, and who is kept from her file', async () => {
    const { caseId, parcelId } = await transfers.proposed('Protectova');
    await world.act(world.here, 'markMovedToSafety', { caseId, moved: true });
    const kept = 'police-69@demonstration.passerelle.example';
    await world.admin.query(
      `insert into tenant.kept_reader (departement_code, id, case_id, reader, named_by, asked_by, asked_at, state)
      values ('38', gen_random_uuid(), $1, $2, 'Police', gen_random_uuid(), now(), 'UPHELD')`,
      [uuid(caseId), kept],
    );
    const accepted = await transfers.answer(world.there, 'acceptTransfer', parcelId, 'case { id movedToSafety }');
    expect(accepted.case.movedToSafety).toBe(true);
    const { rows } = await world.admin.query(
      'select departement_code, reader, state from tenant.kept_reader where case_id = $1',
      [uuid(accepted.case.id)],
    );
    expect(rows).toEqual([{ departement_code: '69', reader: kept, state: 'PENDING' }]);
  });

  it('takes along the months of a pathway already used, and leaves where she fled from without a word of why', async () => {
    const startedOn = addMonths(today(), -2);
    const { case: registered } = await world.act(
      world.here,
      'registerRunningPathway',
      {
        departement: '38',
        sheet: SHEET,
        startedOn,
        signedOn: startedOn,
        signatory: 'Le préfet',
        accordGivenOn: today(),
        accordManner: 'WRITTEN',
        accordGroups: ['IDENTITY'],
      },
      'case { id referrals { id } }',
    );
    const unread = await transfers.propose(registered.id, { acknowledgedWarnings: [] });
    expect(unread.warnings).toMatchObject([{ rule: 'TRANSFER_ENDS_PATHWAY', verdict: 'WARNING' }]);
    const { parcelId } = await transfers.proposedOf(registered.id);
    const accepted = await transfers.answer(world.there, 'acceptTransfer', parcelId, 'case { id }');
    await world.follow();
    const pathway =
      'pathway { periods { number startsOn endsOn signatory decision { id } } monthsUsed ended { on reason } }';
    expect((await world.read(world.there, accepted.case.id, pathway)).pathway).toEqual({
      periods: [{ number: 1, startsOn: startedOn, endsOn: today(), signatory: 'Le préfet', decision: null }],
      monthsUsed: 3,
      ended: null,
    });
    expect((await world.read(world.here, registered.id, pathway)).pathway.ended.reason).toBe('MOVED_DEPARTMENT');
    const coordinator = await world.api.as('coordinator-38');
    const { data } = await coordinator(`query ($id: ID!) { node(id: $id) { ... on Referral { ${pathway} } } }`, {
      id: registered.referrals[0].id,
    });
    expect(data!.node.pathway.ended).toEqual({ on: today(), reason: null });
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
        heldOn: farDay(),
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
    await transfers.propose(caseId);
    const { rows } = await world.admin.query('select id from tenant.transfer_parcel where source_case_id = $1', [
      uuid(caseId),
    ]);
    await transfers.answer(world.there, 'acceptTransfer', encodeId('Transfer', '69', rows[0].id), ACCEPTED);
    await world.follow();
    expect(
      (await world.admin.query('select status from tenant.agenda_item where id = $1', [uuid(item.id)])).rows,
    ).toEqual([{ status: 'WITHDRAWN' }]);
  });

  it('survives a crash between its two halves, and in the middle of the second', async () => {
    const { caseId, parcelId } = await transfers.proposed('Crashova');
    const accepted = await transfers.answer(world.there, 'acceptTransfer', parcelId, ACCEPTED);
    // The process died here: both files stand, the new one is complete, and nothing of the old one is lost.
    expect(
      await world.read(world.here, caseId, 'stage sheet { identity { ... on IdentityGroup { familyName } } }'),
    ).toMatchObject({ sheet: { identity: { familyName: 'Crashova' } } });
    await world.admin.query(
      `alter table tenant.transfer_parcel add constraint crash check (state <> 'CLOSED') not valid`,
    );
    await expect(world.follow()).rejects.toThrow(/crash/);
    expect((await world.read(world.here, caseId, 'stage')).stage).toBe('SUBMITTED');
    expect((await transfers.keyOf(caseId))[0]!.bytes).toBeGreaterThan(0);
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
    const { caseId, transferId, parcelId } = await transfers.proposed('Courseova');
    const [first, second, cancelled] = await Promise.all([
      transfers.answer(world.there, 'acceptTransfer', parcelId, ACCEPTED),
      transfers.answer(world.there, 'acceptTransfer', parcelId, ACCEPTED),
      transfers.answer(world.here, 'cancelTransfer', transferId),
    ]);
    await world.follow();
    const taken = [first, second].filter((result) => result.case !== null).length;
    expect(taken + (cancelled.userErrors.length === 0 ? 1 : 0)).toBe(1);
    expect((await world.read(world.here, caseId, 'stage')).stage).toBe(taken === 1 ? 'ENDED' : 'SUBMITTED');
  });

  it('counts the person once: here until she is submitted there', async () => {
    const { caseId, parcelId } = await transfers.proposed('Compteova');
    const accepted = await transfers.answer(world.there, 'acceptTransfer', parcelId, ACCEPTED);
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
    const { caseId, parcelId } = await transfers.proposed('Rumeurova');
    await world.match();
    await world.inDays(32, world.match);
    const accepted = await transfers.answer(world.there, 'acceptTransfer', parcelId, ACCEPTED);
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
    const { transfer, userErrors } = await transfers.propose(caseId, {
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
