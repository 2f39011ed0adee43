import { farDay } from '../support/far-days';
import { AlertWorld } from './alert-world';

let alerts: AlertWorld;
beforeAll(async () => {
  alerts = await AlertWorld.open();
}, 120_000);
afterAll(() => alerts.close());

const COMMITTEE = 'VICTIM_SUPPORT_COMMITTEE';
type Who = typeof alerts.parquet;

async function closed(who: Who, sessionId: string, treat: readonly string[]): Promise<void> {
  const { world } = alerts;
  const steps: [string, object, string?][] = [
    ['openSession', { sessionId, acknowledgedWarnings: ['OPENING_DAY', 'QUORUM'] }, 'SessionInput'],
    ['closeSession', { sessionId, treatedItemIds: treat }],
  ];
  for (const [act, input, type] of steps) {
    const { userErrors } = await world.act(who, act, input, '', type);
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  }
}

const itemsOf = async (who: Who, sessionId: string): Promise<{ id: string; referral: { id: string } | null }[]> =>
  (await alerts.world.read(who, sessionId, 'agenda { id referral { id } }')).agenda;

/** A point of each: treated, and left. */
async function two(who: Who, sessionId: string, referralIds: readonly string[]) {
  const items = await itemsOf(who, sessionId);
  const [treated, left] = referralIds.map((wanted) => items.find(({ referral }) => referral?.id === wanted)!);
  await closed(who, sessionId, [treated!.id]);
  const stage = async (id: string) => (await alerts.read(who, id, 'stage')).stage as string;
  return { treated: await stage(treated!.referral!.id), left: await stage(left!.referral!.id) };
}

async function place(who: Who, sessionId: string, referralId: string): Promise<void> {
  const { item, userErrors } = await alerts.world.act(who, 'placeOnAgenda', { sessionId, referralId }, 'item { id }');
  if (!item) throw new Error(JSON.stringify(userErrors));
}

async function situation(clav: Who): Promise<string> {
  const { world } = alerts;
  const { caseId } = await world.acceptedCase();
  const told = { situation: 'Une situation, sans personne.', supportAsked: 'HOUSING' };
  const input = { caseId, body: COMMITTEE, ...told };
  const { referral } = await world.act(world.association, 'referCase', input, 'referral { id }');
  await world.act(clav, 'acceptReferral', { referralId: referral.id }, '', 'ReferralActInput');
  return referral.id as string;
}

/** By both who chair it. */
async function validated(sessionId: string): Promise<void> {
  for (const who of [alerts.world.prefecture, alerts.parquet]) {
    const { agendaToValidate } = await alerts.world.read(who, sessionId, 'agendaToValidate { digest }');
    const input = { sessionId, agendaDigest: agendaToValidate.digest };
    expect((await alerts.world.act(who, 'validateAgenda', input)).userErrors).toEqual([]);
  }
}

describe('a sitting that closes', () => {
  it('leaves no alert in session: decided where it was treated, waiting where it was not', async () => {
    const [one, other] = [await alerts.accepted(), await alerts.accepted()];
    const sessionId = await alerts.sitting(one.referralId);
    await place(alerts.codaf, sessionId, other.referralId);
    await alerts.world.act(alerts.codaf, 'conveneSession', { sessionId });
    const stages = await two(alerts.codaf, sessionId, [one.referralId, other.referralId]);
    expect(stages).toEqual({ treated: 'DECIDED', left: 'SUBMITTED' });
    expect((await alerts.read(alerts.world.association, one.referralId, 'stage')).stage).toBe('DECIDED');
    expect(await alerts.read(alerts.world.police, one.referralId, 'stage')).toBeNull();
  });

  it('has it come back to a later one, treated or not', async () => {
    const { referralId } = await alerts.accepted();
    const sessionId = await alerts.convened(referralId);
    await closed(alerts.codaf, sessionId, [(await itemsOf(alerts.codaf, sessionId))[0]!.id]);
    await alerts.convened(referralId);
    expect((await alerts.read(alerts.parquet, referralId, 'stage')).stage).toBe('LISTED');
  });

  it('of a plenary gives an alert back to its parquet, which alone treats it', async () => {
    const { referralId } = await alerts.accepted();
    const sessionId = await alerts.sitting(referralId, 'PLENARY');
    await alerts.world.act(alerts.codaf, 'conveneSession', { sessionId });
    const [item] = await itemsOf(alerts.codaf, sessionId);
    await closed(alerts.codaf, sessionId, [item!.id]);
    expect((await alerts.read(alerts.parquet, referralId, 'stage')).stage).toBe('SUBMITTED');
  });

  it('of the committee leaves no situation in session', async () => {
    const clav = await alerts.world.api.as('clav-38');
    const [one, other] = [await situation(clav), await situation(clav)];
    const plan = { departement: '38', body: COMMITTEE, formation: 'PLENARY', heldOn: farDay(2), startsAt: '10:00' };
    const scheduled = { ...plan, capacityMinutes: 60, acknowledgedWarnings: ['WORKING_DAY'] };
    const { session } = await alerts.world.act(clav, 'scheduleSession', scheduled, 'session { id }');
    for (const referralId of [one, other]) await place(clav, session.id, referralId);
    await validated(session.id);
    const convened = await alerts.world.act(clav, 'conveneSession', { sessionId: session.id });
    expect(convened.userErrors).toEqual([]);
    expect(await two(clav, session.id, [one, other])).toEqual({ treated: 'DECIDED', left: 'SUBMITTED' });
  });

  it('leaves nothing in session but what waits for its decision: in every sitting of this département', async () => {
    const { referralId } = await alerts.world.acceptedCase();
    const sessionId = await alerts.world.session(farDay(9));
    const agendaItemId = await alerts.world.place(sessionId, referralId);
    const { coordinator } = alerts.world;
    await alerts.world.act(coordinator, 'conveneSession', { sessionId });
    await alerts.world.act(
      coordinator,
      'openSession',
      { sessionId, acknowledgedWarnings: ['OPENING_DAY'] },
      '',
      'SessionInput',
    );
    await alerts.world.attend(sessionId);
    const opinion = { agendaItemId, sense: 'FAVOURABLE', manner: 'CONSENSUS' };
    expect((await alerts.world.act(coordinator, 'recordOpinion', opinion)).userErrors).toEqual([]);
    await alerts.world.act(coordinator, 'closeSession', { sessionId });
    const { rows } = await alerts.admin.query<{ purpose: string }>(
      `select r.purpose from tenant.referral r
       where r.stage = 'IN_SESSION' and not exists (select from tenant.agenda_item i
         join tenant.session s on s.departement_code = i.departement_code and s.id = i.session_id
         where i.departement_code = r.departement_code and i.referral_id = r.id and s.status = 'OPEN')`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ purpose }) => purpose !== 'PSP')).toEqual([]);
  });
});
