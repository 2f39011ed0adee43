import { clock } from '../../server/kernel/clock';
import type { Ask } from '../support/api';
import { nodeOf, ReadersOfOneFile } from './readers-of-one-file';

let world: ReadersOfOneFile;
let colleague: Ask;
const MADE = 'a-prosecutor-whom-the-first-one-made';

beforeAll(async () => {
  world = await ReadersOfOneFile.open();
  await prosecutor('another-prosecutor', 'admin');
  await prosecutor(MADE, 'parquet-38');
  colleague = await world.api.as('another-prosecutor');
});
afterAll(() => world.close());
afterEach(() => clock.freeze(undefined));

/** Of the same parquet, with a mandate in the same commission. */
async function prosecutor(subject: string, givenBy: string): Promise<void> {
  await world.sql(
    `insert into directory.account (id, subject, email, display_name, created_at)
     values (gen_random_uuid(), $1, $1 || '@exemple.invalid', 'Quelqu’un', now())`,
    [subject],
  );
  await world.sql(
    `insert into directory.mandate (id, account_id, role, departement_code, authority_id, body_id, quality, valid_from, granted_by, granted_at)
     select gen_random_uuid(), (select id from directory.account where subject = $1), m.role, m.departement_code, m.authority_id, m.body_id, '',
       m.valid_from, (select id from directory.account where subject = $2), now()
     from directory.mandate m join directory.account a on a.id = m.account_id where a.subject = 'parquet-38'`,
    [subject, givenBy],
  );
}

const GLASS = 'id expiresAt closedAt awaitsSecond conclusion version';
const act = async (who: Ask, name: string, input: object) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data } = await who(
    `mutation ($input: ${type}!) { ${name}(input: $input) { breakGlass { ${GLASS} } userErrors { code message } } }`,
    { input },
  );
  return { glass: data![name].breakGlass, refused: data![name].userErrors[0]?.code ?? null };
};
const breakGlass = (who: Ask, referral: string, reason = 'THREAT_TO_LIFE') =>
  act(who, 'breakGlass', { departement: '38', referral, reason, circumstances: 'Appel de détresse.' });
const review = (who: Ask, breakGlassId: string, conclusion: string) =>
  act(who, 'reviewBreakGlass', { breakGlassId, conclusion });
const contactOf = async (who: Ask, referralId: string): Promise<string> =>
  (await nodeOf(who, referralId))?.sheet.contact.level ?? 'NOT FOUND';
const toDo = async (who: Ask): Promise<string> => JSON.stringify((await who('{ viewer { toDo { kind } } }')).data);
const minutesFromNow = (instant: string) => Math.round((new Date(instant).getTime() - Date.now()) / 60_000);

describe('a glass', () => {
  it('is closed before its hour by whoever opened it, and by nobody else', async () => {
    const { referralId } = await world.submitted();
    const { glass } = await breakGlass(world.coordinator, referralId);
    expect(await contactOf(world.coordinator, referralId)).toBe('FULL');
    const input = { breakGlassId: glass.id };
    expect((await act(world.parquet, 'closeBreakGlass', input)).refused).toBe('NOT_FOUND');
    expect((await act(world.coordinator, 'closeBreakGlass', input)).glass.closedAt).not.toBeNull();
    expect(await contactOf(world.coordinator, referralId)).toBe('MINIMISED');
    expect((await act(world.coordinator, 'closeBreakGlass', input)).refused).toBe('WRONG_STATE');
    // The opening stays to be reviewed, and needed again is opened again.
    expect((await review(world.dpo, glass.id, 'JUSTIFIED')).refused).toBeNull();
    expect((await breakGlass(world.coordinator, referralId)).refused).toBeNull();
  });

  it('judged unjustified closes at once, whatever instant a reading had begun at', async () => {
    const { referralId } = await world.submitted();
    const { glass } = await breakGlass(world.coordinator, referralId);
    const begun = clock.now();
    expect(await contactOf(world.coordinator, referralId)).toBe('FULL');
    expect((await review(world.dpo, glass.id, 'NOT_JUSTIFIED')).glass).toMatchObject({ conclusion: 'NOT_JUSTIFIED' });
    clock.freeze(begun);
    expect(await contactOf(world.coordinator, referralId)).toBe('MINIMISED');
    clock.freeze(undefined);
    const doors = await world.sql(`select from tenant.access_grant where relation = 'BREAK_GLASS' and source = any(
      select referral_id from tenant.break_glass where conclusion = 'NOT_JUSTIFIED')`);
    expect(doors).toEqual([]);
  });

  it('of somebody whose last one was unjustified waits for a second person, who opens it for three hours', async () => {
    const { referralId } = await world.submitted();
    const { glass } = await breakGlass(world.coordinator, referralId, 'DISAPPEARANCE');
    expect(glass).toMatchObject({ awaitsSecond: true, closedAt: null });
    expect(await contactOf(world.coordinator, referralId)).toBe('MINIMISED');
    expect((await breakGlass(world.coordinator, referralId)).refused).toBe('ALREADY_EXISTS');
    expect(await toDo(world.dpo)).toContain('BREAK_GLASS_TO_SECOND');
    const seconded = await act(world.dpo, 'secondBreakGlass', { breakGlassId: glass.id });
    expect(seconded.glass.awaitsSecond).toBe(false);
    expect(minutesFromNow(seconded.glass.expiresAt)).toBe(180);
    expect(await contactOf(world.coordinator, referralId)).toBe('FULL');
    expect((await act(world.dpo, 'secondBreakGlass', { breakGlassId: glass.id })).refused).toBe('WRONG_STATE');
    await act(world.coordinator, 'closeBreakGlass', { breakGlassId: glass.id });
  });

  it('opens thirty minutes at once for a threat to life, and calls the second person', async () => {
    const { referralId } = await world.submitted();
    await world.sql(`delete from tenant.outbox where event = 'BREAK_GLASS_OPENED'`);
    const { glass } = await breakGlass(world.coordinator, referralId);
    expect([glass.awaitsSecond, minutesFromNow(glass.expiresAt)]).toEqual([true, 30]);
    expect(await contactOf(world.coordinator, referralId)).toBe('FULL');
    expect(await world.sql(`select event from tenant.outbox where event = 'BREAK_GLASS_OPENED'`)).toHaveLength(1);
    clock.freeze(new Date(Date.now() + 31 * 60_000));
    expect(await contactOf(world.coordinator, referralId)).toBe('MINIMISED');
    clock.freeze(undefined);
    // Somebody finds it justified: trust is back with it.
    expect((await review(world.dpo, glass.id, 'JUSTIFIED')).refused).toBeNull();
    const { referralId: next } = await world.submitted();
    expect((await breakGlass(world.coordinator, next, 'DISAPPEARANCE')).glass.awaitsSecond).toBe(false);
  });

  it('of a parquet is seen and reviewed within that parquet, and never by the officer of the préfecture', async () => {
    const { referralId } = await world.submitted();
    const { glass } = await breakGlass(world.parquet, referralId);
    const LIST = '{ departement(code: "38") { breakGlasses { id } } }';
    const lists = await Promise.all([world.dpo, colleague, world.coordinator].map((who) => who(LIST)));
    expect(
      lists.map(({ data }) => data!.departement.breakGlasses?.some(({ id }: { id: string }) => id === glass.id)),
    ).toEqual([false, true, undefined]);
    expect([(await toDo(colleague)).includes('BREAK_GLASS_TO_REVIEW')]).toEqual([true]);
    const refusals = [
      await review(world.dpo, glass.id, 'JUSTIFIED'),
      await review(world.parquet, glass.id, 'JUSTIFIED'),
      await review(await world.api.as(MADE), glass.id, 'JUSTIFIED'),
      await review(await world.api.as('parquet-69'), glass.id, 'JUSTIFIED'),
    ];
    expect(refusals.map(({ refused }) => refused)).toEqual(['NOT_FOUND', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND']);
    expect((await review(colleague, glass.id, 'NOT_JUSTIFIED')).refused).toBeNull();
    expect(await nodeOf(world.parquet, referralId)).toBeNull();
  });

  it('cannot be judged by its opener before the table itself', async () => {
    const { referralId } = await world.submitted();
    const { glass } = await breakGlass(world.coordinator, referralId);
    const [row] = await world.sql<{ reviews: boolean }>(
      `select exists (select from tenant.break_glass b join directory.mandate m on m.id = b.mandate_id
         cross join lateral access.reviewers(b.mandate_id, b.role, current_date) w join directory.mandate o on o.id = w.mandate_id
         where o.account_id = b.account_id) as reviews`,
    );
    expect([glass.conclusion, row!.reviews]).toEqual([null, false]);
  });
});
