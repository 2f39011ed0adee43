import { demonstrationAccounts } from '../../server/demonstration/demonstration-accounts';
import { ReturnsWorld, YEAR } from './returns-world';
import { fillCommissionYear } from './returns-years';

const ANALYSIS = `commissionAnalysis(year: ${YEAR})`;

let world: ReturnsWorld;
let awa: string;
beforeAll(async () => {
  world = await ReturnsWorld.open();
  awa = await fillCommissionYear(world);
}, 60_000);
afterAll(() => world.close());

const lift = (): Promise<unknown> =>
  world.admin.query("update tenant.kept_reader set state = 'LIFTED' where case_id = $1", [awa]);

describe('the analysis of the commission', () => {
  it('has the delays, the opinions followed, the refusals and the ends that a hand counts', async () => {
    const figures = await world.figures('coordinator-38', ANALYSIS);
    expect(figures.DELAYS).toEqual({
      OPINION_FILES: 4,
      OPINION_MEDIAN: 37,
      OPINION_LONGEST: 70,
      DECISION_FILES: 4,
      DECISION_MEDIAN: 10,
      DECISION_LONGEST: 10,
      WHOLE_FILES: 4,
      WHOLE_MEDIAN: 47,
      WHOLE_LONGEST: 80,
    });
    expect(figures.AGREEMENT).toEqual({ FAVOURABLE_AUTHORISED: 3, UNFAVOURABLE_REFUSED: 1 });
    expect(figures.REQUESTS).toMatchObject({ FIRST_RECEIVED: 5, FIRST_AUTHORISED: 3, FIRST_REFUSED: 1 });
    expect(figures.ENDS).toEqual({ LAPSED: 4, EXIT_EARLY_INSERTED: 1, TRANSFERRED: 1 });
  });

  it('counts renewals apart, and decisions undone', async () => {
    await world.admin.query(
      `update tenant.referral set renewal = true where id = (select referral_id from tenant.decision where case_id = $1)`,
      [awa],
    );
    await world.admin.query(
      `insert into tenant.former_decision (departement_code, id, referral_id, case_id, ended_as, ended_on, authority, sense, signatory, delegation,
         signed_on, recorded_by, recorded_at)
       select d.departement_code, gen_random_uuid(), d.referral_id, d.case_id, 'WITHDRAWN', '2018-03-19', 'x', 'REFUSED', 'x', '', '2018-03-15',
         d.recorded_by, now() from tenant.decision d where d.case_id = $1`,
      [awa],
    );
    await world.thaw();
    const { REQUESTS, UNDONE } = await world.figures('coordinator-38', ANALYSIS);
    expect(REQUESTS).toMatchObject({
      FIRST_RECEIVED: 4,
      FIRST_AUTHORISED: 2,
      RENEWAL_RECEIVED: 1,
      RENEWAL_AUTHORISED: 1,
    });
    expect(UNDONE).toEqual({ WITHDRAWN: 1 });
  });

  it('is told to the commission’s own secretariat alone', async () => {
    for (const { name } of demonstrationAccounts().filter(({ departement }) => departement === '38'))
      if (!name.startsWith('coordinator'))
        expect([name, await world.ask(name, ANALYSIS, 'year')]).toEqual([name, null]);
    expect(await world.straight('prefecture-38', 'access.commission_analysis($1)', [YEAR])).toBe(0);
  });

  it('is not told to whoever is kept from a file of it: the whole less what they know would be that file', async () => {
    await world.keep(awa, 'coordinator-38');
    expect(await world.ask('coordinator-38', ANALYSIS, 'year')).toBeNull();
    expect(await world.straight('coordinator-38', 'access.commission_analysis($1)', [YEAR])).toBe(0);
    await lift();
    expect(await world.ask('coordinator-38', ANALYSIS, 'year')).not.toBeNull();
  });

  it('is not told to whoever stood back from a referral of that year', async () => {
    const { id } = await world.accountOf('coordinator-38');
    await world.admin.query(
      `insert into tenant.recusal (departement_code, account_id, referral_id, recorded_at)
       select '38', $1, id, now() from tenant.referral where case_id = $2`,
      [id, awa],
    );
    expect(await world.ask('coordinator-38', ANALYSIS, 'year')).toBeNull();
    await world.admin.query('delete from tenant.recusal where account_id = $1', [id]);
    expect(await world.ask('coordinator-38', ANALYSIS, 'year')).not.toBeNull();
  });

  it('is arrested once a day, and a year to come is refused in words', async () => {
    const before = await world.figures('coordinator-38', ANALYSIS);
    await world.send(await world.file({ opened: '2018-05-01', submitted: '2018-05-01' }), {
      created: '2018-05-02T09:00Z',
    });
    expect(await world.figures('coordinator-38', ANALYSIS)).toEqual(before);
    await expect(world.ask('coordinator-38', 'commissionAnalysis(year: 2999)', 'year')).rejects.toThrow(
      /n'a pas commencé/,
    );
  });
});
