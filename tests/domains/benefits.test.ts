import { Client } from 'pg';
import { decodeId } from '../../server/kernel/id';
import { addDays, addMonths } from '../../server/kernel/local-date';
import { contradiction, monthlyAmount } from '../../server/domains/coordination/pathways/benefits.rules';
import { PathwaysWorld } from './pathways-world';

describe('what the allowance is worth a month (CASF R.121-12-13-1)', () => {
  it.each([
    ['38', 0, '2017-06-01', 33_000],
    ['38', 2, '2022-06-30', 53_400],
    ['38', 0, '2022-07-01', 34_320],
    ['38', 3, '2026-01-01', 66_144],
    ['976', 1, '2018-01-01', 21_600],
    ['976', 1, '2024-01-01', null],
    ['38', 0, '2016-12-31', null],
  ])('in %s, with %i children, on %s', (departement, children, on, cents) => {
    expect(monthlyAmount(departement, children, on)).toBe(cents);
  });
});

describe('its dates', () => {
  const asked = {
    kind: 'APS',
    requestedOn: '2026-02-01',
    grantedOn: null,
    refusedOn: null,
    startsOn: null,
    endsOn: null,
  } as const;
  it.each([
    [{}, null],
    [{ grantedOn: '2026-03-01', refusedOn: '2026-03-01' }, 'refusedOn'],
    [{ refusedOn: '2026-01-31' }, 'requestedOn'],
    [{ startsOn: '2026-03-01' }, 'grantedOn'],
    [{ grantedOn: '2026-03-01' }, 'startsOn'],
    [{ grantedOn: '2026-03-01', startsOn: '2026-03-01', endsOn: '2026-02-28' }, 'endsOn'],
  ])('hold together, or the one to mend is named: %j', (more, path) => {
    expect(contradiction({ ...asked, ...more })?.path ?? null).toBe(path);
  });
});

describe('the permit and the allowance beside a pathway', () => {
  let world: PathwaysWorld;
  let admin: Client;
  beforeAll(async () => {
    world = await PathwaysWorld.open();
    admin = new Client({ connectionString: world.sittings.api.database.adminUrl });
    await admin.connect();
  }, 120_000);
  afterAll(async () => {
    await admin.end();
    await world.sittings.api.close();
  });

  const record = (caseId: string, input: object, who = world.sittings.association) =>
    world.sittings.act(
      who,
      'recordBenefit',
      { caseId, requestedOn: world.monthsAgo(1), ...input },
      'benefit { id kind grantedOn startsOn endsOn children monthlyAmount version }',
    );
  const granted = () => ({ grantedOn: world.today, startsOn: world.today });
  const ACCORD = { accordGroups: ['IDENTITY', 'CONTACT', 'SOCIAL_SITUATION', 'FAMILY', 'RESIDENCE', 'EXPLOITATION'] };

  it('are recorded as they are asked, then answered, by the team and the secretariat', async () => {
    const { caseId } = await world.running(world.monthsAgo(4));
    const { benefit, userErrors } = await record(caseId, { kind: 'AFIS', children: 1 });
    expect(userErrors).toEqual([]);
    expect(benefit).toMatchObject({ kind: 'AFIS', grantedOn: null, monthlyAmount: null, version: 1 });
    const answered = { kind: 'AFIS', children: 1, benefitId: benefit.id, expectedVersion: 1, ...granted() };
    const { benefit: running } = await record(caseId, answered, world.sittings.coordinator);
    expect(running).toMatchObject({ monthlyAmount: 44_928, version: 2 });
    expect((await record(caseId, answered)).userErrors[0]!.code).toBe('VERSION_CONFLICT');
    expect((await world.file(caseId, 'pathway { benefits { id kind } }')).pathway.benefits).toEqual([
      { id: benefit.id, kind: 'AFIS' },
    ]);
  });

  it('opens the door of whoever pays the allowance, and shuts it where it is refused', async () => {
    const { caseId, referralId } = await world.running(world.monthsAgo(4), 0, ACCORD);
    const doors = async () => {
      const text = `select seen & 2 <> 0 as contact from tenant.access_grant where source = $1 and role = 'AFIS_PAYER'`;
      return (await admin.query(text, [decodeId(referralId)!.uuid])).rows;
    };
    await record(caseId, { kind: 'APS' });
    expect(await doors()).toEqual([]);
    const { benefit } = await record(caseId, { kind: 'AFIS' });
    expect(await doors()).toEqual([{ contact: true }]);
    await world.sittings.act(
      world.sittings.association,
      'writeGroup',
      { caseId, sheet: { family: { childrenCount: '0' } } },
      '',
      'WriteGroupInput',
    );
    expect(await doors()).toHaveLength(1);
    await record(caseId, { kind: 'AFIS', benefitId: benefit.id, refusedOn: world.today });
    expect(await doors()).toEqual([]);
  });

  it('says that a permit ends before the pathway (CESEDA L.425-4)', async () => {
    const { caseId } = await world.running(world.monthsAgo(4));
    const { lapsesOn } = (await world.file(caseId)).pathway;
    const early = { kind: 'APS', ...granted(), endsOn: addDays(lapsesOn, -1) };
    expect((await record(caseId, early)).warnings).toMatchObject([{ rule: 'APS_BEFORE_PATHWAY', limit: lapsesOn }]);
    expect((await record(caseId, { ...early, endsOn: addMonths(lapsesOn, 1) })).userErrors).toEqual([]);
  });

  it('go with a pathway that runs, and no other', async () => {
    const { caseId } = await world.sittings.acceptedCase();
    expect((await record(caseId, { kind: 'APS' })).userErrors[0]!.code).toBe('WRONG_STATE');
    const { caseId: running } = await world.running(world.monthsAgo(4));
    expect((await record(running, { kind: 'APS', children: 2 })).userErrors[0]!.path).toEqual(['children']);
    expect((await record(running, { kind: 'APS' }, world.sittings.police)).userErrors[0]!.code).toBe('FORBIDDEN');
  });
});
