import { MinutesWorld } from './minutes-world';
import type { Result } from './sitting-world';

let minutes: MinutesWorld;
beforeAll(async () => {
  minutes = await MinutesWorld.open();
}, 120_000);
afterAll(() => minutes.close());

const COPIES = 'roomCopies { id number memberId quality state settledOn url }';
const act = (name: string, input: object): Promise<Result> =>
  minutes.world.act(minutes.world.coordinator, name, input, `session { ${COPIES} }`);
const make = (sessionId: string, more: object = {}) => act('makeRoomCopies', { sessionId, ...more });
const note = (sessionId: string, roomCopyIds: string[], state: string) =>
  act('recordRoomCopies', { sessionId, roomCopyIds, state });

interface Copy {
  id: string;
  number: number;
  memberId: string;
  quality: string;
  state: string;
  settledOn: string | null;
  url: string | null;
}

describe('numbered copies for the room', () => {
  let sessionId: string;
  let items: { referralId: string; itemId: string; caseId: string }[];
  let copies: Copy[];
  let references: string[];
  const copyOf = (quality: RegExp) => copies.find((copy) => quality.test(copy.quality))!;
  const paperOf = (quality: RegExp) => minutes.paper('coordinator-38', copyOf(quality).url!);

  beforeAll(async () => {
    const sitting = await minutes.meeting.openSitting(2);
    ({ sessionId, items } = sitting);
    references = await Promise.all(items.map(({ referralId }) => minutes.referenceOf(referralId)));
    const ddets = sitting.members.find(({ role }) => role === 'DDETS')!;
    const recusal = { itemId: items[1]!.itemId, memberId: ddets.memberId };
    await minutes.world.act(minutes.world.coordinator, 'recordRecusal', recusal);
    copies = (await make(sessionId)).session.roomCopies;
  }, 60_000);

  it('are one a member, each with its number', async () => {
    const { convocations } = await minutes.world.read(
      minutes.world.coordinator,
      sessionId,
      'convocations { memberId }',
    );
    expect(copies.map(({ memberId }) => memberId).sort()).toEqual(
      convocations.map(({ memberId }: { memberId: string }) => memberId).sort(),
    );
    expect(copies.map(({ number }) => number)).toEqual(copies.map((_, index) => index + 1));
    expect(copies.every(({ state }) => state === 'OUT')).toBe(true);
    expect((await make(sessionId)).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
  });

  it('bear their number on each page, and say for whom they are', async () => {
    const { number, quality } = copyOf(/^Préfet/);
    const text = await paperOf(/^Préfet/);
    const pages = Number(/Page 1 sur (\d+)/.exec(text)![1]);
    expect(text.split(`Copie n° ${number}. À rendre`)).toHaveLength(pages + 1);
    expect(text.split(new RegExp(`Copie n° ${number}(?!\\d)`)).length - 1).toBeGreaterThanOrEqual(2 * pages);
    expect(text).toContain(quality);
  });

  it('have what that member reads, and no more', async () => {
    const [prefect, police, association] = await Promise.all([
      paperOf(/^Préfet/),
      paperOf(/police judiciaire/),
      paperOf(/association agréée/),
    ]);
    expect(prefect).toMatch(/Nom de famille : Nom .*Date de naissance : 2 avril 1998/);
    expect(police).toMatch(/Nom de famille : Nom/);
    expect(police).not.toMatch(/Date de naissance|récit|Situation sociale|Coordonnées/);
    expect(association).toMatch(/Forme principale|exploitation/i);
    expect(association).not.toMatch(/Nom de famille|Prénom|1998|récit/);
  });

  it('leave out a point from which the member stepped aside, and say nothing of it', async () => {
    const text = await paperOf(/cohésion sociale/);
    expect(text).toContain(references[0]);
    expect(text).not.toContain(references[1]);
    expect(text).not.toMatch(/déport|masqué/i);
  });

  it('leave out a file from which the member is kept', async () => {
    const { world } = minutes;
    const police = await world.api.as('police-38');
    const own = await world.read(police, sessionId, 'convocations { memberId }');
    const { url } = copies.find(({ memberId }) => memberId === own.convocations[0].memberId)!;
    expect(await minutes.paper('coordinator-38', url!)).toContain(references[0]);
    const { data } = await police('{ viewer { account { email } } }');
    const kept = { caseId: items[0]!.caseId, email: data!.viewer.account.email };
    expect((await world.act(world.association, 'keepReaderAway', kept)).userErrors).toEqual([]);
    const text = await minutes.paper('coordinator-38', url!);
    expect(text).not.toContain(references[0]);
    expect(text).toContain(references[1]);
  });

  it('are journaled before they are handed over', async () => {
    const count = async () =>
      (await minutes.admin.query("select opened from tenant.journal_entry where operation = 'makeRoomCopy'")).rows;
    const before = (await count()).length;
    await paperOf(/police judiciaire/);
    const entries = await count();
    expect(entries).toHaveLength(before + 1);
    expect(entries.at(-1)!.opened.map(({ group }: { group: string }) => group)).toEqual(
      expect.arrayContaining(['identity', 'room copy POLICE']),
    );
  });

  it('are the secretariat’s alone', async () => {
    const url = copies[0]!.url!;
    for (const account of [
      'prefecture-38',
      'police-38',
      'association-38',
      'codaf-38',
      'dpo-38',
      'coordinator-69',
      null,
    ])
      expect((await minutes.download(account, url)).status).toBe(404);
    for (const account of ['prefecture-38', 'police-38', 'dpo-38']) {
      const ask = await minutes.world.api.as(account);
      expect((await minutes.world.read(ask, sessionId, COPIES)).roomCopies).toEqual([]);
      const refused = await minutes.world.act(ask, 'makeRoomCopies', { sessionId });
      expect(refused.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
  });

  it('are taken back: a copy that came back, was destroyed or lost is printed no more, and another has another number', async () => {
    const [first, second] = copies as [Copy, Copy];
    expect((await make(sessionId, { memberIds: [first.memberId] })).userErrors).toMatchObject([
      { code: 'ALREADY_EXISTS' },
    ]);
    const { session } = await note(sessionId, [first.id, second.id], 'LOST');
    expect(session.roomCopies[0]).toMatchObject({ state: 'LOST', url: null, settledOn: minutes.world.dayIn(0) });
    expect((await minutes.download('coordinator-38', first.url!)).status).toBe(404);
    expect((await note(sessionId, [first.id], 'LOST')).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    const again = await make(sessionId, { memberIds: [first.memberId] });
    expect(again.session.roomCopies.at(-1)).toMatchObject({ number: copies.length + 1, memberId: first.memberId });
    const corrected = await note(sessionId, [second.id], 'OUT');
    expect(corrected.session.roomCopies[1]).toMatchObject({ state: 'OUT', settledOn: null, url: second.url });
    const elsewhere = await minutes.meeting.openSitting(1);
    expect((await note(elsewhere.sessionId, [first.id], 'RETURNED')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('are printed until the close, and counted after it', async () => {
    const url = copyOf(/police judiciaire/).url!;
    await minutes.world.act(minutes.world.coordinator, 'closeSession', { sessionId });
    expect((await minutes.download('coordinator-38', url)).status).toBe(404);
    const { session } = await note(sessionId, [copyOf(/police judiciaire/).id], 'DESTROYED');
    expect(session.roomCopies.find((copy: Copy) => copy.state === 'DESTROYED').url).toBeNull();
    expect((await make(sessionId)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });
});
