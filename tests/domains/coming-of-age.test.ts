import { Client } from 'pg';
import { keepHouse } from '../../server/jobs/housekeeping';
import { clock } from '../../server/kernel/clock';
import { decodeId } from '../../server/kernel/id';
import { addDays, addMonths, localDateAt } from '../../server/kernel/local-date';
import { Database } from '../../server/tenancy/database';
import type { Ask } from '../support/api';
import { openDraft, recordAccord, SHEET, submitDraft } from '../support/stories';
import { SittingWorld } from './sitting-world';

let world: SittingWorld;
let admin: Client;
beforeAll(async () => {
  world = await SittingWorld.open();
  admin = new Client({ connectionString: world.api.database.adminUrl });
  await admin.connect();
}, 120_000);
afterAll(async () => {
  await admin.end();
  await world.api.close();
});

const today = localDateAt(new Date(), 'Europe/Paris');
const firstOf = (date: string): string => `${date.slice(0, 7)}-01`;
/** Seventeen years and some: of age in three months, on the first of the month after. */
const birthDate = addDays(addMonths(firstOf(today), 3 - 18 * 12), 9);
const majority = addMonths(firstOf(today), 4);
const uuid = (id: string) => decodeId(id)!.uuid;
const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

type Readers = Record<'association' | 'coordinator' | 'prefecture' | 'childWelfare', Ask>;

/** On another day, by whoever signed in on that day. */
async function at(day: string, work: (on: Readers) => Promise<void>): Promise<void> {
  clock.freeze(new Date(`${day}T09:00:00Z`));
  try {
    const names = ['association', 'coordinator', 'prefecture', 'childwelfare'];
    const [association, coordinator, prefecture, childWelfare] = await Promise.all(
      names.map((name) => world.api.as(`${name}-38`)),
    );
    await work({ association, coordinator, prefecture, childWelfare } as Readers);
  } finally {
    clock.freeze(undefined);
  }
}

/** A child's file, before the formation of minors' pathways; accepted or not. */
async function ofChild(accepted: boolean): Promise<{ caseId: string; referralId: string }> {
  const identity = { ...SHEET.identity, birthYear: birthDate.slice(0, 4), birthDate };
  const sheet = { ...SHEET, identity, exploitation: { ...SHEET.exploitation, adultOrMinor: 'MINOR' } };
  const { id: caseId } = await openDraft(world.association, sheet);
  await recordAccord(world.association, caseId, 'PROSTITUTION_EXIT_COMMISSION', 'MINOR_PATHWAY');
  const { data } = await submitDraft(world.association, caseId);
  expect(data.submitCase.userErrors).toEqual([]);
  const referralId = data.submitCase.case.referrals[0].id as string;
  if (accepted) expect(codes(await accept(referralId))).toEqual([]);
  return { caseId, referralId };
}

const accept = (referralId: string, who = world.coordinator) =>
  world.act(who, 'acceptReferral', { referralId }, '', 'ReferralActInput');
const saysMinor = (caseId: string) =>
  world.act(world.association, 'retainAge', { caseId, age: 'MINOR', basis: 'PERSON_WORD', retainedOn: today });

/** What a reader gets of a referral: null where no door is left. */
async function reads(who: Ask, referralId: string) {
  const { data, errors } = await who(
    `query ($id: ID!) { node(id: $id) { ... on Referral { stage sheet {
      identity { __typename ... on IdentityGroup { level familyName birthDate } }
      exploitation { __typename ... on ExploitationGroup { level } } } } } }`,
    { id: referralId },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.node;
}

async function toDo(who: Ask): Promise<string[]> {
  const { data } = await who('{ viewer { toDo(departement: "38") { kind subject } } }');
  return data!.viewer.toDo.map(({ kind, subject }: { kind: string; subject: string }) => `${kind} ${subject}`);
}

const factOf = async (caseId: string) =>
  (await admin.query('select age_class from tenant.case_fact where case_id = $1', [uuid(caseId)])).rows[0].age_class;

describe('an adult who turns out to be a child after the submission', () => {
  it('is read no more by those who sit for adults, from that act on, and the secretariat keeps what sends the file back', async () => {
    const { caseId, referralId } = await world.acceptedCase();
    const session = await world.session(world.dayIn(40));
    await world.place(session, referralId);
    const convened = await world.act(world.coordinator, 'conveneSession', { sessionId: session });
    expect(convened.userErrors).toEqual([]);
    for (const who of [world.police, world.prefecture]) expect(await reads(who, referralId)).not.toBeNull();
    const said = await saysMinor(caseId);
    expect(said.warnings.map(({ rule }) => rule)).toEqual(['MINOR_URGENT_WAYS', 'FORMATION_OF_AGE']);
    for (const who of [world.police, world.prefecture]) expect(await reads(who, referralId)).toBeNull();
    expect((await reads(world.coordinator, referralId)).sheet).toMatchObject({
      identity: { level: 'MINIMISED', birthDate: null },
      exploitation: { __typename: 'Masked' },
    });
    for (const who of [world.association, world.coordinator])
      expect(await toDo(who)).toContain(`FORMATION_TO_CHANGE ${referralId}`);
    await at(world.dayIn(40), async ({ coordinator }) => {
      const opened = await world.act(coordinator, 'openSession', { sessionId: session }, '', 'SessionInput');
      expect(codes(opened)).toEqual(['NOT_COMPETENT']);
      expect(opened.userErrors[0]!.message).toMatch(/mineure.*nouvel accord/);
    });
    const decision = { referralId, sense: 'AUTHORISED', signatory: 'Le préfet', signedOn: today };
    expect(codes(await world.act(world.coordinator, 'recordDecision', decision))).toEqual(['NOT_COMPETENT']);
    expect(await factOf(caseId)).toBe('FROM_25_TO_29');
  });

  it('is neither accepted, nor placed, nor convened', async () => {
    const identity = { ...SHEET.identity, birthYear: birthDate.slice(0, 4), birthDate };
    const { caseId, referralId } = await world.acceptedCase();
    const placed = await world.session(world.dayIn(50));
    await world.place(placed, referralId);
    const other = await world.acceptedCase();
    for (const id of [caseId, other.caseId]) {
      const exploitation = { ...SHEET.exploitation, adultOrMinor: null };
      for (const sheet of [{ exploitation }, { identity }]) {
        expect(codes(await world.act(world.association, 'writeGroup', { caseId: id, sheet }))).toEqual([]);
      }
    }
    const convened = await world.act(world.coordinator, 'conveneSession', { sessionId: placed });
    expect(codes(convened)).toEqual(['NOT_COMPETENT']);
    const late = { sessionId: await world.session(world.dayIn(60)), referralId: other.referralId };
    expect(codes(await world.act(world.coordinator, 'placeOnAgenda', late))).toEqual(['NOT_COMPETENT']);
  });

  it('in doubt, is put before nobody either', async () => {
    const { caseId, referralId } = await world.acceptedCase();
    const identity = { ...SHEET.identity, birthYear: '2010' };
    const written = await world.act(world.association, 'writeGroup', { caseId, sheet: { identity } });
    expect(written.warnings.map(({ rule }) => rule)).toContain('FORMATION_OF_AGE');
    expect(await reads(world.prefecture, referralId)).toBeNull();
    const sitting = { sessionId: await world.session(world.dayIn(70)), referralId };
    expect(codes(await world.act(world.coordinator, 'placeOnAgenda', sitting))).toEqual(['AGE_UNDETERMINED']);
  });
});

describe('a child who comes of age', () => {
  it('is read by those who sit for minors until the first of the month after, and no act and no job opens anything', async () => {
    const { caseId, referralId } = await ofChild(true);
    const waiting = await ofChild(false);
    expect(await reads(world.prefecture, referralId)).not.toBeNull();
    await at(addDays(majority, -1), async ({ prefecture }) => {
      expect(await reads(prefecture, referralId)).not.toBeNull();
    });
    await at(majority, async ({ association, coordinator, prefecture }) => {
      expect(await reads(prefecture, referralId)).toBeNull();
      expect((await reads(coordinator, referralId)).sheet.identity.level).toBe('MINIMISED');
      expect(codes(await accept(waiting.referralId, coordinator))).toEqual(['NOT_COMPETENT']);
      expect(await toDo(association)).toContain(`FORMATION_TO_CHANGE ${referralId}`);
      expect(await toDo(coordinator)).not.toContain(`REFERRAL_TO_ACCEPT ${waiting.referralId}`);
      const { data } = await association(
        'query ($id: ID!) { departement(code: "38") { case(id: $id) { ageClass } } }',
        { id: caseId },
      );
      expect(data!.departement.case.ageClass).toBe('FROM_18_TO_24');
    });
    expect(await factOf(caseId)).toBe('FROM_15_TO_17');
  });

  it('is read in full by child welfare, summoned to the sitting of minors, until that day alone', async () => {
    const { referralId } = await ofChild(true);
    const sessionId = await world.session(world.dayIn(40), { formation: 'MINORS_PATHWAYS' });
    await world.place(sessionId, referralId);
    expect(codes(await world.act(world.coordinator, 'conveneSession', { sessionId }))).toEqual([]);
    await at(addDays(majority, -1), async ({ childWelfare }) => {
      expect((await reads(childWelfare, referralId)).sheet.identity).toMatchObject({ level: 'FULL', birthDate });
    });
    await at(majority, async ({ childWelfare }) => expect(await reads(childWelfare, referralId)).toBeNull());
  });

  it('is read by child welfare beyond that day where she agreed to it, until the day that was agreed, and by nobody else', async () => {
    const { referralId } = await ofChild(true);
    const sessionId = await world.session(world.dayIn(40), { formation: 'MINORS_PATHWAYS' });
    await world.place(sessionId, referralId);
    expect(codes(await world.act(world.coordinator, 'conveneSession', { sessionId }))).toEqual([]);
    const endsOn = addMonths(majority, 6);
    const agreed = { referralId, agreedOn: today, endsOn };
    expect(codes(await world.act(world.association, 'recordAftercare', agreed))).toEqual([]);
    await at(endsOn, async ({ childWelfare, prefecture }) => {
      expect((await reads(childWelfare, referralId)).sheet.identity).toMatchObject({ level: 'FULL', birthDate });
      expect(await reads(prefecture, referralId)).toBeNull();
    });
    await at(addDays(endsOn, 1), async ({ childWelfare }) => expect(await reads(childWelfare, referralId)).toBeNull());
    expect(codes(await world.act(world.association, 'recordAftercare', { ...agreed, endsOn: today }))).toEqual([]);
    await at(majority, async ({ childWelfare }) => expect(await reads(childWelfare, referralId)).toBeNull());
  });

  it('is accompanied until twenty-one at most, by the word of the team that holds the file, and an adult’s referral is not', async () => {
    const { referralId } = await ofChild(true);
    const agreed = { referralId, agreedOn: today, endsOn: addMonths(majority, 35) };
    const { userErrors } = await world.act(world.association, 'recordAftercare', agreed);
    expect(userErrors).toMatchObject([{ code: 'INVALID_VALUE', path: ['endsOn'], rule: 'CASF L.222-5' }]);
    const within = { ...agreed, endsOn: addDays(addMonths(majority, 35), -1) };
    expect(codes(await world.act(world.coordinator, 'recordAftercare', within))).toEqual(['FORBIDDEN']);
    expect(codes(await world.act(world.association, 'recordAftercare', within))).toEqual([]);
    const adult = await world.acceptedCase();
    const misplaced = { ...within, referralId: adult.referralId };
    expect(codes(await world.act(world.association, 'recordAftercare', misplaced))).toEqual(['INVALID_VALUE']);
  });

  it('is told of to the team at seventeen and sixty days before, once, in the list and by a neutral mail', async () => {
    const { caseId } = await ofChild(false);
    const told = async () =>
      (
        await admin.query("select from tenant.outbox where event = 'MAJORITY_COMES' and subject_id = $1", [
          uuid(caseId),
        ])
      ).rowCount;
    const database = await Database.open({ url: world.api.database.appUrl, poolSize: 2 });
    const due = `MAJORITY_COMES ${caseId}`;
    expect([(await toDo(world.association)).includes(due), await told()]).toEqual([false, 0]);
    await at(addDays(majority, -59), async ({ association, coordinator }) => {
      await keepHouse(database);
      await keepHouse(database);
      expect(await told()).toBe(1);
      // Its mail was accepted: the row goes, and is not written again an hour later.
      await admin.query("delete from tenant.outbox where event = 'MAJORITY_COMES'");
      await keepHouse(database);
      expect(await toDo(association)).toContain(due);
      expect(await toDo(coordinator)).not.toContain(due);
    });
    await database.close();
    expect(await told()).toBe(0);
  });
});
