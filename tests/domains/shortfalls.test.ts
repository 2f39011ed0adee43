import { Client } from 'pg';
import { addDays } from '../../server/kernel/local-date';
import { Api, type Ask } from '../support/api';
import { legalToday } from '../support/legal-today';

const today = legalToday();
const LAST = Number(today.slice(0, 4)) - 1;
const COMMISSION = 'PROSTITUTION_EXIT_COMMISSION';
const COMMITTEE = 'VICTIM_SUPPORT_COMMITTEE';

const QUERY = `query ($year: Int, $region: String) { national { shortfalls(year: $year, region: $region) {
  year
  total { notInstalled dormant underLegalMinimum vacantSeats endingSeats withoutCoordinator coordinatorsEnding
    parquetsWithoutReferent departementsWithoutReferent yearlyReturnsAwaited surveysAwaited }
  departements {
    territory { code }
    bodies { body state stateSince vacantSeats vacantSince endingSeats firstEnding hasSecretariat withoutSecretariatSince
      secretariatEndsOn held legalMinimum underLegalMinimum }
    parquetsWithoutReferent { name since }
    returns { yearlyReturnSentOn yearlyReturnAwaited associations surveysSent lastSurveySentOn withoutAnswer }
  }
} } }`;

interface Body {
  body: string;
  [field: string]: string | number | boolean | null;
}
interface Line {
  territory: { code: string };
  bodies: Body[];
  parquetsWithoutReferent: { name: string; since: string | null }[];
  returns: {
    yearlyReturnSentOn: string | null;
    yearlyReturnAwaited: boolean;
    associations: number;
    surveysSent: number;
    withoutAnswer: string[];
  };
}
interface Shortfalls {
  year: number;
  total: Record<string, number | null>;
  departements: Line[];
}

let api: Api;
let admin: Client;
let miprof: Ask;

const asked = async (who: Ask = miprof, variables: object = {}): Promise<Shortfalls | null> => {
  const { data, errors } = await who(QUERY, variables as Record<string, unknown>);
  expect(errors).toBeUndefined();
  return data!.national.shortfalls;
};
const lineOf = (found: Shortfalls, code = '38') => found.departements.find(({ territory }) => territory.code === code)!;
const bodyOf = (found: Shortfalls, kind: string, code = '38') =>
  lineOf(found, code).bodies.find(({ body }) => body === kind)!;
const change = (text: string, values: unknown[] = []) => admin.query(text, values);
const seat = `departement_code = '38' and body_id = (select id from directory.body where departement_code = '38' and kind = '${COMMISSION}')`;

beforeAll(async () => {
  api = await Api.open();
  miprof = await api.as('miprof');
  admin = new Client({ connectionString: api.database.adminUrl });
  await admin.connect();
}, 120_000);
afterAll(async () => {
  await admin.end();
  await api.close();
});

describe('what is missing', () => {
  it('is told to the MIPROF alone, and only while its mandate is in force', async () => {
    expect((await asked())!.departements).toHaveLength(101);
    for (const other of ['coordinator-38', 'coordinator-69', 'association-38', 'manager-38', 'parquet-38', 'admin'])
      expect(await asked(await api.as(other))).toBeNull();
    const stranger = await api.withToken(null)(QUERY);
    expect(stranger.data?.national?.shortfalls ?? null).toBeNull();
    const of = "account_id = (select id from directory.account where email like 'miprof@%')";
    await change(`update directory.mandate set valid_until = $1 where ${of}`, [today]);
    expect(await asked()).toBeNull();
    await change(`update directory.mandate set valid_until = $1 where ${of}`, [addDays(today, 1)]);
    expect(await asked()).not.toBeNull();
    await change(`update directory.mandate set valid_until = null where ${of}`);
  });

  it('is told by the database to nobody else: the views themselves are empty', async () => {
    const app = new Client({ connectionString: api.database.appUrl });
    await app.connect();
    const rowsOf = async (name: string) => {
      const { rows } = await change('select id from directory.account where email like $1', [`${name}@%`]);
      await app.query('begin');
      await app.query(
        `select set_config('role', 'passerelle_app', true), set_config('app.account', $1, true), set_config('app.mandate', '', true),
          set_config('app.departement', '38', true), set_config('app.today', $2, true), set_config('app.now', now()::text, true)`,
        [rows[0]!.id, today],
      );
      const views = ['seat_term', 'secretariat_term', 'parquet_without_referent', 'return_coverage'];
      const counts: number[] = [];
      for (const view of views) counts.push((await app.query(`select from published.${view}`)).rowCount!);
      await app.query('rollback');
      return counts;
    };
    expect(await rowsOf('coordinator-38')).toEqual([0, 0, 0, 0]);
    expect((await rowsOf('miprof')).every((count) => count > 0)).toBe(true);
    await app.end();
  });

  it('is of the last civil year that is over, unless another is asked for; of one that runs, no sitting and no return', async () => {
    expect((await asked())!.year).toBe(LAST);
    const running = (await asked(miprof, { year: LAST + 1 }))!;
    expect(running.departements.every(({ returns }) => returns === null)).toBe(true);
    const bodies = running.departements.flatMap((line) => line.bodies);
    expect(bodies.every(({ held, underLegalMinimum }) => held === null && underLegalMinimum === null)).toBe(true);
    expect(running.total).toMatchObject({ underLegalMinimum: null, yearlyReturnsAwaited: null, surveysAwaited: null });
    for (const bad of [{ year: 1999 }, { region: '999' }]) expect((await miprof(QUERY, bad)).errors).toHaveLength(1);
  });

  it('says no less and no more than each département reads of itself', async () => {
    const found = (await asked())!;
    for (const code of ['38', '69', '75', '971']) {
      const { data } = await (
        await api.as(`coordinator-${code}`)
      )(
        `{ departement(code: "${code}") { bodies { kind state vacantSeats { count vacantFrom } } parquets { name referent { id } } } }`,
      );
      for (const own of data!.departement.bodies) {
        const seats = own.state === 'INSTALLED' ? own.vacantSeats : [];
        const vacant = seats.filter(({ vacantFrom }: { vacantFrom: string | null }) => !vacantFrom);
        const ending = seats.flatMap(({ vacantFrom }: { vacantFrom: string | null }) => vacantFrom ?? []);
        expect([code, bodyOf(found, own.kind, code)]).toMatchObject([
          code,
          {
            state: own.state,
            vacantSeats: vacant.reduce((sum: number, { count }: { count: number }) => sum + count, 0),
            endingSeats: ending.length,
            firstEnding: ending.sort()[0] ?? null,
          },
        ]);
      }
      const without = data!.departement.parquets.filter(({ referent }: { referent: unknown }) => !referent);
      expect(
        lineOf(found, code)
          .parquetsWithoutReferent.map(({ name }) => name)
          .sort(),
      ).toEqual(without.map(({ name }: { name: string }) => name).sort());
    }
  });

  it('counts sittings as coverage does, and blames no body that came after the year or sleeps', async () => {
    const found = (await asked())!;
    const { data } = await miprof(
      `{ national { coverage { territory { code } body state stateSince held legalMinimum legalMinimumMet } } }`,
    );
    for (const line of data!.national.coverage) {
      const { held, legalMinimum, underLegalMinimum } = bodyOf(found, line.body, line.territory.code);
      const owed = line.state === 'INSTALLED' && line.stateSince <= `${LAST}-12-31`;
      expect([line.territory.code, held, legalMinimum, underLegalMinimum]).toEqual([
        line.territory.code,
        line.held,
        line.legalMinimum,
        owed && line.legalMinimumMet === false,
      ]);
    }
  });

  it('sums its lines, over the country and over a region', async () => {
    for (const variables of [{}, { region: '84' }, { region: '94' }]) {
      const { total, departements } = (await asked(miprof, variables))!;
      const bodies = departements.flatMap((line) => line.bodies);
      const count = (when: (body: Body) => boolean) => bodies.filter(when).length;
      expect(total).toMatchObject({
        notInstalled: count(({ state }) => state === 'NOT_INSTALLED'),
        dormant: count(({ state }) => state === 'DORMANT'),
        underLegalMinimum: count(({ underLegalMinimum }) => underLegalMinimum === true),
        vacantSeats: bodies.reduce((sum, { vacantSeats }) => sum + Number(vacantSeats), 0),
        withoutCoordinator: count(({ body, hasSecretariat }) => body === COMMISSION && !hasSecretariat),
        parquetsWithoutReferent: departements.reduce((sum, line) => sum + line.parquetsWithoutReferent.length, 0),
        yearlyReturnsAwaited: departements.filter(({ returns }) => returns.yearlyReturnAwaited).length,
        surveysAwaited: departements.reduce((sum, { returns }) => sum + returns.associations - returns.surveysSent, 0),
      });
    }
    expect((await asked(miprof, { region: '84' }))!.departements).toHaveLength(12);
  });
});

describe('what is missing follows', () => {
  it('a seat that is left, and one that is about to be: since when, and from when', async () => {
    const before = bodyOf((await asked())!, COMMISSION);
    const { rows } = await change(
      `select id from directory.membership where ${seat} and formation = 'POLICY' and role = 'DDETS' and valid_until is null limit 1`,
    );
    await change('update directory.membership set valid_until = $2 where id = $1', [rows[0]!.id, addDays(today, 20)]);
    expect(bodyOf((await asked())!, COMMISSION)).toMatchObject({
      vacantSeats: before.vacantSeats,
      endingSeats: Number(before.endingSeats) + 1,
    });
    await change('update directory.membership set valid_until = $2 where id = $1', [rows[0]!.id, today]);
    const after = bodyOf((await asked())!, COMMISSION);
    expect(after.vacantSeats).toBe(Number(before.vacantSeats) + 1);
    expect(String(after.vacantSince) <= today).toBe(true);
    await change('update directory.membership set valid_until = null where id = $1', [rows[0]!.id]);
    expect(bodyOf((await asked())!, COMMISSION)).toEqual(before);
  });

  it('a coordinator who is about to leave, who left, whose account is closed; a stand-in replaces nobody', async () => {
    const of = `role = 'COORDINATOR' and departement_code = '38' and stands_in_for is null`;
    const coordinator = async () => {
      const { hasSecretariat, withoutSecretariatSince, secretariatEndsOn } = bodyOf((await asked())!, COMMISSION);
      return [hasSecretariat, withoutSecretariatSince, secretariatEndsOn];
    };
    const until = (day: string | null) => change(`update directory.mandate set valid_until = $1 where ${of}`, [day]);
    expect(await coordinator()).toEqual([true, null, null]);
    await until(addDays(today, 200));
    expect(await coordinator()).toEqual([true, null, null]);
    await until(addDays(today, 60));
    expect(await coordinator()).toEqual([true, null, addDays(today, 60)]);
    const total = (await asked())!.total;
    await until(today);
    expect(await coordinator()).toEqual([false, today, null]);
    expect((await asked())!.total).toMatchObject({
      withoutCoordinator: Number(total.withoutCoordinator) + 1,
      coordinatorsEnding: Number(total.coordinatorsEnding) - 1,
    });
    await until(null);
    const accounts = `id in (select account_id from directory.mandate where ${of})`;
    await change(`update directory.account set deactivated_at = now() where ${accounts}`);
    expect((await coordinator())[0]).toBe(false);
    await change(`update directory.account set deactivated_at = null where ${accounts}`);
    expect(await coordinator()).toEqual([true, null, null]);
  });

  it('a body that falls asleep: it then lacks no seat and owed no sitting', async () => {
    const { rows } = await change(
      `update directory.body set state = 'DORMANT', state_since = $1 where departement_code = '38' and kind = $2 returning id`,
      [today, COMMITTEE],
    );
    expect(bodyOf((await asked())!, COMMITTEE)).toMatchObject({
      state: 'DORMANT',
      stateSince: today,
      vacantSeats: 0,
      underLegalMinimum: false,
    });
    await change(`update directory.body set state = 'INSTALLED', state_since = '2020-01-01' where id = $1`, [
      rows[0]!.id,
    ]);
  });

  it('a body that came on the last day of the year, or on the next one: that one owed neither a sitting nor a return', async () => {
    const first = `${LAST + 1}-01-01`;
    const owes = async (state: string, since: string) => {
      await change(`update directory.body set state = $1, state_since = $2 where departement_code = '73'`, [
        state,
        since,
      ]);
      const found = (await asked())!;
      return [bodyOf(found, 'CODAF', '73').underLegalMinimum, lineOf(found, '73').returns.yearlyReturnAwaited];
    };
    await change(`delete from directory.sent_return where departement_code = '73'`);
    await change(`delete from tenant.session where departement_code = '73' and body_kind = 'CODAF' and held_on < $1`, [
      first,
    ]);
    expect(await owes('INSTALLED', `${LAST}-12-31`)).toEqual([true, true]);
    expect(await owes('INSTALLED', first)).toEqual([false, false]);
    // It slept only since: the year before was one of its own.
    expect(await owes('DORMANT', first)).toEqual([false, true]);
    expect(await owes('DORMANT', `${LAST}-12-31`)).toEqual([false, false]);
    expect(await owes('NOT_INSTALLED', first)).toEqual([false, false]);
  });

  it('a referent who leaves: the name of the parquet, and since when', async () => {
    await change(
      `update directory.referent set until = $1 where departement_code = '38' and until is null and since < $1`,
      [today],
    );
    expect(lineOf((await asked())!).parquetsWithoutReferent).toContainEqual({
      name: 'Parquet du tribunal judiciaire de Grenoble',
      since: today,
    });
  });
});

describe('returns of a closed year', () => {
  const returns = async () => lineOf((await asked())!).returns;

  it('are received or not, and on which day: whatever they count, and of no year but that one', async () => {
    expect(await returns()).toMatchObject({
      yearlyReturnSentOn: null,
      yearlyReturnAwaited: true,
      surveysSent: 0,
      lastSurveySentOn: null,
    });
    const { associations, withoutAnswer } = await returns();
    expect(associations).toBe(withoutAnswer.length);
    const act = async (who: string, input: object) => {
      const { data } = await (
        await api.as(who)
      )(
        'mutation ($input: DeclareReturnSentInput!) { declareReturnSent(input: $input) { sentReturn { id } userErrors { code } } }',
        { input: { departement: '38', year: LAST, ...input } },
      );
      expect(data!.declareReturnSent.userErrors).toEqual([]);
    };
    await act('coordinator-38', { kind: 'YEARLY_RETURN' });
    const { data } = await (await api.as('manager-38'))('{ viewer { mandates { role organisation { id name } } } }');
    const { id, name } = data!.viewer.mandates.find(
      ({ role }: { role: string }) => role === 'ASSOCIATION_MANAGER',
    ).organisation;
    await act('manager-38', { kind: 'SURVEY_ANSWERS', organisationId: id });
    expect(await returns()).toMatchObject({
      yearlyReturnSentOn: today,
      yearlyReturnAwaited: false,
      surveysSent: 1,
      lastSurveySentOn: today,
    });
    expect((await returns()).withoutAnswer).not.toContain(name);
    expect(lineOf((await asked(miprof, { year: LAST - 1 }))!).returns).toMatchObject({ yearlyReturnSentOn: null });
  });

  it('do not change with the files: one more, corrected, or erased says nothing here', async () => {
    const before = JSON.stringify(await asked());
    await change(`update tenant.case_file set stage = 'ENDED', ended_at = now() where departement_code = '38'`);
    expect(JSON.stringify(await asked())).toBe(before);
  });

  it('await associations approved on the last day of the year, those that lost it since included', async () => {
    const before = await returns();
    await change(`update directory.approval set valid_from = $1, valid_until = $2 where departement_code = '38'`, [
      `${LAST - 1}-01-01`,
      `${LAST + 1}-01-01`,
    ]);
    const still = await returns();
    expect(still.associations).toBeGreaterThanOrEqual(before.associations);
    await change(`update directory.approval set valid_until = $1 where departement_code = '38'`, [`${LAST}-12-31`]);
    expect(await returns()).toMatchObject({ associations: 1, surveysSent: 1, withoutAnswer: [] });
  });
});
