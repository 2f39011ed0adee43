import { decodeId } from '../../server/kernel/id';
import { AlertWorld } from './alert-world';

let alerts: AlertWorld;
beforeAll(async () => {
  alerts = await AlertWorld.open();
}, 120_000);
afterAll(() => alerts.close());

const FACTS = 'alert { level facts }';
/** Seats of the restricted formation that somebody holds with an account, in this département. */
const set = (columns: string) =>
  alerts.admin.query(
    `update directory.membership set ${columns}
     where departement_code = '38' and formation = 'RESTRICTED' and role = 'POLICE' and mandate_id is not null`,
  );

describe('an agent of a restricted formation', () => {
  it('reads an alert under an act of designation in force, and not otherwise: the summons opens nothing', async () => {
    const { referralId } = await alerts.accepted();
    const sessionId = await alerts.convened(referralId);
    const read = async () => (await alerts.read(alerts.world.police, referralId, FACTS))?.alert ?? null;
    const points = async () => (await alerts.world.read(alerts.world.police, sessionId, 'itemCount')).itemCount;
    const { rows } = await alerts.admin.query<{ act_reference: string; act_date: string }>(
      `select act_reference, act_date::text, appointed_on::text, valid_until::text from directory.membership
       where departement_code = '38' and formation = 'RESTRICTED' and role = 'POLICE' and mandate_id is not null`,
    );
    expect(rows[0]!.act_reference).toMatch(/\w/);
    expect(await read()).toMatchObject({ level: 'FULL' });
    for (const [without, again] of [
      ['act_reference = null', `act_reference = 'Décision n° 1'`],
      ['act_date = null', `act_date = '${rows[0]!.act_date}'`],
      ['valid_until = current_date - 1, appointed_on = current_date - 90', 'valid_until = null'],
      ['appointed_on = current_date + 30', 'appointed_on = current_date - 90'],
    ] as const) {
      await set(without);
      expect([await read(), await points()]).toEqual([null, 0]);
      await set(again);
    }
    expect(await read()).toMatchObject({ level: 'FULL' });
  });

  it('leaves the parquet, which presides by right, and the secretary as they were', async () => {
    const { referralId } = await alerts.accepted();
    await alerts.convened(referralId);
    await set('act_reference = null');
    expect((await alerts.read(alerts.parquet, referralId, FACTS)).alert.level).toBe('FULL');
    expect((await alerts.read(alerts.codaf, referralId, FACTS)).alert.level).toBe('MINIMISED');
    await set(`act_reference = 'Décision n° 1'`);
  });

  it('is waited for on the desk of the CODAF’s secretary, and on no other', async () => {
    const lines = async (who: typeof alerts.codaf) => {
      const { data } = await who('{ viewer { toDo { kind label } } }');
      const found = (data as any).viewer.toDo as { kind: string; label: string }[];
      return found.filter(({ kind }) => kind === 'DESIGNATION_TO_RECORD').map(({ label }) => label);
    };
    expect(await lines(alerts.codaf)).toEqual([]);
    await set('act_date = null');
    expect(await lines(alerts.codaf)).toEqual([expect.stringMatching(/sans acte de désignation : 1\.$/)]);
    expect(await lines(alerts.world.coordinator)).toEqual([]);
    await set('act_date = appointed_on');
  });

  it('is appointed on that act: without it, or with its reference emptied, the appointment is refused', async () => {
    const { data } = await alerts.codaf('{ departement(code: "38") { body(kind: CODAF) { id } } }');
    const body = (data as any).departement.body;
    const appointed = {
      bodyId: body.id,
      formation: 'RESTRICTED',
      role: 'LABOUR_CONTROL',
      quality: 'Agent',
      voting: true,
    };
    for (const [act, field] of [
      [{}, 'actReference'],
      [{ actReference: '…' }, 'actReference'],
      [{ actReference: 'Décision n° 4' }, 'actDate'],
    ] as const) {
      const { userErrors } = await alerts.world.act(alerts.codaf, 'appointMember', { ...appointed, ...act });
      expect(userErrors).toMatchObject([{ code: 'MISSING_VALUE', path: [field] }]);
    }
    const whole = { ...appointed, actReference: 'Décision n° 4', actDate: alerts.world.dayIn(-2) };
    const made = await alerts.world.act(alerts.codaf, 'appointMember', whole, 'membership { id version }');
    expect(made.userErrors).toEqual([]);
    const { id, version } = made.membership;
    expect(decodeId(id)!.type).toBe('Membership');
    const emptied = { membershipId: id, expectedVersion: version, actReference: null };
    const { userErrors } = await alerts.world.act(alerts.codaf, 'correctMembership', emptied);
    expect(userErrors).toMatchObject([{ code: 'MISSING_VALUE', rule: 'CSS L.114-16-3' }]);
  });
});
