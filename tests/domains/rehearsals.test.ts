import { Client } from 'pg';
import { addDays } from '../../server/kernel/local-date';
import { nextWorkingDay } from '../../server/kernel/calendar';
import type { Ask } from '../support/api';
import { farDay, nextChristmas } from '../support/far-days';
import { SittingWorld } from './sitting-world';

const REHEARSE = `query ($input: RehearseSessionInput!) { rehearseSession(input: $input) {
  heldOn earliestLawfulDate convocationDeadline quorum { members needed reachable }
  missingSeats { role quality article } mandatesEnding { quality endsOn }
  notReady { referralId reference reason } pathwaysLapsing { reference lapsesOn }
  verdicts { rule verdict value limit article cure message } } }`;

let world: SittingWorld;
let admin: Client;
let bodyId: string;
beforeAll(async () => {
  world = await SittingWorld.open();
  admin = new Client({ connectionString: world.api.database.adminUrl });
  await admin.connect();
  const { data } = await world.coordinator('{ departement(code: "38") { bodies { id kind } } }');
  bodyId = (data as any).departement.bodies.find((body: any) => body.kind === 'PROSTITUTION_EXIT_COMMISSION').id;
}, 120_000);
afterAll(async () => {
  await admin.end();
  await world.api.close();
});

async function rehearse(input: object, who: Ask = world.coordinator): Promise<any> {
  const { data, errors } = await who(REHEARSE, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as any).rehearseSession;
}
const individual = (more: object = {}) => rehearse({ bodyId, formation: 'INDIVIDUAL_CASES', ...more });
const verdictOf = (rehearsed: any, rule: string) => rehearsed.verdicts.find((told: any) => told.rule === rule);

describe('rehearsing a sitting', () => {
  it('proposes the first lawful day when none is given: five clear days, then a working day', async () => {
    const told = await individual();
    const lawful = nextWorkingDay('38', world.dayIn(6));
    expect(told).toMatchObject({ heldOn: lawful, earliestLawfulDate: lawful });
    expect(told.convocationDeadline).toBe(addDays(lawful, -6));
    expect(verdictOf(told, 'CONVENING_NOTICE').verdict).toBe('OK');
    expect(verdictOf(told, 'WORKING_DAY').verdict).toBe('OK');
  });

  it('says that five days are four, and that a day is a holiday', async () => {
    const short = await individual({ heldOn: farDay(5), convenedOn: addDays(farDay(5), -5) });
    expect(verdictOf(short, 'CONVENING_NOTICE')).toMatchObject({ verdict: 'WARNING', limit: addDays(farDay(5), 1) });
    const christmas = await individual({ heldOn: nextChristmas() });
    expect(verdictOf(christmas, 'WORKING_DAY')).toMatchObject({ verdict: 'WARNING', value: nextChristmas() });
  });

  it('says of a rule not yet in force that it does not apply', async () => {
    const before = await individual({ heldOn: '2015-12-15', convenedOn: '2015-12-14' });
    expect(verdictOf(before, 'CONVENING_NOTICE')).toMatchObject({ verdict: 'OK' });
    expect(verdictOf(before, 'CONVENING_NOTICE').message).toContain('à compter du 01/01/2016');
  });

  it('counts the voting seats, and how many must come', async () => {
    const told = await individual({ heldOn: farDay() });
    const { members, needed, reachable } = told.quorum;
    expect(members).toBeGreaterThan(0);
    expect(needed).toBe(Math.ceil(members / 2));
    expect(verdictOf(told, 'QUORUM')).toMatchObject({ value: String(reachable), limit: String(needed) });
    expect(told.missingSeats).toEqual([]);
  });

  it('names whose mandate ends before, counts them no more, and names their empty seats', async () => {
    const before = await individual({ heldOn: farDay() });
    await admin.query(
      `update directory.mandate set valid_until = $1 where departement_code = '38' and role = 'POLICE'
         and id in (select v.mandate_id from directory.membership v where v.mandate_id is not null
           union select m.id from directory.mandate m where m.role = 'POLICE' and m.departement_code = '38')`,
      [world.dayIn(30)],
    );
    const after = await individual({ heldOn: farDay() });
    expect(after.mandatesEnding.map(({ endsOn }: { endsOn: string }) => endsOn)).toContain(world.dayIn(30));
    expect(after.quorum.reachable).toBeLessThan(before.quorum.reachable);
    const empty = after.missingSeats.map(({ role }: { role: string }) => role);
    const lost = before.quorum.reachable - after.quorum.reachable;
    expect(empty).toEqual(Array.from({ length: lost }, () => 'POLICE'));
    expect(after.missingSeats[0]).toEqual({
      role: 'POLICE',
      quality: expect.stringMatching(/./),
      article: expect.stringContaining('R.121-12-7'),
    });
    const sooner = await individual({ heldOn: world.dayIn(20) });
    expect([sooner.mandatesEnding, sooner.missingSeats]).toEqual([[], []]);
  });

  it('names by reference what is not ready: not accepted, or asked to be completed', async () => {
    const { caseId, referralId } = await world.acceptedCase();
    const reasons = async () => (await individual({ referralIds: [referralId] })).notReady;
    expect(await reasons()).toEqual([]);
    await world.act(
      world.coordinator,
      'requestCompletion',
      { caseId, text: 'Une pièce manque.' },
      '',
      'CompletionInput',
    );
    expect(await reasons()).toEqual([{ referralId, reference: expect.any(String), reason: 'INCOMPLETE' }]);
  });

  it('names by reference the pathways that lapse before', async () => {
    const far = (await individual({ heldOn: farDay() })).pathwaysLapsing;
    expect(far.length).toBeGreaterThan(0);
    for (const { reference, lapsesOn } of far) {
      expect(reference).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{4}$/);
      expect(lapsesOn <= farDay()).toBe(true);
    }
    const soon = (await individual({ heldOn: world.dayIn(-3650) })).pathwaysLapsing;
    expect(soon).toEqual([]);
  });

  it('takes a planned sitting as it is, and says that its agenda is empty', async () => {
    const sessionId = await world.session(farDay(3));
    const told = await rehearse({ sessionId });
    expect(told.heldOn).toBe(farDay(3));
    expect(verdictOf(told, 'SITTING_WITHOUT_POINTS')).toMatchObject({ verdict: 'BLOCKING', article: 'CRPA R.133-8' });
    expect(verdictOf(told, 'SITTING_WITHOUT_MEMBERS')).toMatchObject({ verdict: 'OK' });
    expect(verdictOf(told, 'SESSION_CAPACITY')).toMatchObject({ verdict: 'OK' });
  });

  it('warns of a year with fewer than two policy sittings, the one rehearsed counted', async () => {
    const told = await rehearse({ bodyId, formation: 'POLICY', heldOn: farDay() });
    expect(verdictOf(told, 'MINIMUM_SITTINGS_2026')).toMatchObject({ verdict: 'WARNING', value: '1', limit: '2' });
  });

  it('names the body by its kind as by its id', async () => {
    const named = { departement: '38', body: 'PROSTITUTION_EXIT_COMMISSION', formation: 'INDIVIDUAL_CASES' };
    expect(await rehearse(named)).toEqual(await individual());
    expect(await rehearse({ ...named, departement: '69' })).toBeNull();
  });

  it('proposes the days that a year still lacks, to its secretariat alone', async () => {
    const year = async (of: number, who: Ask = world.coordinator) => {
      const { data, errors } = await who(
        `query ($year: Int!) { rehearseYear(departement: "38", body: PROSTITUTION_EXIT_COMMISSION, year: $year) {
          formation proposedDays verdict { rule verdict value limit } } }`,
        { year: of },
      );
      if (errors) throw new Error(JSON.stringify(errors));
      return (data as any).rehearseYear;
    };
    const next = Number(farDay().slice(0, 4)) + 1;
    const told = await year(next);
    expect(told).toMatchObject({
      formation: 'POLICY',
      verdict: { rule: 'MINIMUM_SITTINGS_2026', verdict: 'WARNING', value: '0', limit: '2' },
    });
    expect(told.proposedDays).toHaveLength(2);
    for (const day of told.proposedDays) expect(day).toBe(nextWorkingDay('38', day));
    expect((await year(2026 - 1)).proposedDays).toEqual([]);
    for (const who of [world.prefecture, world.association, await world.api.as('codaf-38')])
      expect(await year(next, who)).toBeNull();
  });

  it('writes nothing', async () => {
    const counts = async () =>
      (await admin.query('select (select count(*) from tenant.session) s, (select count(*) from tenant.outbox) o'))
        .rows;
    const before = await counts();
    await individual({ heldOn: farDay(9) });
    expect(await counts()).toEqual(before);
  });

  it('answers the secretariat of the body alone; nothing to anybody else, nor of an unknown thing', async () => {
    const asked = { bodyId, formation: 'INDIVIDUAL_CASES' };
    const codaf = await world.api.as('codaf-38');
    for (const who of [world.prefecture, world.police, world.association, codaf, await world.api.as('coordinator-69')])
      expect(await rehearse(asked, who)).toBeNull();
    expect(await individual({ formation: 'RESTRICTED' })).toBeNull();
    expect(await rehearse({ bodyId: 'nothing', formation: 'POLICY' })).toBeNull();
    expect(await rehearse({ formation: 'POLICY' })).toBeNull();
  });
});
