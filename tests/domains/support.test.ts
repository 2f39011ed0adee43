import { CommitteeWorld, COMMITTEE } from './committee-world';
import { refusal } from './meeting-world';

let world: CommitteeWorld;
beforeAll(async () => {
  world = await CommitteeWorld.open();
}, 120_000);
afterAll(() => world.close());

const SHEET_GROUPS = ['IDENTITY', 'SOCIAL_SITUATION', 'EXPLOITATION'];
const LEVELS = 'situation sheet { levels { group level } }';
const levelsOf = ({ sheet }: { sheet: { levels: { group: string; level: string }[] } }) =>
  Object.fromEntries(sheet.levels.filter(({ level }) => level !== 'NONE').map(({ group, level }) => [group, level]));

describe('a situation without a person', () => {
  it('needs no accord, opens no sheet, and has its own reference and no way to the file', async () => {
    const { referral, userErrors } = await world.refer();
    expect(userErrors).toEqual([]);
    expect(referral).toMatchObject({ kind: 'SITUATION', formation: 'PLENARY' });
    const own = await world.referral(
      world.association,
      referral.id,
      'situation supportAsked sheet { levels { group } } case { id }',
    );
    expect(own).toEqual({ situation: 'Besoin d’un hébergement.', supportAsked: 'HOUSING', sheet: null, case: null });
    const read = await world.referral(
      world.clav,
      referral.id,
      'situation supportAsked sheet { levels { group } } case { id } documents { id }',
    );
    expect(read).toEqual({ ...own, documents: [] });
  });

  it('says what is asked of the committee, and something', async () => {
    expect((await world.refer({ supportAsked: undefined })).userErrors[0]).toMatchObject({
      code: 'MISSING_VALUE',
      path: ['supportAsked'],
    });
    expect((await world.refer({ situation: undefined })).userErrors[0]!.code).toBe('MISSING_VALUE');
  });

  it('warns when somebody is named in it', async () => {
    const named = await world.refer({ situation: 'Madame Blessing Osagie cherche un logement.' });
    expect(named.warnings.map(({ rule }) => rule)).toContain('TEXT_NAMES_SOMEONE');
    expect(named.referral).toBeNull();
  });

  it('is read by the secretariat at once, by the co-chairs and the summoned members at the sitting, and by nobody else', async () => {
    const id = await world.accepted();
    for (const who of [world.prefecture, world.parquet, world.sitting.coordinator, world.sitting.police])
      expect(await world.referral(who, id, 'situation')).toBeNull();
    const sessionId = await world.convened([id]);
    for (const who of [world.prefecture, world.parquet])
      expect(await world.referral(who, id, 'situation sheet { levels { group } }')).toEqual({
        situation: 'Besoin d’un hébergement.',
        sheet: null,
      });
    for (const who of [world.sitting.coordinator, world.sitting.police])
      expect(await world.referral(who, id, 'situation')).toBeNull();
    await world.treat(sessionId);
    expect(await world.referral(world.prefecture, id, 'situation')).toBeNull();
  });

  it('is declined on its text, with a reason that the association reads', async () => {
    const { referral } = await world.refer();
    const input = { referralId: referral.id, reason: 'Cette demande relève du droit commun.' };
    expect((await world.sitting.act(world.clav, 'declineReferral', input)).userErrors).toEqual([]);
    expect(await world.referral(world.association, referral.id, 'status closedReason declineReason')).toEqual({
      status: 'CLOSED',
      closedReason: 'DECLINED',
      declineReason: 'Cette demande relève du droit commun.',
    });
    expect(await world.referral(world.clav, referral.id, 'situation')).toBeNull();
  });
});

describe('a sheet under pseudonym', () => {
  it('goes to the follow-up cell alone: two co-chairs read a pseudonym, needs and form; the secretariat reads the text', async () => {
    const id = await world.accepted({ groups: SHEET_GROUPS, supportAsked: undefined }, await world.agreed());
    expect(await world.referral(world.clav, id, 'kind formation')).toEqual({
      kind: 'SHARE',
      formation: 'FOLLOW_UP_CELL',
    });
    const plenary = await world.planned([]);
    const misplaced = await world.sitting.act(world.clav, 'placeOnAgenda', { sessionId: plenary, referralId: id });
    expect(misplaced.userErrors[0]!.code).toBe('WRONG_STATE');
    await world.convened([id], 'FOLLOW_UP_CELL');
    const read = { IDENTITY: 'PSEUDONYM', SOCIAL_SITUATION: 'MINIMISED', EXPLOITATION: 'MINIMISED' };
    for (const who of [world.prefecture, world.parquet])
      expect(levelsOf(await world.referral(who, id, LEVELS))).toEqual(read);
    expect(levelsOf(await world.referral(world.clav, id, LEVELS))).toEqual({});
  });

  it('is refused without the accord of the person, and where the committee has no cell', async () => {
    const { caseId } = await world.sitting.acceptedCase();
    expect((await world.refer({ groups: SHEET_GROUPS }, caseId)).userErrors[0]!.code).toBe('ACCORD_REQUIRED');
    const bodyId = await committee();
    const ended = await world.sitting.act(world.clav, 'endFollowUpCell', { bodyId });
    // A sitting of the cell is to come: the cell does not end under it.
    expect(ended.userErrors[0]!.code).toBe('WRONG_STATE');
    await world.admin
      .query(`update tenant.session set status = 'CANCELLED' where departement_code = '38' and formation = 'FOLLOW_UP_CELL'
      and status in ('PLANNED', 'CONVENED')`);
    const over = await world.sitting.act(
      world.clav,
      'endFollowUpCell',
      { bodyId },
      'body { followUpCell { validFrom } }',
    );
    expect(over).toMatchObject({ userErrors: [], body: { followUpCell: null } });
    const refused = await world.refer({ groups: SHEET_GROUPS }, await world.agreed());
    expect(refusal(refused)).toEqual(['WRONG_STATE', 'Décret 2016-1056']);
    expect(refused.userErrors[0]!.message).toContain('Décrivez une situation');
    expect(refusal(await world.schedule('FOLLOW_UP_CELL'))).toEqual(['WRONG_STATE', 'Décret 2016-1056']);
    expect((await world.sitting.act(world.clav, 'endFollowUpCell', { bodyId })).userErrors[0]!.code).toBe(
      'WRONG_STATE',
    );
  });

  it('has a cell again once an act of the committee creates it: by its secretariat, and one at a time', async () => {
    const bodyId = await committee();
    const input = { bodyId, actReference: 'Arrêté préfectoral du 2 mai', actDate: '2026-05-02' };
    expect((await world.sitting.act(world.sitting.coordinator, 'recordFollowUpCell', input)).userErrors[0]!.code).toBe(
      'FORBIDDEN',
    );
    const cell = 'body { followUpCell { actReference actDate validUntil version } }';
    const recorded = await world.sitting.act(world.clav, 'recordFollowUpCell', input, cell);
    expect(recorded.body.followUpCell).toEqual({
      ...{ actReference: 'Arrêté préfectoral du 2 mai', actDate: '2026-05-02', validUntil: null, version: 1 },
    });
    expect((await world.sitting.act(world.clav, 'recordFollowUpCell', input)).userErrors[0]!.code).toBe(
      'ALREADY_EXISTS',
    );
    const stale = { bodyId, expectedVersion: 9 };
    expect((await world.sitting.act(world.clav, 'endFollowUpCell', stale)).userErrors[0]!.code).toBe(
      'VERSION_CONFLICT',
    );
    expect((await world.refer({ groups: SHEET_GROUPS }, await world.agreed())).userErrors).toEqual([]);
  });

  it('is never before the plenary, whatever writes it', async () => {
    const HEARD = `update tenant.referral set formation = 'PLENARY'`;
    const SHEETS = `where departement_code = '38' and body_kind = $1 and kind = 'SHARE'`;
    const constraint = expect.stringMatching('referral_cell_check|heard_for_its_purpose');
    await expect(world.admin.query(`${HEARD} ${SHEETS}`, [COMMITTEE])).rejects.toMatchObject({ constraint });
    const withoutAccord = world.admin.query(`${HEARD}, accord_id = null ${SHEETS}`, [COMMITTEE]);
    await expect(withoutAccord).rejects.toMatchObject({ constraint: 'referral_cell_check' });
  });
});

describe('what came out of the committee', () => {
  const TOLD = 'status closedReason supportText supportOutcome { kind heldOn }';

  it('is refused before a sitting treated it, told to the association with the day, and ends the referral', async () => {
    const id = await world.accepted();
    expect((await world.outcome(id)).userErrors[0]!.code).toBe('WRONG_STATE');
    const sessionId = await world.convened([id]);
    expect((await world.outcome(id)).userErrors[0]!.code).toBe('WRONG_STATE');
    await world.treat(sessionId);
    expect((await world.toDo(world.clav, 'SUPPORT_TO_RECORD')).map(({ subject }) => subject)).toContain(id);
    expect((await world.outcome(id, { kind: 'COMPLAINT_FOLLOWED' })).userErrors).toEqual([]);
    const { heldOn } = await world.sitting.read(world.association, sessionId, 'heldOn');
    expect(await world.referral(world.association, id, TOLD)).toEqual({
      ...{ status: 'CLOSED', closedReason: 'COMPLETED', supportText: 'Le service social est désigné.' },
      supportOutcome: { kind: 'COMPLAINT_FOLLOWED', heldOn },
    });
    const { rows } = await world.admin.query(`select 1 from tenant.outbox where event = 'SUPPORT_RECORDED'`);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('is given once, and by its secretariat alone', async () => {
    const id = await world.accepted();
    await world.treat(await world.convened([id]));
    const input = { referralId: id, kind: 'ORIENTED', text: 'Orientée.' };
    for (const who of [world.prefecture, world.association])
      expect((await world.sitting.act(who, 'recordSupportOutcome', input)).userErrors[0]!.code).toMatch(
        /FORBIDDEN|NOT_FOUND/,
      );
    const both = await Promise.all([world.outcome(id), world.outcome(id)]);
    expect(both.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect((await world.outcome(id)).userErrors[0]!.code).toMatch(/WRONG_STATE|NOT_FOUND/);
  });

  it('is not given of what was deferred: it comes back to a sitting', async () => {
    const id = await world.accepted();
    await world.treat(await world.convened([id]), false);
    expect((await world.outcome(id)).userErrors[0]!.code).toBe('WRONG_STATE');
    expect(await world.referral(world.clav, id, 'stage status')).toEqual({ stage: 'SUBMITTED', status: 'ACCEPTED' });
  });

  it('reaches the association of a sheet too, in the timeline of its file', async () => {
    const caseId = await world.agreed();
    const id = await world.accepted({ groups: SHEET_GROUPS, supportAsked: undefined }, caseId);
    await world.treat(await world.convened([id], 'FOLLOW_UP_CELL'));
    expect((await world.outcome(id)).userErrors).toEqual([]);
    expect(await world.referral(world.association, id, TOLD)).toMatchObject({
      supportText: 'Le service social est désigné.',
      supportOutcome: { kind: 'SERVICE_DESIGNATED' },
    });
    expect(await world.referral(world.clav, id, 'status')).toBeNull();
  });
});

async function committee(): Promise<string> {
  const { data } = await world.clav(`{ departement(code: "38") { body(kind: ${COMMITTEE}) { id } } }`);
  return data!.departement.body.id;
}
